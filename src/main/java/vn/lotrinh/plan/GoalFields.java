package vn.lotrinh.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/** A goal as {@code plan.yaml} writes it, in the words that the reader of documents uses too. */
final class GoalFields {

    private GoalFields() {}

    /**
     * Reads a goal.
     *
     * @param from first year of the plan's term
     * @param to last year, by which anything is due that says no other year
     */
    static GoalTerms read(PackFields fields, String unit, int from, int to) {
        fields.allow("kind", "value", "due", "keep", "measure", "baselineYear", "notMeasurable");
        var kind = fields.choice("kind", TargetKind.class);
        return new GoalTerms(
                kind,
                value(fields, kind),
                unit,
                fields.findWhole("due", from, to).orElse(to),
                fields.flag("keep"),
                measure(fields, kind),
                kind == TargetKind.MULTIPLE_OF_BASELINE ? fields.whole("baselineYear", from - 10, to) : null,
                fields.findText("notMeasurable").orElse(null));
    }

    private static @Nullable BigDecimal value(PackFields fields, TargetKind kind) {
        return switch (kind) {
            case QUALITATIVE -> null;
            case AT_LEAST, AT_MOST -> fields.number("value");
            case TOTAL, EACH_YEAR_TOTAL, AVERAGE_GROWTH, AVERAGE_REDUCTION, MULTIPLE_OF_BASELINE -> positive(fields);
        };
    }

    private static @Nullable RateMeasure measure(PackFields fields, TargetKind kind) {
        return kind == TargetKind.AVERAGE_REDUCTION
                ? RateMeasure.valueOf(
                        fields.choice("measure", AverageReduction.Measure.class).name())
                : null;
    }

    private static BigDecimal positive(PackFields fields) {
        BigDecimal value = fields.number("value");
        if (fields.sound() && value.signum() <= 0) {
            fields.wrong("value", "“value” của loại mục tiêu này phải lớn hơn 0.");
        }
        return value;
    }
}
