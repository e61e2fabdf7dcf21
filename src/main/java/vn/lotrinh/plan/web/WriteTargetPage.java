package vn.lotrinh.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.web.DefinitionParts;
import vn.lotrinh.indicator.web.Words;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Judgement;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.territory.VillageAct;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.drawing.MapDrawing;
import vn.lotrinh.web.drawing.PaceBars;
import vn.lotrinh.web.drawing.PaceBars.Pace;
import vn.lotrinh.web.drawing.Roadmap;
import vn.lotrinh.web.drawing.Staircase;
import vn.lotrinh.web.drawing.Tone;

/** Writes the page of one target from where it stands. */
@Component
class WriteTargetPage {

    private final PlanInForce planInForce;
    private final ShowValues values;
    private final ShowDerivation derivations;
    private final DefinitionParts definitions;
    private final ListAgencies agencies;
    private final ShowLineage showLineage;
    private final CommuneMaps maps;

    WriteTargetPage(
            PlanInForce planInForce,
            ShowValues values,
            ShowDerivation derivations,
            DefinitionParts definitions,
            ListAgencies agencies,
            ShowLineage showLineage,
            CommuneMaps maps) {
        this.planInForce = planInForce;
        this.values = values;
        this.derivations = derivations;
        this.definitions = definitions;
        this.agencies = agencies;
        this.showLineage = showLineage;
        this.maps = maps;
    }

    TargetPage page(TargetStanding standing, @Nullable LocalDate day, SignedIn reader) {
        var target = standing.target();
        var indicator = standing.indicator();
        var plan = planInForce.find().orElseThrow();
        var words = TargetWords.of(standing);
        var derivation = indicator == null ? null : derivation(indicator, standing);
        String derivationPath = "/chi-tieu/" + target.code() + "/nguon-goc?ky=" + standing.year();
        var lineage = showLineage.handle();
        var breaks = lineage.listBreaks(Period.ofYear(standing.year() - 1), Period.ofYear(standing.year()));
        var rows = villageRows(standing, breaks);
        return new TargetPage(
                target.code(),
                target.name(),
                "Kế hoạch, mục " + target.section() + ": " + target.goal().inWords(),
                standing.status().words(),
                TargetDrawing.mark(standing.status()),
                words,
                VietnameseFormat.date(standing.asOf()),
                day == null ? null : day.toString(),
                owner(target.owner()),
                standing.value().map(Value::grade).map(grade -> grade.title()).orElse(""),
                standing.value().map(WriteTargetPage::leftOut).orElse(""),
                derivation == null ? "" : source(derivation),
                indicator == null ? null : Staircase.large(roadmap(standing, plan)),
                indicator == null ? null : Staircase.forThePublic(roadmap(standing, plan)),
                note(standing),
                paces(standing, words),
                rule(standing),
                derivation == null ? null : derivation.formula(),
                derivation == null ? null : derivation.numbers(),
                rows.map(all -> all.rows(names(lineage), derivationPath)).orElse(List.of()),
                breaks.stream().map(VillageAct::incomparable).toList(),
                indicator == null ? "" : indicator.unit(),
                rows.flatMap(this::map).orElse(null),
                YearRows.of(standing),
                indicator == null ? null : definitions.of(indicator),
                indicator == null ? null : official(standing, indicator),
                derivationPath,
                entry(indicator, reader));
    }

    private static String source(Derivation derivation) {
        String basis = derivation.basis().title();
        var sample = derivation.sample();
        return sample == null ? basis : basis + "; " + Words.sample(sample, derivation.definition());
    }

    /** As the beginning of a sentence. */
    private static String leftOut(Value value) {
        String words = value.leftOutInWords();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Derivation derivation(IndicatorDefinition indicator, TargetStanding standing) {
        return derivations.handle(indicator, Place.WHOLE_COMMUNE, Period.ofYear(standing.year()));
    }

    private static TargetPage.@Nullable OfficialSource official(
            TargetStanding standing, IndicatorDefinition indicator) {
        var value = standing.value().orElse(null);
        if (value == null || value.official() == null) {
            return null;
        }
        var own = value.official().own();
        return new TargetPage.OfficialSource(
                value.official().source(),
                own instanceof Cell.Known(var amount)
                        ? VietnameseFormat.withUnit(
                                VietnameseFormat.number(amount, indicator.decimals()), indicator.unit())
                        : own.inWords(),
                value.official()
                        .difference(value.cell())
                        .map(difference -> TargetWords.signed(difference, indicator.decimals()))
                        .orElse(""));
    }

    private static Roadmap roadmap(TargetStanding standing, Plan plan) {
        return TargetDrawing.roadmap(standing, plan.from(), plan.to());
    }

    private String owner(@Nullable String code) {
        return agencies.handle().stream()
                .filter(agency -> agency.code().equals(code))
                .map(Agency::name)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> names(Lineage lineage) {
        return lineage.villages().stream().collect(Collectors.toMap(Territory.Village::code, Territory.Village::name));
    }

    /** @param breaks no difference is told across them */
    private Optional<VillageRows> villageRows(TargetStanding standing, List<VillageAct> breaks) {
        var indicator = standing.indicator();
        if (indicator == null || !indicator.ofVillages()) {
            return Optional.empty();
        }
        int year = standing.year();
        var now = values.listVillages(indicator, Period.ofYear(year), standing.asOf());
        if (now.stream().noneMatch(value -> value.amount().isPresent())) {
            return Optional.empty();
        }
        var before = indicator.breaksBetween(year - 1, year)
                ? List.<Value>of()
                : values.listVillages(indicator, Period.ofYear(year - 1), standing.asOf()).stream()
                        .filter(value -> breaks.stream()
                                .noneMatch(act -> act.concerns(value.place().code())))
                        .toList();
        var ofTheCommune = indicator.ratio() == null ? null : standing.value().orElse(null);
        return Optional.of(new VillageRows(indicator, standing.target().goal().direction(), ofTheCommune, now, before));
    }

    private Optional<MapDrawing> map(VillageRows rows) {
        return maps.find().map(map -> map.draw(rows.points(), "Bản đồ các thôn; số liệu ở bảng bên cạnh"));
    }

    /** Why the page shows a pace and no band, or what is missing. */
    private static @Nullable String note(TargetStanding standing) {
        var indicator = standing.indicator();
        if (standing.status() == Status.NO_NUMBER) {
            return "Kế hoạch chưa giao con số cho chỉ tiêu này. Cần một lần điều chỉnh kế hoạch để có mốc từng năm.";
        }
        if (indicator == null) {
            return null;
        }
        var across = AcrossABreak.words(standing);
        if (across.isPresent()) {
            return across.get();
        }
        var broken = standing.brokenSinceBaseline();
        var baseline = standing.baseline();
        if (broken.isPresent() && baseline != null && standing.target().goal().relativeToBaseline()) {
            return "Đứt chuỗi từ năm " + broken.get().year() + ": "
                    + broken.get().name() + " ("
                    + broken.get().source() + "). Không so với số gốc năm " + baseline.year()
                    + "; cần số gốc theo chuẩn mới để có mốc và đánh giá.";
        }
        if (standing.forecast() != null) {
            return null;
        }
        return indicator.breaks().stream()
                .filter(at -> at.year() > standing.year())
                .findFirst()
                .map(at -> "Đứt chuỗi từ năm " + at.year() + ": " + at.name() + " (" + at.source()
                        + "). Không có mốc, nhịp cần và dải dự báo tính qua năm đó.")
                .orElse(
                        "Chưa vẽ dải dự báo: cần ít nhất 6 năm so sánh được và dự báo phải đúng hơn cách kéo dài thay đổi"
                                + " của năm cuối."
                                + (standing.judgement().neededPace() == null
                                        ? ""
                                        : " Thay vào đó là nhịp cần và nhịp hiện tại."));
    }

    private static @Nullable PaceBars paces(TargetStanding standing, TargetWords words) {
        var judgement = standing.judgement();
        if (judgement.neededPace() == null || words.needed() == null) {
            return null;
        }
        var paces = new ArrayList<Pace>();
        paces.add(new Pace("Nhịp cần từ nay", judgement.neededPace().abs(), words.needed(), Tone.RUST, true));
        if (judgement.bestPace() != null && words.best() != null) {
            paces.add(
                    new Pace("Nhịp tốt nhất trong 3 năm", judgement.bestPace().abs(), words.best(), Tone.LEAF, false));
        }
        if (standing.presentPace() != null && words.present() != null) {
            paces.add(new Pace(
                    "Nhịp hiện tại, bình quân", standing.presentPace().abs(), words.present(), Tone.TEA, true));
        }
        return PaceBars.of(paces);
    }

    private static String rule(TargetStanding standing) {
        return switch (standing.status()) {
            case AT_RISK -> atRisk(standing);
            case BEHIND -> behind(standing.judgement());
            case ON_COURSE -> "Mốc đến hạn gần nhất đã đạt, nên xếp Đúng tiến độ.";
            case REACHED -> "Yêu cầu của chỉ tiêu đang được giữ hoặc đã hoàn thành, nên xếp Đạt.";
            case NOT_DUE -> "Chưa có mốc nào đến hạn: một năm chỉ được đánh giá khi đã hết năm.";
            case NO_DATA -> noData(standing);
            case NO_NUMBER -> "Kế hoạch không nêu con số.";
            case NOT_MEASURABLE -> "Người rà soát kế hoạch đã ghi lý do không đo được.";
            case NOT_APPLICABLE -> notApplicable(standing);
        };
    }

    private static String atRisk(TargetStanding standing) {
        if (standing.target().goal().everyYear()) {
            return "Chỉ tiêu phải giữ mỗi năm; đã có năm không đạt nên xếp Có nguy cơ.";
        }
        return standing.judgement().neededPace() == null
                ? "Đã đến hạn mà chưa đạt, nên xếp Có nguy cơ."
                : "Nhịp cần vượt nhịp tốt nhất của ba năm qua, nên xếp Có nguy cơ.";
    }

    private static String behind(Judgement judgement) {
        if (judgement.neededPace() == null) {
            return "Chưa đạt mốc; nhịp cần không tính qua năm đứt chuỗi, nên xếp Chậm.";
        }
        return judgement.bestPace() == null
                ? "Chưa đạt mốc; chưa có nhịp của các năm qua để so, nên xếp Chậm."
                : "Chưa đạt mốc, nhưng nhịp cần vẫn trong mức đã từng đạt, nên xếp Chậm.";
    }

    private static String noData(TargetStanding standing) {
        return standing.value().map(Value::cell).orElse(null) instanceof Cell.NotEnough(int have, int expected)
                ? "Năm " + standing.year() + " mới có " + have + "/" + expected
                        + " thôn nộp số liệu, chưa đủ để tính cho cả xã và đánh giá."
                : "Thiếu số liệu của năm phải đánh giá, hoặc số liệu không so sánh được với năm gốc.";
    }

    private static String notApplicable(TargetStanding standing) {
        return standing.notMeant().map(why -> why.inWords() + ".").orElse("");
    }

    private static @Nullable String entry(@Nullable IndicatorDefinition indicator, SignedIn reader) {
        boolean mayEnter = reader.holds(Role.OFFICER)
                || indicator != null && indicator.ofVillages() && reader.holds(Role.VILLAGE_HEAD);
        return indicator != null && mayEnter ? "/so-lieu/" + indicator.code() : null;
    }
}
