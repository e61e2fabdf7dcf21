package vn.lotrinh.plan.web;

import static vn.lotrinh.plan.web.TargetTexts.BASELINE_FIGURE;
import static vn.lotrinh.plan.web.TargetTexts.BASELINE_SOURCE;
import static vn.lotrinh.plan.web.TargetTexts.BASELINE_YEAR;
import static vn.lotrinh.plan.web.TargetTexts.DUE;
import static vn.lotrinh.plan.web.TargetTexts.INDICATOR;
import static vn.lotrinh.plan.web.TargetTexts.KEEP;
import static vn.lotrinh.plan.web.TargetTexts.KIND;
import static vn.lotrinh.plan.web.TargetTexts.MEASURE;
import static vn.lotrinh.plan.web.TargetTexts.MILESTONE;
import static vn.lotrinh.plan.web.TargetTexts.MULTIPLE_OF;
import static vn.lotrinh.plan.web.TargetTexts.NAME;
import static vn.lotrinh.plan.web.TargetTexts.NOT_MEASURABLE;
import static vn.lotrinh.plan.web.TargetTexts.OWNER;
import static vn.lotrinh.plan.web.TargetTexts.UNIT;
import static vn.lotrinh.plan.web.TargetTexts.VALUE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Agency;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.TypedNumber;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.web.Typed;

/** Understands what was typed into the form of a target, collecting what can't be understood. <i>Đọc biểu mẫu chỉ tiêu</i>. */
final class ReadTarget {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final TargetTexts texts;
    private final TargetTerms terms;
    private final List<Agency> agencies;
    private Typed typed;

    private ReadTarget(TargetTexts texts, List<Agency> agencies, Typed typed) {
        this.texts = texts;
        this.terms = texts.terms();
        this.agencies = agencies;
        this.typed = typed;
    }

    /** What was typed, once it can be understood; else what is wrong with it. */
    record Read(@Nullable TargetTerms terms, Typed typed) {}

    static Read of(TargetTexts texts, List<Agency> agencies, Typed typed) {
        var reading = new ReadTarget(texts, agencies, typed);
        var read = reading.terms();
        return new Read(reading.typed.sound() ? read : null, reading.typed);
    }

    private TargetTerms terms() {
        var kind = kind();
        String indicator = indicator();
        return new TargetTerms(
                terms.code(),
                name(),
                terms.section(),
                indicator,
                new GoalTerms(
                        kind,
                        value(kind),
                        unit(indicator),
                        year(DUE, texts.from(), texts.to()),
                        typed.text(KEEP).equals("co"),
                        measure(),
                        multipleOf(),
                        typed.textOrNull(NOT_MEASURABLE)),
                owner(),
                baseline(),
                milestones(),
                terms.proposals());
    }

    private void wrong(String field, String sentence) {
        typed = typed.wrong(field, sentence);
    }

    private String name() {
        String name = typed.text(NAME);
        if (name.isEmpty()) {
            wrong(NAME, "Ghi tên chỉ tiêu.");
        }
        return name;
    }

    private TargetKind kind() {
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind.name().equals(typed.text(KIND)))
                .findFirst()
                .orElseGet(() -> {
                    wrong(KIND, "Chọn kiểu mục tiêu.");
                    return terms.goal().kind();
                });
    }

    private @Nullable BigDecimal number(String field) {
        return switch (TypedNumber.parse(typed.text(field))) {
            case TypedNumber.Read(var number) -> number;
            case TypedNumber.Nothing() -> null;
            case TypedNumber.Unclear(var sentence) -> {
                wrong(field, sentence);
                yield null;
            }
        };
    }

    private @Nullable BigDecimal value(TargetKind kind) {
        var value = number(VALUE);
        boolean level = kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST;
        if (value != null && value.signum() == 0 && !level) {
            wrong(VALUE, "Giá trị của kiểu mục tiêu này phải lớn hơn 0.");
        }
        return value;
    }

    private @Nullable Integer year(String field, int least, int most) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            wrong(field, "Ghi một năm từ " + least + " đến " + most + ".");
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable String unit(@Nullable String indicator) {
        String unit = typed.textOrNull(UNIT);
        return unit != null
                ? unit
                : texts.measured(indicator).map(IndicatorDefinition::unit).orElse(null);
    }

    private @Nullable String indicator() {
        String code = typed.textOrNull(INDICATOR);
        if (code != null
                && !code.equals(TargetForm.NEW_INDICATOR)
                && texts.measured(code).isEmpty()) {
            wrong(INDICATOR, "Xã không có chỉ số này; chọn lại trong danh sách.");
            return null;
        }
        return code;
    }

    private @Nullable String owner() {
        String code = typed.textOrNull(OWNER);
        if (code != null && agencies.stream().noneMatch(agency -> agency.code().equals(code))) {
            wrong(OWNER, "Xã không có cơ quan này; chọn lại trong danh sách.");
            return null;
        }
        return code;
    }

    /** A kind that was just chosen has not shown its fields yet; what they would say stays. */
    private @Nullable Integer multipleOf() {
        return typed.texts().containsKey(MULTIPLE_OF)
                ? year(MULTIPLE_OF, FIRST_YEAR, texts.to())
                : Optional.ofNullable(terms.goal().multipleOf()).orElse(texts.from() - 1);
    }

    private @Nullable RateMeasure measure() {
        String measure = typed.text(MEASURE);
        return measure.equals(RateMeasure.POINTS.name()) || measure.equals(RateMeasure.RELATIVE.name())
                ? RateMeasure.valueOf(measure)
                : terms.goal().measure() == RateMeasure.UNCLEAR ? RateMeasure.UNCLEAR : null;
    }

    /** A figure that stands as it was shown keeps the decimals behind it. */
    private @Nullable BigDecimal baselineFigure() {
        var before = terms.baseline();
        return before != null && typed.text(BASELINE_FIGURE).equals(texts.baseline())
                ? before.figure()
                : number(BASELINE_FIGURE);
    }

    private @Nullable Baseline baseline() {
        var figure = baselineFigure();
        var year = year(BASELINE_YEAR, FIRST_YEAR, LAST_YEAR);
        if (figure == null) {
            return null;
        }
        if (year == null) {
            wrong(BASELINE_YEAR, "Ghi năm của số liệu gốc.");
            return null;
        }
        return new Baseline(year, figure, typed.textOrNull(BASELINE_SOURCE));
    }

    /** A milestone that stands as it was shown keeps the figure behind it, which may have more decimals. */
    private Milestones milestones() {
        var byYear = new TreeMap<>(terms.milestones().byYear());
        for (int year = texts.from(); year <= texts.to(); year++) {
            String field = MILESTONE + year;
            if (!typed.text(field).equals(texts.milestone(year))) {
                var figure = number(field);
                if (figure == null) {
                    byYear.remove(year);
                } else {
                    byYear.put(year, figure);
                }
            }
        }
        return new Milestones(byYear);
    }
}
