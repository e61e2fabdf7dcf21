package vn.lotrinh.indicator.cells;

import static java.util.stream.Collectors.joining;

import vn.lotrinh.formula.AgeBound;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Measure.Aspect;

/** What a row {@code t} of a register adds to a measure, of which part, and between which days, in SQL. */
final class MeasureSql {

    static final String ROW = "t";

    private MeasureSql() {}

    /** The half-month of a day, as {@link Bucket} numbers it. */
    static String half(String day) {
        return "date_part('year', %1$s)::integer * 100 + date_part('month', %1$s)::integer * 2 - CASE WHEN date_part('day', %1$s) < 15 THEN 1 ELSE 0 END"
                .formatted(day);
    }

    static String part(Measure measure) {
        return measure.by() == null ? "''" : "coalesce(" + column(measure.by()) + "::text, '')";
    }

    static String enters(Measure measure) {
        return "greatest(t.valid_from"
                + measure.ageBounds().stream()
                        .filter(bound -> bound.from() != null)
                        .map(bound -> ", " + birthday(bound, bound.from()))
                        .collect(joining())
                + ")";
    }

    static String leaves(Measure measure) {
        return measure.aspect() == Aspect.BEGUN
                ? "NULL::date"
                : "least(t.valid_to + 1"
                        + measure.ageBounds().stream()
                                .filter(bound -> bound.below() != null)
                                .map(bound -> ", " + birthday(bound, bound.below()))
                                .collect(joining())
                        + ")";
    }

    private static String birthday(AgeBound bound, int years) {
        return "(" + column(bound.field()) + " + interval '" + years + " years')::date";
    }

    static String amount(Measure measure) {
        if (measure.aspect() == Aspect.BEGUN) {
            return "1::numeric";
        }
        var formula = measure.amount();
        String amount = formula == null ? "coalesce(t.total_of, 1)::numeric" : formula.sql(ROW);
        if (measure.aspect() == Aspect.EMPTY) {
            amount = "CASE WHEN (" + amount + ") IS NULL THEN 1::numeric END";
        }
        var condition = measure.condition();
        String counts = measure.ageBounds().stream()
                        .map(bound -> column(bound.field()) + " IS NOT NULL AND ")
                        .collect(joining())
                + (condition == null ? "true" : condition.sql(ROW));
        return counts.equals("true") ? amount : "CASE WHEN " + counts + " THEN " + amount + " END";
    }

    /** Days from which a half-month begins; of the first days only these are posted. */
    static String beginsHalf(String day) {
        return "date_part('day', " + day + ") IN (1, 15)";
    }

    private static String column(String field) {
        return "t.\"" + field + "\"";
    }
}
