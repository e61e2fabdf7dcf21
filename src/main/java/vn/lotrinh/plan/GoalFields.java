package vn.lotrinh.plan;

import java.math.BigDecimal;
import vn.lotrinh.pack.PackFields;

/** A goal as {@code plan.yaml} writes it. */
final class GoalFields {

    /** The words of {@code kind}; the reader of documents uses the same. */
    private enum Kind {
        AT_LEAST,
        AT_MOST,
        AVERAGE_GROWTH,
        AVERAGE_REDUCTION,
        MULTIPLE_OF_BASELINE,
        TOTAL,
        EACH_YEAR_TOTAL,
        QUALITATIVE
    }

    private GoalFields() {}

    /**
     * Reads a goal.
     *
     * @param from first year of the plan's term
     * @param to last year, by which anything is due that says no other year
     */
    static Goal read(PackFields fields, String unit, int from, int to) {
        fields.allow("kind", "value", "due", "keep", "measure", "baselineYear", "notMeasurable");
        int due = fields.findWhole("due", from, to).orElse(to);
        boolean keep = fields.flag("keep");
        return switch (fields.choice("kind", Kind.class)) {
            case AT_LEAST -> new AtLeast(fields.number("value"), unit, due, keep);
            case AT_MOST -> new AtMost(fields.number("value"), unit, due, keep);
            case AVERAGE_GROWTH -> new AverageGrowth(positive(fields), due);
            case AVERAGE_REDUCTION ->
                new AverageReduction(positive(fields), fields.choice("measure", AverageReduction.Measure.class), due);
            case MULTIPLE_OF_BASELINE ->
                new MultipleOfBaseline(positive(fields), fields.whole("baselineYear", from - 10, to), due);
            case TOTAL -> new TotalOverTerm(positive(fields), unit, from, due);
            case EACH_YEAR_TOTAL -> new EachYear(positive(fields), unit, from, due);
            case QUALITATIVE ->
                new Qualitative(due, fields.findText("notMeasurable").orElse(null));
        };
    }

    private static BigDecimal positive(PackFields fields) {
        BigDecimal value = fields.number("value");
        if (fields.sound() && value.signum() <= 0) {
            fields.wrong("value", "“value” của loại mục tiêu này phải lớn hơn 0.");
        }
        return value;
    }
}
