package vn.lotrinh.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.FindOutliers;
import vn.lotrinh.indicator.FindOutliers.From;
import vn.lotrinh.indicator.FindOutliers.Outlier;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Lacking;
import vn.lotrinh.indicator.ListDisagreements;
import vn.lotrinh.indicator.ListDisagreements.Disagreement;
import vn.lotrinh.indicator.ListEmptyAmounts;
import vn.lotrinh.indicator.ListLacking;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.indicator.web.WhoLacks;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.quality.QualityPage.Row;
import vn.lotrinh.quality.QualityPage.Section;
import vn.lotrinh.registry.ListWarnings;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.territory.ListVillages;

/** Makes the page of the quality of figures out of six questions. */
@Component
class WriteQualityPage {

    private static final int MOST_WARNINGS = 200;

    private final ListLacking listLacking;
    private final ListWarnings listWarnings;
    private final FindOutliers findOutliers;
    private final ListDisagreements listDisagreements;
    private final ListEmptyAmounts listEmptyAmounts;
    private final PriceBasisRows priceBases;
    private final WhoMends whoMends;
    private final ListVillages villages;
    private final Clock clock;

    WriteQualityPage(
            ListLacking listLacking,
            ListWarnings listWarnings,
            FindOutliers findOutliers,
            ListDisagreements listDisagreements,
            ListEmptyAmounts listEmptyAmounts,
            PriceBasisRows priceBases,
            WhoMends whoMends,
            ListVillages villages,
            Clock clock) {
        this.listLacking = listLacking;
        this.listWarnings = listWarnings;
        this.findOutliers = findOutliers;
        this.listDisagreements = listDisagreements;
        this.listEmptyAmounts = listEmptyAmounts;
        this.priceBases = priceBases;
        this.whoMends = whoMends;
        this.villages = villages;
        this.clock = clock;
    }

    QualityPage page(SignedIn by) {
        var who = whoMends.load();
        var places = PlaceNames.of(villages.handle());
        var sections = Stream.of(
                        Section.of(
                                "nop-muon",
                                "Nộp muộn",
                                "Kỳ đã hết mà thôn chưa nộp sổ, hoặc chưa ai báo số liệu.",
                                listLacking.due().stream()
                                        .map(lacking -> late(by, lacking, who))
                                        .toList()),
                        Section.of(
                                "canh-bao",
                                "Bản ghi có cảnh báo",
                                "Đã lưu và đang được tính, nhưng vướng một quy tắc của sổ.",
                                listWarnings.handle(by, MOST_WARNINGS).stream()
                                        .map(warned -> warned(warned, places, who))
                                        .toList()),
                        Section.of(
                                "bat-thuong",
                                "Số liệu bất thường",
                                "Khác hẳn các thôn khác hoặc các kỳ trước (độ lệch theo trung vị trên 3,5). Có thể đúng; hãy xem lại nguồn.",
                                findOutliers.handle().stream()
                                        .map(outlier -> conspicuous(by, outlier, places, who))
                                        .toList()),
                        Section.of(
                                "lech-nhau",
                                "Hai nguồn lệch nhau",
                                "Cùng một chỉ số và kỳ mà hai nguồn nói khác nhau; hệ thống không lấy trung bình.",
                                listDisagreements.handle().stream()
                                        .map(found -> disagreeing(by, found, who))
                                        .toList()),
                        Section.of(
                                "thieu-so",
                                "Bản ghi thiếu số để tính",
                                "Công thức cần mà bản ghi để trống, ví dụ sản phẩm chưa có giá; những bản ghi này chưa vào số liệu.",
                                listEmptyAmounts.handle().stream()
                                        .map(empty -> incomplete(empty, by))
                                        .toList()),
                        priceBases.section(by))
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return new QualityPage("Chất lượng số liệu", VietnameseFormat.date(LocalDate.now(clock)), sections);
    }

    private Row late(SignedIn by, Lacking lacking, WhoMends.Names who) {
        var due = lacking.period().to();
        long days = ChronoUnit.DAYS.between(due, LocalDate.now(clock));
        return new Row(
                lacking.name(),
                (lacking.kind() == Lacking.Kind.REGISTER ? "sổ bộ, " : "số liệu báo cáo, ")
                        + lacking.period().inWords(),
                WhoLacks.count(lacking),
                "hết kỳ " + VietnameseFormat.date(due) + ", đã " + days + " ngày",
                lacking.ofWholeCommune()
                        ? who.ofIndicator(lacking.code())
                        : String.join(", ", WhoLacks.names(lacking, who.heads())),
                WhoLacks.href(lacking, by));
    }

    private Row warned(ListWarnings.Warned warned, PlaceNames places, WhoMends.Names who) {
        String village = warned.village();
        var since = warned.since();
        return new Row(
                warned.sentence(),
                warned.register().name(),
                places.get(village == null ? Place.NO_VILLAGE : new Place.Village(village)),
                since == null ? "" : VietnameseFormat.moment(since, clock.getZone()),
                who.ofRecord(warned.register(), village),
                "/so-bo/" + warned.register().code() + "/" + warned.record());
    }

    private static Row conspicuous(SignedIn by, Outlier outlier, PlaceNames places, WhoMends.Names who) {
        var definition = outlier.definition();
        String usual = quantity(new Cell.Known(outlier.usual()), definition);
        return new Row(
                definition.name() + ": " + quantity(new Cell.Known(outlier.amount()), definition),
                outlier.from() == From.NEIGHBOURS
                        ? "trung vị của các thôn là " + usual
                        : "trung vị của các kỳ trước là " + usual,
                places.get(outlier.place()),
                outlier.period().inWords(),
                outlier.place() instanceof Place.Village(var code)
                        ? who.ofVillage(code)
                        : who.ofIndicator(definition.code()),
                figures(by, definition, outlier.period()));
    }

    private static Row disagreeing(SignedIn by, Disagreement found, WhoMends.Names who) {
        var definition = found.definition();
        String counts = quantity(found.counts(), definition);
        String other = quantity(found.other(), definition);
        return new Row(
                definition.name() + ": " + counts + " và " + other,
                switch (found.between()) {
                            case VILLAGES_AND_OWN_TOTAL -> "tổng các thôn là " + counts + ", số của cả xã là " + other;
                            case RECORDS_AND_REPORT -> "tính từ sổ bộ là " + counts + ", số báo cáo là " + other;
                            case OFFICIAL_AND_OWN -> "số chính thức là " + counts + ", số xã tự tính là " + other;
                        }
                        + difference(found, definition),
                PlaceNames.WHOLE_COMMUNE,
                found.period().inWords(),
                who.ofIndicator(definition.code()),
                figures(by, definition, found.period()));
    }

    private static String difference(Disagreement found, IndicatorDefinition definition) {
        return found.counts() instanceof Cell.Known(var one) && found.other() instanceof Cell.Known(var other)
                ? ", lệch " + quantity(new Cell.Known(one.subtract(other).abs()), definition)
                : "";
    }

    private static Row incomplete(ListEmptyAmounts.EmptyAmount empty, SignedIn by) {
        var register = empty.register();
        return new Row(
                empty.records() + " " + register.one() + " chưa có “" + empty.what() + "”",
                register.name() + ", cần cho " + empty.indicator().name(),
                PlaceNames.WHOLE_COMMUNE,
                "từ " + VietnameseFormat.date(empty.since()),
                WhoMends.OFFICERS,
                RegisterRight.of(register, by).mayRead() ? "/so-bo/" + register.code() : null);
    }

    /** Only officers enter figures for the commune. */
    private static @Nullable String figures(SignedIn by, IndicatorDefinition definition, Period period) {
        return by.holds(Role.OFFICER) ? "/so-lieu/" + definition.code() + "?nam=" + period.year() : null;
    }

    private static String quantity(Cell cell, IndicatorDefinition definition) {
        return cell instanceof Cell.Known(var amount)
                ? VietnameseFormat.withUnit(VietnameseFormat.number(amount, definition.decimals()), definition.unit())
                : cell.inWords();
    }
}
