package vn.lotrinh.indicator.cells;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Measure.Aspect;
import vn.lotrinh.indicator.cells.ContributionSql.Numbered;

/** What all rows of an entry add to the cells of a register's measures, as one SELECT that goes through the rows a few times at most. */
final class SummedSql {

    private final List<Numbered> measures;

    SummedSql(List<Numbered> measures) {
        this.measures = List.copyOf(measures);
    }

    /** Measures that are grouped alike: of the same part, and for a state on the same days. */
    private record Family(String part, String enters, String leaves, boolean firstDays) {
        static Family of(Measure measure) {
            return new Family(
                    MeasureSql.part(measure),
                    MeasureSql.enters(measure),
                    MeasureSql.leaves(measure),
                    measure.aspect() == Aspect.FIRST_DAY);
        }

        /** Whether a move on a day is theirs. */
        String moves(String day) {
            return firstDays ? " AND " + MeasureSql.beginsHalf(day) : "";
        }
    }

    /** @param more the other column that tells an entry, of the table of former rows */
    String select(String table, String more) {
        return measures.stream()
                .collect(groupingBy(numbered -> Family.of(numbered.measure()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> summed(table, more, entry.getKey(), entry.getValue()))
                .collect(joining("\n UNION ALL\n"));
    }

    private Stream<String> summed(String table, String more, Family family, List<Numbered> alike) {
        if (!alike.getFirst().measure().state()) {
            return Stream.of(summed(table, more, family.part(), alike, "t.counts_on", "", "true"));
        }
        String enters = family.enters();
        String leaves = family.leaves();
        return Stream.of(
                summed(
                        table,
                        more,
                        family.part(),
                        alike,
                        enters,
                        "",
                        "(" + leaves + " IS NULL OR " + enters + " < " + leaves + ")" + family.moves(enters)),
                summed(
                        table,
                        more,
                        family.part(),
                        alike,
                        leaves,
                        "- ",
                        enters + " < " + leaves + family.moves(leaves)));
    }

    /**
     * Brought together by village and half-month first, so that what is spread over the four cells of each is little. Grouped by the places of
     * columns, because a field of the register may have their names.
     */
    private static String summed(
            String table, String more, String part, List<Numbered> alike, String day, String sign, String where) {
        return """
                SELECT c.commune, c.entry%2$s, c.part, c.level, c.place, c.bucket,
                       unnest(ARRAY[%4$s]) AS measure, unnest(ARRAY[%5$s]::numeric[]) AS amount
                  FROM (SELECT s.commune, s.entry%10$s, s.part, at.level, at.place, at.bucket,
                               %11$s
                          FROM (SELECT t.commune, t.entry%3$s, t.village, %6$s AS part, %7$s AS half,
                                       %8$s
                                  FROM %1$s t
                                 WHERE %9$s
                                 GROUP BY %13$s) AS s
                         CROSS JOIN LATERAL %12$s
                         GROUP BY s.commune, s.entry%10$s, s.part, at.level, at.place, at.bucket) AS c""".formatted(
                table,
                column("c", more),
                column("t", more),
                alike.stream().map(numbered -> String.valueOf(numbered.id())).collect(joining(", ")),
                alike.stream().map(numbered -> sign + "c.of_" + numbered.id()).collect(joining(", ")),
                part,
                MeasureSql.half(day),
                alike.stream()
                        .map(numbered -> "sum(" + MeasureSql.amount(numbered.measure()) + ") AS of_" + numbered.id())
                        .collect(joining(",\n                                       ")),
                where,
                column("s", more),
                alike.stream()
                        .map(numbered -> "sum(s.of_%1$d) AS of_%1$d".formatted(numbered.id()))
                        .collect(joining(", ")),
                cellsOf("s"),
                more.isEmpty() ? "1, 2, 3, 4, 5" : "1, 2, 3, 4, 5, 6");
    }

    /** The four cells to which something of a village and a half-month belongs, as {@code at(level, place, bucket)}. */
    static String cellsOf(String move) {
        return """
                (VALUES (0::smallint, 'ca-xa', %1$s.half / 100 * 100), (1::smallint, 'ca-xa', %1$s.half),
                        (2::smallint, coalesce(%1$s.village, 'toan-xa'), %1$s.half / 100 * 100),
                        (3::smallint, coalesce(%1$s.village, 'toan-xa'), %1$s.half)) AS at(level, place, bucket)""".formatted(move);
    }

    private static String column(String alias, String more) {
        return more.isEmpty() ? "" : ", " + alias + "." + more;
    }
}
