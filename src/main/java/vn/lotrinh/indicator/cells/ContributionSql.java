package vn.lotrinh.indicator.cells;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lotrinh.formula.Measure;

/**
 * What each row of a register adds to each measure, and on which day: one view over what counts and one of the same shape over what
 * counted before. Saving, rebuilding and derivation read them. A state adds on the day it begins and takes away on the day after
 * its last, also in the future; an age moves these days to the birthdays at which it is reached. Beside each stands a view of the same
 * amounts brought together by entry, village and half-month, for an entry with so many rows that spreading each of them over all measures
 * would cost more than all the rest.
 */
final class ContributionSql {

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

    static String summedView(String register) {
        return "register.\"" + register + "_contributions\"";
    }

    static String formerSummedView(String register) {
        return "register.\"" + register + "_former_contributions\"";
    }

    /** Statements that put the views in the place of those that are there; a register of which nothing is measured has none. */
    List<String> replace() {
        var statements = Stream.of(
                        view(register), formerView(register), summedView(register), formerSummedView(register))
                .map(view -> "DROP VIEW IF EXISTS " + view)
                .collect(toCollection(ArrayList::new));
        if (!measures.isEmpty()) {
            String table = "register.\"" + register + "\"";
            String former = "register.\"" + register + "_former\"";
            boolean states = measures.getFirst().measure().state();
            statements.add(create(view(register), states ? states(table, "") : events(table, "")));
            statements.add(create(
                    formerView(register), states ? states(former, "ended_entry") : events(former, "ended_entry")));
            statements.add(create(summedView(register), new SummedSql(measures).select(table, "")));
            statements.add(create(formerSummedView(register), new SummedSql(measures).select(former, "ended_entry")));
        }
        return List.copyOf(statements);
    }

    private static String create(String view, String select) {
        return "CREATE VIEW " + view + " WITH (security_invoker = true) AS\n" + select;
    }

    private String events(String table, String more) {
        return """
                SELECT m.commune, m.id, m.entry%2$s, m.village, m.measure, m.part, m.day, %5$s AS half, m.amount
                  FROM (SELECT t.commune, t.id, t.entry%3$s, t.village, t.counts_on AS day,
                               %4$s
                          FROM %1$s t) AS m
                 WHERE m.amount <> 0""".formatted(table, from("m", more), from("t", more), spread(), MeasureSql.half("m.day"));
    }

    private String states(String table, String more) {
        return """
                SELECT m.commune, m.id, m.entry%2$s, m.village, m.measure, m.part, m.day, %8$s AS half, m.amount
                  FROM (SELECT s.commune, s.id, s.entry%5$s, s.village, s.measure, s.part,
                               unnest(ARRAY[s.enters, s.leaves]) AS day, unnest(ARRAY[s.amount, - s.amount]) AS amount
                          FROM (SELECT t.commune, t.id, t.entry%3$s, t.village,
                                       %4$s,
                                       %6$s,
                                       %7$s
                                  FROM %1$s t) AS s
                         WHERE s.amount <> 0 AND (s.leaves IS NULL OR s.enters < s.leaves)) AS m
                 WHERE m.day IS NOT NULL%9$s""".formatted(
                        table,
                        from("m", more),
                        from("t", more),
                        spread(),
                        from("s", more),
                        spread("date", "enters", MeasureSql::enters),
                        spread("date", "leaves", MeasureSql::leaves),
                        MeasureSql.half("m.day"),
                        firstDays());
    }

    /** Of a measure of first days all other moves are left out. */
    private String firstDays() {
        String numbers = measures.stream()
                .filter(numbered -> numbered.measure().aspect() == Measure.Aspect.FIRST_DAY)
                .map(numbered -> String.valueOf(numbered.id()))
                .collect(joining(", "));
        return numbers.isEmpty()
                ? ""
                : " AND (m.measure NOT IN (" + numbers + ") OR " + MeasureSql.beginsHalf("m.day") + ")";
    }

    private static String from(String alias, String more) {
        return more.isEmpty() ? "" : ", " + alias + "." + more;
    }

    /**
     * Each row is spread over the measures by {@code unnest}: a list of VALUES beside each row would be made ready anew for every
     * one of them, which costs more than all the rest.
     */
    private String spread() {
        return "unnest(ARRAY["
                + measures.stream()
                        .map(numbered -> String.valueOf(numbered.id()))
                        .collect(joining(", "))
                + "]) AS measure,\n                       "
                + spread("text", "part", MeasureSql::part)
                + ",\n                       "
                + spread("numeric", "amount", MeasureSql::amount);
    }

    private String spread(String type, String name, Function<Measure, String> of) {
        return "unnest(ARRAY["
                + measures.stream().map(Numbered::measure).map(of).collect(joining(", ")) + "]::" + type + "[]) AS "
                + name;
    }
}
