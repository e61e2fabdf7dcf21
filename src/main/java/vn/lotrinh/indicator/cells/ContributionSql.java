package vn.lotrinh.indicator.cells;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.formula.AgeBound;
import vn.lotrinh.formula.Measure;

/**
 * What each row of a register adds to each measure, and on which day: one view over what counts and one of the same shape over what
 * counted before. Saving, loading and rebuilding all read them. A state adds on the day it begins and takes away on the day after
 * its last, also in the future; an age moves these days to the birthdays at which it is reached.
 */
final class ContributionSql {

    private static final String ROW = "t";

    private final String register;
    private final List<Numbered> measures;

    /** A measure with the number by which cells know it. */
    record Numbered(int id, Measure measure) {}

    /** @param measures all of one register */
    ContributionSql(String register, List<Numbered> measures) {
        this.register = register;
        this.measures = List.copyOf(measures);
    }

    static String view(String register) {
        return "register.\"" + register + "_contribution\"";
    }

    static String formerView(String register) {
        return "register.\"" + register + "_former_contribution\"";
    }

    /** Statements that put both views in the place of those that are there; a register of which nothing is measured has none. */
    List<String> replace() {
        var statements = new ArrayList<>(
                List.of("DROP VIEW IF EXISTS " + view(register), "DROP VIEW IF EXISTS " + formerView(register)));
        if (!measures.isEmpty()) {
            statements.add(create(view(register), "register.\"" + register + "\"", ""));
            statements.add(create(formerView(register), "register.\"" + register + "_former\"", ", t.ended_entry"));
        }
        return List.copyOf(statements);
    }

    private String create(String view, String table, String more) {
        return "CREATE VIEW " + view + " WITH (security_invoker = true) AS\nSELECT t.commune, t.id, t.entry" + more
                + ", t.village, m.measure, m.part, m.day, m.amount\n  FROM " + table + " t\n"
                + (measures.getFirst().measure().state() ? states() : events());
    }

    private String events() {
        return " CROSS JOIN LATERAL (VALUES\n       "
                + measures.stream()
                        .map(numbered -> "(%d, %s, t.counts_on, %s)"
                                .formatted(numbered.id(), part(numbered.measure()), amount(numbered.measure())))
                        .collect(joining(",\n       "))
                + ") AS m(measure, part, day, amount)\n WHERE m.amount <> 0";
    }

    private String states() {
        return " CROSS JOIN LATERAL (VALUES\n       "
                + measures.stream()
                        .map(numbered -> "(%d, %s, %s, %s, %s)"
                                .formatted(
                                        numbered.id(),
                                        part(numbered.measure()),
                                        enters(numbered.measure()),
                                        leaves(numbered.measure()),
                                        amount(numbered.measure())))
                        .collect(joining(",\n       "))
                + ") AS s(measure, part, enters, leaves, amount)\n"
                + " CROSS JOIN LATERAL (VALUES (s.measure, s.part, s.enters, s.amount), (s.measure, s.part, s.leaves, - s.amount))"
                + " AS m(measure, part, day, amount)\n"
                + " WHERE s.amount <> 0 AND m.day IS NOT NULL AND (s.leaves IS NULL OR s.enters < s.leaves)";
    }

    private static String part(Measure measure) {
        return measure.by() == null ? "''" : "coalesce(" + column(measure.by()) + "::text, '')";
    }

    private static String enters(Measure measure) {
        return "greatest(t.valid_from"
                + measure.ageBounds().stream()
                        .filter(bound -> bound.from() != null)
                        .map(bound -> ", " + birthday(bound, bound.from()))
                        .collect(joining())
                + ")";
    }

    private static String leaves(Measure measure) {
        return "least(t.valid_to + 1"
                + measure.ageBounds().stream()
                        .filter(bound -> bound.below() != null)
                        .map(bound -> ", " + birthday(bound, bound.below()))
                        .collect(joining())
                + ")";
    }

    private static String birthday(AgeBound bound, int years) {
        return "(" + column(bound.field()) + " + interval '" + years + " years')::date";
    }

    private static String amount(Measure measure) {
        var formula = measure.amount();
        String amount = formula == null ? "coalesce(t.total_of, 1)::numeric" : formula.sql(ROW);
        var condition = measure.condition();
        String counts = measure.ageBounds().stream()
                        .map(bound -> column(bound.field()) + " IS NOT NULL AND ")
                        .collect(joining())
                + (condition == null ? "true" : condition.sql(ROW));
        return counts.equals("true") ? amount : "CASE WHEN " + counts + " THEN " + amount + " END";
    }

    private static String column(String field) {
        return "t.\"" + field + "\"";
    }
}
