package vn.lotrinh.indicator.cells;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** Reads {@code indicator.cell}. */
@Repository
public class CellTable {

    private static final String OF_YEARS = " AND measure = ANY(:measures) AND bucket = ANY(:years)";
    private static final String AMONG = " AND commune = ANY(:communes)" + OF_YEARS;

    /**
     * For nearly all communes of the installation: each cell is looked up in a hash of them. To find the cells by them in the index, or to join
     * them, takes longer than to read a few too many.
     */
    private static final String AMONG_NEARLY_ALL = " AND (commune IN (SELECT unnest(:communes))) IS TRUE" + OF_YEARS;

    private final JdbcClient jdbc;

    CellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which cells of a commune: its own, or those of its villages and of what belongs to none. Years and half-months are kept apart. */
    public enum Level {
        COMMUNE(0, 1),
        VILLAGES(2, 3);

        private final int years;
        private final int halves;

        Level(int years, int halves) {
            this.years = years;
            this.halves = halves;
        }

        /** The one that a number in the column {@code level} stands for. */
        static Level of(int number) {
            return number <= COMMUNE.halves ? COMMUNE : VILLAGES;
        }
    }

    /**
     * Whole years of several communes, each by itself; what holds at the end of a year is the sum of the years up to it, so a state is
     * read from its first year on.
     */
    public Map<CommuneCode, CellSums> readYearsOfCommunes(
            Collection<CommuneCode> communes, Collection<Integer> measures, int from, int to) {
        return readYears(communes, measures, Level.COMMUNE, from, to);
    }

    /** The same of all of them together, as a province reads them; their place is that of a whole commune. */
    public CellSums readYearsTogether(
            Collection<CommuneCode> communes, Collection<Integer> measures, int from, int to) {
        var sums = new CellSums();
        years(
                        "SELECT measure, bucket, sum(amount) FROM indicator.cell WHERE level = " + Level.COMMUNE.years
                                + AMONG_NEARLY_ALL + " GROUP BY measure, bucket",
                        communes,
                        measures,
                        from,
                        to)
                .query(row -> {
                    sums.add(row.getInt(1), "ca-xa", row.getInt(2), row.getBigDecimal(3));
                });
        return sums;
    }

    /** The same of all their villages. */
    public Map<CommuneCode, CellSums> readYearsOfVillages(
            Collection<CommuneCode> communes, Collection<Integer> measures, int from, int to) {
        return readYears(communes, measures, Level.VILLAGES, from, to);
    }

    private Map<CommuneCode, CellSums> readYears(
            Collection<CommuneCode> communes, Collection<Integer> measures, Level level, int from, int to) {
        var sums = new HashMap<String, CellSums>();
        var byCommune = new LinkedHashMap<CommuneCode, CellSums>();
        for (var commune : communes) {
            byCommune.put(commune, sums.computeIfAbsent(commune.code(), code -> new CellSums()));
        }
        years(
                        "SELECT commune, measure, place, bucket, amount FROM indicator.cell WHERE level = "
                                + level.years + AMONG,
                        communes,
                        measures,
                        from,
                        to)
                .query(row -> {
                    Objects.requireNonNull(sums.get(row.getString(1)))
                            .add(row.getInt(2), row.getString(3), row.getInt(4), row.getBigDecimal(5));
                });
        return byCommune;
    }

    private JdbcClient.StatementSpec years(
            String sql, Collection<CommuneCode> communes, Collection<Integer> measures, int from, int to) {
        return jdbc.sql(sql)
                .param("communes", communes.stream().map(CommuneCode::code).toArray(String[]::new))
                .param("measures", measures.toArray(Integer[]::new))
                .param(
                        "years",
                        IntStream.rangeClosed(from, to)
                                .mapToObj(year -> Bucket.ofYear(year).number())
                                .toArray(Integer[]::new));
    }

    /** All cells of these measures, years and half-months. */
    public CellSums read(CommuneCode commune, Collection<Integer> measures, Level level) {
        return ByCommune.of(read(List.of(commune), measures, level), commune);
    }

    /** The same of several communes, each by itself. */
    public Map<CommuneCode, CellSums> read(
            Collection<CommuneCode> communes, Collection<Integer> measures, Level level) {
        return readOf(communes, measures, level.years + ", " + level.halves);
    }

    /** Whole years alone, all of them: what holds at the end of a year is the sum of the years up to it. */
    public Map<CommuneCode, CellSums> readAllYears(
            Collection<CommuneCode> communes, Collection<Integer> measures, Level level) {
        return readOf(communes, measures, Integer.toString(level.years));
    }

    private Map<CommuneCode, CellSums> readOf(
            Collection<CommuneCode> communes, Collection<Integer> measures, String levels) {
        var sums = new HashMap<String, CellSums>();
        var byCommune = new LinkedHashMap<CommuneCode, CellSums>();
        communes.forEach(
                commune -> byCommune.put(commune, sums.computeIfAbsent(commune.code(), code -> new CellSums())));
        jdbc.sql("SELECT commune, measure, place, bucket, amount FROM indicator.cell WHERE level IN (" + levels
                        + ") AND commune = ANY(:communes) AND measure = ANY(:measures)")
                .param("communes", ByCommune.codes(communes))
                .param("measures", measures.toArray(Integer[]::new))
                .query(row -> {
                    Objects.requireNonNull(sums.get(row.getString(1)))
                            .add(row.getInt(2), row.getString(3), row.getInt(4), row.getBigDecimal(5));
                });
        return byCommune;
    }
}
