package vn.lotrinh.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** SQL of {@code indicator.closing} and {@code indicator.closed_value}. */
@Repository
class ClosingTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ClosingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Closing> list(CommuneCode commune) {
        return jdbc.sql("""
                SELECT period, number, closed_by, closed_at, versions::text AS versions, reopened_by, reopened_at, reopened_why
                  FROM indicator.closing
                 WHERE commune = :commune
                 ORDER BY closed_at DESC, period
                """)
                .param("commune", commune.code())
                .query(ClosingTable::closing)
                .list();
    }

    Optional<Closing> findOpen(CommuneCode commune, Period period) {
        return list(commune).stream()
                .filter(closing -> closing.isClosed() && closing.period().equals(period))
                .findFirst();
    }

    int insert(CommuneCode commune, Period period, String by, Instant at, Map<String, String> versions) {
        return jdbc.sql("""
                INSERT INTO indicator.closing (commune, period, number, closed_by, closed_at, versions)
                SELECT :commune, :period, 1 + coalesce(max(number), 0), :by, :at, :versions::jsonb
                  FROM indicator.closing WHERE commune = :commune AND period = :period
                RETURNING number
                """)
                .param("commune", commune.code())
                .param("period", period.toString())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("versions", JSON.writeValueAsString(versions))
                .query(Integer.class)
                .single();
    }

    void insert(CommuneCode commune, int number, ClosedValue value) {
        jdbc.sql("""
                INSERT INTO indicator.closed_value
                       (commune, period, number, indicator, place, cell, amount, numerator, denominator, grade, have, expected,
                        formula, official_source, left_out, definition)
                VALUES (:commune, :period, :number, :indicator, :place, :cell, :amount, :numerator, :denominator, :grade, :have,
                        :expected, :formula, :officialSource, :leftOut, :definition)
                """)
                .param("commune", commune.code())
                .param("period", value.period().toString())
                .param("number", number)
                .param("indicator", value.indicator())
                .param("place", value.place().code())
                .param("cell", value.cell().getClass().getSimpleName())
                .param("amount", value.cell() instanceof Cell.Known(var amount) ? amount : null)
                .param("numerator", value.numerator())
                .param("denominator", value.denominator())
                .param("grade", value.grade() == null ? null : value.grade().name())
                .param("have", value.completeness().have())
                .param("expected", value.completeness().expected())
                .param("formula", value.formula())
                .param("officialSource", value.officialSource())
                .param("leftOut", value.leftOut())
                .param("definition", value.definition())
                .update();
    }

    void reopen(CommuneCode commune, Period period, String by, Instant at, String why) {
        jdbc.sql("""
                UPDATE indicator.closing SET reopened_by = :by, reopened_at = :at, reopened_why = :why
                 WHERE commune = :commune AND period = :period AND reopened_at IS NULL
                """)
                .param("commune", commune.code())
                .param("period", period.toString())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .update();
    }

    List<ClosedValue> listValues(CommuneCode commune, Period period, int number) {
        return jdbc.sql("""
                SELECT indicator, place, period, cell, amount, numerator, denominator, grade, have, expected, formula,
                       official_source, left_out, definition
                  FROM indicator.closed_value
                 WHERE commune = :commune AND period = :period AND number = :number
                 ORDER BY indicator, place
                """)
                .param("commune", commune.code())
                .param("period", period.toString())
                .param("number", number)
                .query(ClosingTable::value)
                .list();
    }

    Optional<ClosedValue> findValue(CommuneCode commune, Period period, int number, String indicator, Place place) {
        return jdbc.sql("""
                SELECT indicator, place, period, cell, amount, numerator, denominator, grade, have, expected, formula,
                       official_source, left_out, definition
                  FROM indicator.closed_value
                 WHERE commune = :commune AND period = :period AND number = :number AND indicator = :indicator AND place = :place
                """)
                .param("commune", commune.code())
                .param("period", period.toString())
                .param("number", number)
                .param("indicator", indicator)
                .param("place", place.code())
                .query(ClosingTable::value)
                .optional();
    }

    private static Closing closing(ResultSet row, int n) throws SQLException {
        String reopenedBy = row.getString("reopened_by");
        return new Closing(
                Period.parse(row.getString("period")),
                row.getInt("number"),
                row.getString("closed_by"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                JSON.readValue(row.getString("versions"), new TypeReference<Map<String, String>>() {}),
                reopenedBy == null
                        ? null
                        : new Closing.Reopened(
                                reopenedBy,
                                row.getObject("reopened_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reopened_why")));
    }

    private static ClosedValue value(ResultSet row, int n) throws SQLException {
        int have = row.getInt("have");
        int expected = row.getInt("expected");
        String grade = row.getString("grade");
        Cell cell = switch (row.getString("cell")) {
            case "Known" -> new Cell.Known(row.getBigDecimal("amount"));
            case "NotDue" -> new Cell.NotDue();
            case "NotEnough" -> new Cell.NotEnough(have, expected);
            case "NotApplicable" -> new Cell.NotApplicable();
            case "NotRepresentative" -> new Cell.NotRepresentative();
            case "Hidden" -> new Cell.Hidden();
            default -> new Cell.NoData();
        };
        return new ClosedValue(
                row.getString("indicator"),
                Place.of(row.getString("place")),
                Period.parse(row.getString("period")),
                cell,
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                grade == null ? null : Grade.valueOf(grade),
                new Completeness(have, expected),
                row.getString("formula"),
                row.getString("official_source"),
                row.getLong("left_out"),
                row.getInt("definition"));
    }
}
