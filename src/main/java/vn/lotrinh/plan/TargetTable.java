package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code plan.target} and {@code plan.milestone}. */
@Repository
class TargetTable {

    private static final String COLUMNS = """
            t.id, t.plan, t.position, t.code, t.name, t.section, t.indicator, t.owner, t.kind, t.value, t.unit, t.due, t.keep,
            t.measure, t.multiple_of, t.not_measurable, t.baseline_year, t.baseline_figure, t.baseline_source, t.proposals,
            t.span_start, t.span_end, t.words, t.state, t.reason, t.version
            """;

    private final JdbcClient jdbc;

    TargetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewedTarget insert(CommuneCode commune, UUID plan, int position, NewPlan.NewTarget target) {
        var id = jdbc.sql("""
                INSERT INTO plan.target (commune, plan, position, code, name, section, indicator, owner,
                                         kind, value, unit, due, keep, measure, multiple_of, not_measurable,
                                         baseline_year, baseline_figure, baseline_source, proposals,
                                         span_start, span_end, words)
                VALUES (:commune, :plan, :position, :code, :name, :section, :indicator, :owner,
                        :kind, :value, :unit, :due, :keep, :measure, :multipleOf, :notMeasurable,
                        :baselineYear, :baselineFigure, :baselineSource, :proposals,
                        :spanStart, :spanEnd, :words)
                RETURNING id
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("position", position)
                .params(columns(target.terms()))
                .param("spanStart", target.span() == null ? null : target.span().start())
                .param("spanEnd", target.span() == null ? null : target.span().end())
                .param("words", target.words())
                .query(UUID.class)
                .single();
        writeMilestones(commune, id, target.terms().milestones());
        return find(commune, id).orElseThrow();
    }

    /** Writes a target anew; the caller has locked the draft and compared the version. */
    ReviewedTarget update(CommuneCode commune, ReviewedTarget target) {
        jdbc.sql("""
                UPDATE plan.target
                   SET code = :code, name = :name, section = :section, indicator = :indicator, owner = :owner,
                       kind = :kind, value = :value, unit = :unit, due = :due, keep = :keep, measure = :measure,
                       multiple_of = :multipleOf, not_measurable = :notMeasurable,
                       baseline_year = :baselineYear, baseline_figure = :baselineFigure, baseline_source = :baselineSource,
                       proposals = :proposals, span_start = :spanStart, span_end = :spanEnd, words = :words,
                       state = :state, reason = :reason, version = version + 1
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", target.id())
                .params(columns(target.terms()))
                .param("spanStart", target.span() == null ? null : target.span().start())
                .param("spanEnd", target.span() == null ? null : target.span().end())
                .param("words", target.words())
                .param("state", target.state().name())
                .param("reason", target.reason())
                .update();
        writeMilestones(commune, target.id(), target.terms().milestones());
        return find(commune, target.id()).orElseThrow();
    }

    private static Map<String, @Nullable Object> columns(TargetTerms terms) {
        var goal = terms.goal();
        var baseline = terms.baseline();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("code", terms.code());
        columns.put("name", terms.name());
        columns.put("section", terms.section());
        columns.put("indicator", terms.indicator());
        columns.put("owner", terms.owner());
        columns.put("kind", goal.kind().name());
        columns.put("value", goal.value());
        columns.put("unit", goal.unit());
        columns.put("due", goal.due());
        columns.put("keep", goal.keep());
        columns.put("measure", goal.measure() == null ? null : goal.measure().name());
        columns.put("multipleOf", goal.multipleOf());
        columns.put("notMeasurable", goal.notMeasurable());
        columns.put("baselineYear", baseline == null ? null : baseline.year());
        columns.put("baselineFigure", baseline == null ? null : baseline.figure());
        columns.put("baselineSource", baseline == null ? null : baseline.source());
        columns.put("proposals", terms.proposals().stream().sorted().toArray(String[]::new));
        return columns;
    }

    private void writeMilestones(CommuneCode commune, UUID target, Milestones milestones) {
        jdbc.sql("DELETE FROM plan.milestone WHERE commune = :commune AND target = :target")
                .param("commune", commune.code())
                .param("target", target)
                .update();
        jdbc.sql("""
                INSERT INTO plan.milestone (commune, target, year, figure)
                SELECT :commune, :target, m.* FROM unnest(:years::int[], :figures::numeric[]) m
                """)
                .param("commune", commune.code())
                .param("target", target)
                .param("years", milestones.byYear().keySet().toArray(Integer[]::new))
                .param("figures", milestones.byYear().values().toArray(BigDecimal[]::new))
                .update();
    }

    Optional<ReviewedTarget> find(CommuneCode commune, UUID id) {
        var milestones = milestones(commune, null, id);
        return jdbc.sql("SELECT " + COLUMNS + " FROM plan.target t WHERE t.commune = :commune AND t.id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .query((row, n) -> target(row, milestones))
                .optional();
    }

    /** In their order. */
    List<ReviewedTarget> listOf(CommuneCode commune, UUID plan) {
        var milestones = milestones(commune, plan, null);
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM plan.target t WHERE t.commune = :commune AND t.plan = :plan ORDER BY t.position, t.id")
                .param("commune", commune.code())
                .param("plan", plan)
                .query((row, n) -> target(row, milestones))
                .list();
    }

    /** Those of the plans in force of several communes that were not dropped, in their order. */
    Map<CommuneCode, List<ReviewedTarget>> listInForce(List<CommuneCode> communes) {
        var milestones = new HashMap<UUID, NavigableMap<Integer, BigDecimal>>();
        jdbc.sql("""
                SELECT m.target, m.year, m.figure
                  FROM plan.milestone m
                  JOIN plan.target t ON t.commune = m.commune AND t.id = m.target
                  JOIN plan.plan p ON p.commune = t.commune AND p.id = t.plan AND p.state = 'IN_FORCE'
                 WHERE m.commune = ANY(:communes)
                """).param("communes", ByCommune.codes(communes)).query(row -> {
            milestones
                    .computeIfAbsent(row.getObject("target", UUID.class), target -> new TreeMap<>())
                    .put(row.getInt("year"), row.getBigDecimal("figure"));
        });
        return ByCommune.list(jdbc.sql("SELECT t.commune, " + COLUMNS + """
                  FROM plan.target t
                  JOIN plan.plan p ON p.commune = t.commune AND p.id = t.plan AND p.state = 'IN_FORCE'
                 WHERE t.commune = ANY(:communes) AND t.state <> 'DROPPED'
                 ORDER BY t.commune, t.position, t.id
                """), communes, row -> target(row, milestones));
    }

    /** What nobody had confirmed, a leader confirms by signing; gives the targets that had such proposals. */
    List<ReviewedTarget> confirmProposals(CommuneCode commune, UUID plan) {
        var milestones = milestones(commune, plan, null);
        return jdbc.sql("""
                UPDATE plan.target t SET proposals = '{}', version = t.version + 1
                 WHERE t.commune = :commune AND t.plan = :plan AND t.state <> 'DROPPED' AND t.proposals <> '{}'
                RETURNING\s""" + COLUMNS)
                .param("commune", commune.code())
                .param("plan", plan)
                .query((row, n) -> target(row, milestones))
                .list();
    }

    private Map<UUID, NavigableMap<Integer, BigDecimal>> milestones(
            CommuneCode commune, @Nullable UUID plan, @Nullable UUID target) {
        record Step(UUID target, int year, BigDecimal figure) {}
        var byTarget = new HashMap<UUID, NavigableMap<Integer, BigDecimal>>();
        jdbc.sql("""
                SELECT m.target, m.year, m.figure
                  FROM plan.milestone m
                  JOIN plan.target t ON t.commune = m.commune AND t.id = m.target
                 WHERE m.commune = :commune
                   AND (:plan::uuid IS NULL OR t.plan = :plan)
                   AND (:target::uuid IS NULL OR t.id = :target)
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("target", target)
                .query(Step.class)
                .list()
                .forEach(step -> byTarget.computeIfAbsent(step.target(), id -> new TreeMap<>())
                        .put(step.year(), step.figure()));
        return byTarget;
    }

    private static ReviewedTarget target(ResultSet row, Map<UUID, NavigableMap<Integer, BigDecimal>> milestones)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReviewedTarget(
                id,
                row.getObject("plan", UUID.class),
                row.getInt("position"),
                new TargetTerms(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("section"),
                        row.getString("indicator"),
                        goal(row),
                        row.getString("owner"),
                        baseline(row),
                        new Milestones(milestones.getOrDefault(id, new TreeMap<>())),
                        Set.of((String[]) row.getArray("proposals").getArray())),
                span(row),
                row.getString("words"),
                ReviewState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static GoalTerms goal(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        return new GoalTerms(
                TargetKind.valueOf(row.getString("kind")),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getObject("due", Integer.class),
                row.getBoolean("keep"),
                measure == null ? null : RateMeasure.valueOf(measure),
                row.getObject("multiple_of", Integer.class),
                row.getString("not_measurable"));
    }

    private static @Nullable Baseline baseline(ResultSet row) throws SQLException {
        Integer year = row.getObject("baseline_year", Integer.class);
        return year == null
                ? null
                : new Baseline(year, row.getBigDecimal("baseline_figure"), row.getString("baseline_source"));
    }

    private static @Nullable TextSpan span(ResultSet row) throws SQLException {
        Integer start = row.getObject("span_start", Integer.class);
        return start == null ? null : new TextSpan(start, row.getInt("span_end"));
    }
}
