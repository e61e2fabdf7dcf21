package vn.lotrinh.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.reading.PlanDraft.ReportingPeriod;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code plan.plan}. */
@Repository
class PlanTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A plan without what is in it. */
    record Row(
            UUID id,
            PlanState state,
            @Nullable Integer edition,
            String title,
            @Nullable String issuer,
            int from,
            int to,
            @Nullable String document,
            @Nullable String words,
            List<String> bases,
            List<String> recipients,
            List<ReportingPeriod> reportingPeriods,
            Instant madeAt,
            @Nullable Instant inForceAt,
            int version) {}

    UUID nextId() {
        return jdbc.sql("SELECT uuidv7()").query(UUID.class).single();
    }

    boolean exists(CommuneCode commune) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM plan.plan WHERE commune = :commune)")
                .param("commune", commune.code())
                .query(Boolean.class)
                .single();
    }

    /** Answers false when the plan was stored before. */
    boolean insert(CommuneCode commune, NewPlan plan, Actor by) {
        var document = plan.document();
        return jdbc.sql("""
                INSERT INTO plan.plan (commune, id, title, issuer, term_from, term_to, document, words,
                                       bases, recipients, reporting_periods, made_by, made_at)
                VALUES (:commune, :id, :title, :issuer, :from, :to, :document, :words,
                        :bases, :recipients, :reportingPeriods, :by, :now)
                ON CONFLICT (commune, id) DO NOTHING
                """)
                        .param("commune", commune.code())
                        .param("id", plan.id())
                        .param("title", plan.title())
                        .param("issuer", plan.issuer())
                        .param("from", plan.from())
                        .param("to", plan.to())
                        .param("document", document == null ? null : document.digest())
                        .param("words", document == null ? null : document.words())
                        .param("bases", plan.bases().toArray(String[]::new))
                        .param("recipients", plan.recipients().toArray(String[]::new))
                        .param("reportingPeriods", document == null ? new String[0] : names(document))
                        .param("by", by.reference())
                        .param("now", now())
                        .update()
                == 1;
    }

    private static String[] names(NewPlan.Document document) {
        return document.reportingPeriods().stream().map(Enum::name).toArray(String[]::new);
    }

    Optional<Row> find(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                SELECT id, state, edition, title, issuer, term_from, term_to, document, words, bases, recipients,
                       reporting_periods, made_at, in_force_at, version
                  FROM plan.plan
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .query(PlanTable::row)
                .optional();
    }

    Optional<Row> findInForce(CommuneCode commune) {
        return jdbc.sql("""
                SELECT id, state, edition, title, issuer, term_from, term_to, document, words, bases, recipients,
                       reporting_periods, made_at, in_force_at, version
                  FROM plan.plan
                 WHERE commune = :commune AND state = 'IN_FORCE'
                """)
                .param("commune", commune.code())
                .query(PlanTable::row)
                .optional();
    }

    /** The first year of the term of each plan in force, of several communes. */
    Map<CommuneCode, Integer> listTermsInForce(List<CommuneCode> communes) {
        var terms = new LinkedHashMap<CommuneCode, Integer>();
        jdbc.sql("SELECT commune, term_from FROM plan.plan WHERE commune = ANY(:communes) AND state = 'IN_FORCE'")
                .param("communes", ByCommune.codes(communes))
                .query(row -> {
                    terms.put(CommuneCode.of(row.getString("commune")), row.getInt("term_from"));
                });
        return terms;
    }

    /** The plan in force, else the latest of any. */
    Optional<UUID> findLatest(CommuneCode commune) {
        return jdbc.sql("""
                SELECT id FROM plan.plan WHERE commune = :commune ORDER BY state = 'IN_FORCE' DESC, id DESC LIMIT 1
                """).param("commune", commune.code()).query(UUID.class).optional();
    }

    /** Keeps a draft for this transaction alone; empty for what is no draft, or no longer. */
    Optional<Row> lockDraft(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                SELECT id, state, edition, title, issuer, term_from, term_to, document, words, bases, recipients,
                       reporting_periods, made_at, in_force_at, version
                  FROM plan.plan
                 WHERE commune = :commune AND id = :id AND state = 'DRAFT'
                   FOR UPDATE
                """)
                .param("commune", commune.code())
                .param("id", id)
                .query(PlanTable::row)
                .optional();
    }

    /** Counts a change of something in the draft. */
    void changed(CommuneCode commune, UUID id) {
        jdbc.sql("UPDATE plan.plan SET version = version + 1 WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .update();
    }

    /** The plan in force, where there is one, makes room; gives its id and new version. */
    Optional<Row> supersede(CommuneCode commune) {
        return jdbc.sql("""
                UPDATE plan.plan SET state = 'SUPERSEDED', superseded_at = :now, version = version + 1
                 WHERE commune = :commune AND state = 'IN_FORCE'
                RETURNING id, state, edition, title, issuer, term_from, term_to, document, words, bases, recipients,
                          reporting_periods, made_at, in_force_at, version
                """)
                .param("commune", commune.code())
                .param("now", now())
                .query(PlanTable::row)
                .optional();
    }

    Row putInForce(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                UPDATE plan.plan
                   SET state = 'IN_FORCE', in_force_at = :now, version = version + 1,
                       edition = 1 + (SELECT coalesce(max(edition), 0) FROM plan.plan WHERE commune = :commune)
                 WHERE commune = :commune AND id = :id AND state = 'DRAFT'
                RETURNING id, state, edition, title, issuer, term_from, term_to, document, words, bases, recipients,
                          reporting_periods, made_at, in_force_at, version
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("now", now())
                .query(PlanTable::row)
                .single();
    }

    /** Drafts first, then those in force or replaced; newest first. */
    List<PlanSummary> list(CommuneCode commune) {
        return jdbc.sql("""
                SELECT p.id, p.state, p.edition, p.title, p.term_from, p.term_to, p.made_at, p.in_force_at,
                       count(t.id) FILTER (WHERE t.state <> 'DROPPED')  AS targets,
                       count(t.id) FILTER (WHERE t.state = 'CONFIRMED') AS confirmed
                  FROM plan.plan p
                  LEFT JOIN plan.target t ON t.commune = p.commune AND t.plan = p.id
                 WHERE p.commune = :commune
                 GROUP BY p.commune, p.id
                 ORDER BY p.edition DESC NULLS FIRST, p.id DESC
                """)
                .param("commune", commune.code())
                .query((row, n) -> new PlanSummary(
                        row.getObject("id", UUID.class),
                        PlanState.valueOf(row.getString("state")),
                        row.getObject("edition", Integer.class),
                        row.getString("title"),
                        row.getInt("term_from"),
                        row.getInt("term_to"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        instant(row, "in_force_at"),
                        row.getInt("targets"),
                        row.getInt("confirmed")))
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                PlanState.valueOf(row.getString("state")),
                row.getObject("edition", Integer.class),
                row.getString("title"),
                row.getString("issuer"),
                row.getInt("term_from"),
                row.getInt("term_to"),
                row.getString("document"),
                row.getString("words"),
                texts(row, "bases"),
                texts(row, "recipients"),
                texts(row, "reporting_periods").stream()
                        .map(ReportingPeriod::valueOf)
                        .toList(),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "in_force_at"),
                row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
