package vn.lotrinh.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.Status;
import vn.lotrinh.portal.ReleasedTarget.Village;
import vn.lotrinh.portal.ReleasedTarget.Year;
import vn.lotrinh.web.drawing.Roadmap.Course;

/** SQL of {@code portal.release} and what stands below it. */
@Repository
class ReleaseTable {

    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than the last; two who release at once wait for each other. */
    int nextNumber(CommuneCode commune) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('portal.release:' || :commune, 0))")
                .param("commune", commune.code())
                .query(rows -> {});
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM portal.release WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Integer.class)
                .single();
    }

    void insert(CommuneCode commune, Release release, String by) {
        jdbc.sql("""
                INSERT INTO portal.release (commune, number, plan_title, term_from, term_to, as_of, released_by, released_at)
                VALUES (:commune, :number, :title, :from, :to, :asOf, :by, :at)
                """)
                .param("commune", commune.code())
                .param("number", release.number())
                .param("title", release.planTitle())
                .param("from", release.termFrom())
                .param("to", release.termTo())
                .param("asOf", release.asOf())
                .param("by", by)
                .param("at", release.releasedAt().atOffset(ZoneOffset.UTC))
                .update();
        int position = 1;
        for (var target : release.targets()) {
            insert(commune, release.number(), position++, target);
        }
    }

    private void insert(CommuneCode commune, int release, int position, ReleasedTarget target) {
        jdbc.sql("""
                INSERT INTO portal.released_target (commune, release, position, code, name, goal, unit, decimals, direction,
                                                    shape, status, owner, year, grade, source, definition)
                VALUES (:commune, :release, :position, :code, :name, :goal, :unit, :decimals, :direction,
                        :shape, :status, :owner, :year, :grade, :source, :definition)
                """)
                .param("commune", commune.code())
                .param("release", release)
                .param("position", position)
                .param("code", target.code())
                .param("name", target.name())
                .param("goal", target.goal())
                .param("unit", target.unit())
                .param("decimals", target.decimals())
                .param("direction", target.lessIsBetter() ? "DOWN" : "UP")
                .param("shape", shape(target.course()))
                .param("status", target.status().name())
                .param("owner", target.owner())
                .param("year", target.year())
                .param("grade", target.grade())
                .param("source", target.source())
                .param("definition", target.definition())
                .update();
        target.years()
                .forEach(year -> jdbc.sql("""
                        INSERT INTO portal.released_year (commune, release, code, year, milestone, amount)
                        VALUES (:commune, :release, :code, :year, :milestone, :amount)
                        """)
                        .param("commune", commune.code())
                        .param("release", release)
                        .param("code", target.code())
                        .param("year", year.year())
                        .param("milestone", year.milestone())
                        .param("amount", year.amount())
                        .update());
        target.villages()
                .forEach(village -> jdbc.sql("""
                        INSERT INTO portal.released_village (commune, release, code, village, name, amount, numerator, denominator, hidden)
                        VALUES (:commune, :release, :code, :village, :name, :amount, :numerator, :denominator, :hidden)
                        """)
                        .param("commune", commune.code())
                        .param("release", release)
                        .param("code", target.code())
                        .param("village", village.code())
                        .param("name", village.name())
                        .param("amount", village.amount())
                        .param("numerator", village.numerator())
                        .param("denominator", village.denominator())
                        .param("hidden", village.hidden())
                        .update());
    }

    Optional<Release> findLatest(CommuneCode commune) {
        return jdbc.sql("""
                SELECT number, plan_title, term_from, term_to, as_of, released_at
                  FROM portal.release
                 WHERE commune = :commune
                 ORDER BY number DESC
                 LIMIT 1
                """)
                .param("commune", commune.code())
                .query((row, n) -> new Release(
                        row.getInt("number"),
                        row.getString("plan_title"),
                        row.getInt("term_from"),
                        row.getInt("term_to"),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .optional()
                .map(release -> new Release(
                        release.number(),
                        release.planTitle(),
                        release.termFrom(),
                        release.termTo(),
                        release.asOf(),
                        release.releasedAt(),
                        listTargets(commune, release.number())));
    }

    private List<ReleasedTarget> listTargets(CommuneCode commune, int release) {
        var years = listYears(commune, release);
        var villages = listVillages(commune, release);
        return jdbc.sql("""
                SELECT code, name, goal, unit, decimals, direction, shape, status, owner, year, grade, source, definition
                  FROM portal.released_target
                 WHERE commune = :commune AND release = :release
                 ORDER BY position
                """)
                .param("commune", commune.code())
                .param("release", release)
                .query((row, n) -> target(
                        row,
                        years.getOrDefault(row.getString("code"), List.of()),
                        villages.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private static ReleasedTarget target(ResultSet row, List<Year> years, List<Village> villages) throws SQLException {
        return new ReleasedTarget(
                row.getString("code"),
                row.getString("name"),
                row.getString("goal"),
                row.getString("unit"),
                row.getInt("decimals"),
                row.getString("direction").equals("DOWN"),
                course(row.getString("shape")),
                Status.valueOf(row.getString("status")),
                row.getString("owner"),
                row.getObject("year", Integer.class),
                row.getString("grade"),
                row.getString("source"),
                row.getString("definition"),
                years,
                villages);
    }

    private record YearOf(String code, Year year) {}

    private Map<String, List<Year>> listYears(CommuneCode commune, int release) {
        return jdbc
                .sql("""
                SELECT code, year, milestone, amount
                  FROM portal.released_year
                 WHERE commune = :commune AND release = :release
                 ORDER BY code, year
                """)
                .param("commune", commune.code())
                .param("release", release)
                .query((row, n) -> new YearOf(
                        row.getString("code"),
                        new Year(row.getInt("year"), row.getBigDecimal("milestone"), row.getBigDecimal("amount"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(YearOf::code, Collectors.mapping(YearOf::year, Collectors.toList())));
    }

    private record VillageOf(String code, Village village) {}

    private Map<String, List<Village>> listVillages(CommuneCode commune, int release) {
        return jdbc
                .sql("""
                SELECT code, village, name, amount, numerator, denominator, hidden
                  FROM portal.released_village
                 WHERE commune = :commune AND release = :release
                 ORDER BY code, name COLLATE "vi-x-icu", village
                """)
                .param("commune", commune.code())
                .param("release", release)
                .query((row, n) -> new VillageOf(
                        row.getString("code"),
                        new Village(
                                row.getString("village"),
                                row.getString("name"),
                                row.getBigDecimal("amount"),
                                row.getBigDecimal("numerator"),
                                row.getBigDecimal("denominator"),
                                row.getBoolean("hidden"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        VillageOf::code, Collectors.mapping(VillageOf::village, Collectors.toList())));
    }

    private static String shape(Course course) {
        return switch (course) {
            case TO_A_LEVEL -> "LEVEL";
            case KEEP -> "KEEP";
            case TOTAL -> "TOTAL";
        };
    }

    private static Course course(String shape) {
        return switch (shape) {
            case "KEEP" -> Course.KEEP;
            case "TOTAL" -> Course.TOTAL;
            default -> Course.TO_A_LEVEL;
        };
    }
}
