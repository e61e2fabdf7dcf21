package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet.Group;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy.At;
import vn.lotrinh.criteria.ReadRequirements.Years;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.pack.PackFields;

/** Reads the criteria of a set with their indicators, or the parts of a scored one with their items. */
final class ReadCriteria {

    private final PackFields entry;
    private final Known known;
    private final Subject subject;
    private final List<Group> groups;
    private final Years years;
    private final boolean verified;
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> items = new HashSet<>();

    ReadCriteria(PackFields entry, Known known, Subject subject, List<Group> groups, Years years, boolean verified) {
        this.entry = entry;
        this.known = known;
        this.subject = subject;
        this.groups = groups;
        this.years = years;
        this.verified = verified;
    }

    List<Criterion> read() {
        if (entry.has("criteria") == entry.has("parts")) {
            entry.wrong(
                    "criteria",
                    "Bộ tiêu chí cần đúng một trong hai: “criteria” (đạt hay chưa đạt) hoặc “parts” (chấm điểm).");
        }
        var read = new ArrayList<Criterion>();
        entry.list("criteria").forEach(criterion -> read.add(criterion(criterion)));
        entry.list("parts").forEach(part -> read.add(part(part)));
        String list = entry.has("criteria") ? "criteria" : "parts";
        if (read.isEmpty() && entry.has(list) && !entry.isWrong(list)) {
            entry.wrong(list, "“" + list + "” còn trống; hãy ghi ít nhất một mục.");
        }
        return read;
    }

    private Criterion criterion(PackFields criterion) {
        criterion.allow("code", "name", "verified", "indicators");
        boolean marked = ReadCriteriaSet.verified(criterion, verified);
        return new Criterion(
                code(criterion, criteria),
                criterion.text("name"),
                null,
                criterion.list("indicators").stream()
                        .map(indicator -> indicator(indicator, criterion, marked))
                        .toList(),
                marked);
    }

    private Criterion part(PackFields part) {
        part.allow("code", "name", "points", "verified", "items");
        boolean marked = ReadCriteriaSet.verified(part, verified);
        var most = positive(part, part.number("points"));
        var read = part.list("items").stream()
                .map(item -> item(item, most, marked))
                .toList();
        if (read.isEmpty()) {
            part.wrong("code", "Phần này chưa có nội dung nào để chấm điểm; thêm vào “items”.");
        }
        return new Criterion(code(part, criteria), part.text("name"), most, read, marked);
    }

    private CriterionItem item(PackFields item, BigDecimal mostOfPart, boolean above) {
        item.allow("code", "name", "points", "evidence", "note", "verified");
        var most = item.findNumber("points").map(points -> positive(item, points));
        if (most.isPresent() && most.get().compareTo(mostOfPart) > 0) {
            item.wrong("points", "Điểm tối đa của một nội dung không vượt điểm tối đa của phần chứa nó.");
        }
        return new CriterionItem(
                code(item, items),
                item.text("name"),
                List.of(),
                item.findText("evidence").orElse(null),
                null,
                most.orElse(null),
                item.findText("note").orElse(null),
                ReadCriteriaSet.verified(item, above));
    }

    private static BigDecimal positive(PackFields fields, BigDecimal points) {
        if (points.signum() <= 0 && fields.has("points")) {
            fields.wrong("points", "Điểm tối đa phải lớn hơn 0.");
        }
        return PlainNumber.of(points);
    }

    private CriterionItem indicator(PackFields indicator, PackFields criterion, boolean above) {
        indicator.allow(
                "code",
                "name",
                "requires",
                "requiresByGroup",
                "requiresByYear",
                "evidence",
                "measuredBy",
                "note",
                "verified");
        boolean marked = ReadCriteriaSet.verified(indicator, above);
        boolean saidToBeUnverified =
                !marked && Stream.of(indicator, criterion, entry).anyMatch(fields -> fields.has("verified"));
        var requires = new ReadRequirements(indicator, groups, years, known).read();
        if (requires.isEmpty()
                && !saidToBeUnverified
                && !indicator.isWrong("requiresByGroup")
                && !indicator.isWrong("requiresByYear")
                && indicator.lacks("requires")) {
            indicator.wrong(
                    "code", "Thiếu “requires”: mức phải đạt; chỉ mục chưa kiểm chứng (verified: false) mới để trống.");
        }
        if (indicator.has("requiresByYear") && !indicator.isWrong("requiresByYear") && !indicator.has("measuredBy")) {
            indicator.wrong(
                    "requiresByYear",
                    "Mức theo năm chỉ dùng cho chỉ tiêu tính từ số liệu, năm là năm của số liệu; hãy ghi “measuredBy”, hoặc ghi mức bằng lời ở “requires”.");
        }
        boolean told =
                Stream.of("requires", "requiresByGroup", "requiresByYear").anyMatch(indicator::isWrong);
        return new CriterionItem(
                code(indicator, items),
                indicator.text("name"),
                requires,
                indicator.findText("evidence").orElse(null),
                indicator
                        .findGroup("measuredBy")
                        .map(by -> measuredBy(by, requires, told))
                        .orElse(null),
                null,
                indicator.findText("note").orElse(null),
                marked);
    }

    /** @param told whether what is wrong with the requirements was told already */
    private MeasuredBy measuredBy(PackFields by, List<Requirement> requires, boolean told) {
        by.allow("indicator", "at");
        String code = by.text("indicator");
        var at = by.findChoice("at", At.class).orElse(subject == Subject.VILLAGE ? At.VILLAGE : At.COMMUNE);
        if (at == At.VILLAGE && subject != Subject.VILLAGE) {
            by.wrong("at", "Chỉ bộ đánh giá thôn (subject: VILLAGE) mới lấy số liệu của thôn.");
        }
        if ((requires.isEmpty() && !told) || !requires.stream().allMatch(Requirement::measurable)) {
            by.wrong(
                    "indicator",
                    "Tính từ số liệu thì mức phải đạt là một con số (atLeast hoặc atMost), không phải lời.");
        }
        var definition = known.findIndicator(code);
        if (!code.isEmpty() && known.isUnknownIndicator(code)) {
            by.wrong("indicator", "Không có chỉ số “" + code + "”; dùng mã trong indicators.yaml.");
        }
        definition.ifPresent(found -> {
            if (at == At.VILLAGE && found.level() == Level.COMMUNE) {
                by.wrong("at", "Chỉ số “" + code + "” chỉ có số liệu của xã; ghi “at: COMMUNE”.");
            }
            requires.stream()
                    .map(Requirement::unit)
                    .filter(unit -> unit != null && !unit.isEmpty() && !unit.equals(found.unit()))
                    .findFirst()
                    .ifPresent(unit -> by.wrong("indicator", otherUnit(code, found.unit(), unit)));
        });
        return new MeasuredBy(code, at);
    }

    private static String otherUnit(String code, String unit, @Nullable String instead) {
        return "Chỉ số “" + code + "” tính bằng “" + unit + "”, mức phải đạt lại ghi “" + instead + "”.";
    }

    private static String code(PackFields fields, Set<String> taken) {
        String code = fields.text("code");
        if (!code.isEmpty() && !code.matches("[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*")) {
            fields.wrong(
                    "code", "Mã gồm chữ không dấu và số, các phần cách nhau bằng dấu chấm, như “17.10” hoặc “A.1”.");
        } else if (!code.isEmpty() && !taken.add(code)) {
            fields.wrong("code", "Mã “" + code + "” đã dùng ở trên.");
        }
        return code;
    }
}
