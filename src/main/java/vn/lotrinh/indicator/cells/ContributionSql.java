package vn.lotrinh.indicator.cells;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
            statements.add(create(formerView(register), "register.\"" + register + "_former\"", "ended_entry"));
        }
        return List.copyOf(statements);
    }

    /**
     * Each row is spread over the measures by {@code unnest}: a list of VALUES beside each row would be made ready anew for every
     * one of them, which costs more than all the rest.
     */
    private String create(String view, String table, String more) {
        return "CREATE VIEW " + view + " WITH (security_invoker = true) AS\n"
                + (measures.getFirst().measure().state() ? states(table, more) : events(table, more));
    }

    private String events(String table, String more) {
        return """
                SELECT m.commune, m.id, m.entry%2$s, m.village, m.measure, m.part, m.day, m.amount
                  FROM (SELECT t.commune, t.id, t.entry%3$s, t.village, t.counts_on AS day,
                               %4$s
                          FROM %1$s t) AS m
                 WHERE m.amount <> 0""".formatted(table, from("m", more), from("t", more), spread());
    }

    private String states(String table, String more) {
        return """
                SELECT m.commune, m.id, m.entry%2$s, m.village, m.measure, m.part, m.day, m.amount
                  FROM (SELECT s.commune, s.id, s.entry%5$s, s.village, s.measure, s.part,
                               unnest(ARRAY[s.enters, s.leaves]) AS day, unnest(ARRAY[s.amount, - s.amount]) AS amount
                          FROM (SELECT t.commune, t.id, t.entry%3$s, t.village,
                                       %4$s,
                                       %6$s,
                                       %7$s
                                  FROM %1$s t) AS s
                         WHERE s.amount <> 0 AND (s.leaves IS NULL OR s.enters < s.leaves)) AS m
                 WHERE m.day IS NOT NULL""".formatted(
                        table,
                        from("m", more),
                        from("t", more),
                        spread(),
                        from("s", more),
                        spread("date", "enters", ContributionSql::enters),
                        spread("date", "leaves", ContributionSql::leaves));
    }

    private static String from(String alias, String more) {
        return more.isEmpty() ? "" : ", " + alias + "." + more;
    }

    private String spread() {
        return "unnest(ARRAY["
                + measures.stream()
                        .map(numbered -> String.valueOf(numbered.id()))
                        .collect(joining(", "))
                + "]) AS measure,\n                       "
                + spread("text", "part", ContributionSql::part)
                + ",\n                       "
                + spread("numeric", "amount", ContributionSql::amount);
    }

    private String spread(String type, String name, Function<Measure, String> of) {
        return "unnest(ARRAY["
                + measures.stream().map(Numbered::measure).map(of).collect(joining(", ")) + "]::" + type + "[]) AS "
                + name;
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
