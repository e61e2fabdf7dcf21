package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/** A goal as {@code plan.yaml} writes it, in the words that the reader of documents uses too. */
final class GoalFields {

    private static final String PERCENT = "%";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<TargetKind> LEVELS = EnumSet.of(TargetKind.AT_LEAST, TargetKind.AT_MOST);

    private final PackFields fields;
    private final TargetKind kind;
    private final @Nullable IndicatorDefinition measured;

    private GoalFields(PackFields fields, TargetKind kind, @Nullable IndicatorDefinition measured) {
        this.fields = fields;
        this.kind = kind;
        this.measured = measured;
    }

    /**
     * Reads a goal.
     *
     * @param measured the indicator, where it is known
     * @param from first year of the plan's term
     * @param to last year, by which anything is due that says no other year
     */
    static GoalTerms read(PackFields fields, @Nullable IndicatorDefinition measured, int from, int to) {
        fields.allow("kind", "value", "due", "keep", "measure", "baselineYear", "notMeasurable");
        var kind = fields.choice("kind", TargetKind.class);
        return new GoalFields(fields, kind, measured).goal(from, to);
    }

    private GoalTerms goal(int from, int to) {
        if (!fields.isWrong("kind")) {
            only("value", kind != TargetKind.QUALITATIVE);
            only("keep", LEVELS.contains(kind));
            only("measure", kind == TargetKind.AVERAGE_REDUCTION);
            only("baselineYear", kind == TargetKind.MULTIPLE_OF_BASELINE);
            only("notMeasurable", kind == TargetKind.QUALITATIVE);
        }
        int due = fields.findWhole("due", from, to).orElse(to);
        var goal = new GoalTerms(
                kind,
                kind == TargetKind.QUALITATIVE || fields.isWrong("kind") ? null : fields.number("value"),
                measured == null ? "" : measured.unit(),
                due,
                fields.flag("keep"),
                measure(),
                kind == TargetKind.MULTIPLE_OF_BASELINE ? fields.whole("baselineYear", from - 10, due - 1) : null,
                fields.findText("notMeasurable").orElse(null));
        if (fields.sound()) {
            valueFits(kind == TargetKind.QUALITATIVE ? BigDecimal.ZERO : fields.number("value"));
        }
        if (fields.sound() && measured != null) {
            kindFits(measured, goal.measure());
        }
        return goal;
    }

    private void only(String name, boolean fits) {
        if (!fits && fields.has(name)) {
            fields.wrong(name, "Mục tiêu loại " + kind + " không dùng “" + name + "”; hãy bỏ mục này hoặc đổi “kind”.");
        }
    }

    private @Nullable RateMeasure measure() {
        return kind == TargetKind.AVERAGE_REDUCTION
                ? RateMeasure.valueOf(
                        fields.choice("measure", AverageReduction.Measure.class).name())
                : null;
    }

    /** Whether it is measured in percent; false where nobody knows. */
    static boolean isShare(@Nullable IndicatorDefinition measured) {
        return measured != null && measured.unit().equals(PERCENT);
    }

    /** Of a percentage. */
    static boolean isMoreThanAll(BigDecimal percent) {
        return percent.compareTo(WHOLE) > 0;
    }

    private void valueFits(BigDecimal value) {
        boolean isShare = LEVELS.contains(kind) && isShare(measured);
        if (LEVELS.contains(kind) && value.signum() < 0) {
            fields.wrong("value", "“value” của loại mục tiêu này không được nhỏ hơn 0.");
        } else if (!LEVELS.contains(kind) && kind != TargetKind.QUALITATIVE && value.signum() <= 0) {
            fields.wrong("value", "“value” của loại mục tiêu này phải lớn hơn 0.");
        } else if (isShare && isMoreThanAll(value)) {
            fields.wrong("value", "“value” là phần trăm nên không quá 100, không phải " + value.toPlainString() + ".");
        } else if (kind == TargetKind.AVERAGE_REDUCTION && value.compareTo(WHOLE) >= 0) {
            fields.wrong("value", "Mức giảm mỗi năm phải nhỏ hơn 100, không phải " + value.toPlainString() + ".");
        }
    }

    private void kindFits(IndicatorDefinition indicator, @Nullable RateMeasure measure) {
        boolean isTotal = kind == TargetKind.TOTAL || kind == TargetKind.EACH_YEAR_TOTAL;
        if (measure == RateMeasure.POINTS && !indicator.unit().equals(PERCENT)) {
            fields.wrong(
                    "measure",
                    "POINTS là điểm phần trăm, nhưng chỉ số “" + indicator.code() + "” tính bằng “" + indicator.unit()
                            + "”; hãy dùng RELATIVE.");
        } else if (isTotal && (indicator.ratio() != null || indicator.overTime() == OverTime.LAST)) {
            fields.wrong(
                    "kind",
                    kind + " cần một chỉ số cộng được qua các năm, nhưng “" + indicator.code() + "” là "
                            + (indicator.ratio() != null ? "một tỷ lệ" : "số tại cuối kỳ (LAST)")
                            + "; hãy dùng AT_LEAST hoặc chỉ số khác.");
        }
    }
}
