package vn.lotrinh.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;

/** SQL of what stands in a plan and never changes: sections, headings, assignments. */
@Repository
class PlanContentTable {

    static final String GROUP = "GROUP";
    static final String SOLUTION = "SOLUTION";

    private final JdbcClient jdbc;

    PlanContentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertSections(CommuneCode commune, UUID plan, List<PlanSection> sections) {
        jdbc.sql("""
                INSERT INTO plan.section (commune, plan, position, depth, number, title, span_start, span_end)
                SELECT :commune, :plan, s.*
                  FROM unnest(:positions::int[], :depths::int[], :numbers::text[], :titles::text[],
                              :starts::int[], :ends::int[]) s
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("positions", positions(sections))
                .param("depths", sections.stream().map(PlanSection::depth).toArray(Integer[]::new))
                .param("numbers", sections.stream().map(PlanSection::number).toArray(String[]::new))
                .param("titles", sections.stream().map(PlanSection::title).toArray(String[]::new))
                .param("starts", sections.stream().map(at -> at.span().start()).toArray(Integer[]::new))
                .param("ends", sections.stream().map(at -> at.span().end()).toArray(Integer[]::new))
                .update();
    }

    void insertHeadings(CommuneCode commune, UUID plan, String kind, List<Heading> headings) {
        jdbc.sql("""
                INSERT INTO plan.heading (commune, plan, kind, position, code, name, section)
                SELECT :commune, :plan, :kind, h.*
                  FROM unnest(:positions::int[], :codes::text[], :names::text[], :sections::text[]) h
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("kind", kind)
                .param("positions", positions(headings))
                .param("codes", headings.stream().map(Heading::code).toArray(String[]::new))
                .param("names", headings.stream().map(Heading::name).toArray(String[]::new))
                .param("sections", headings.stream().map(Heading::section).toArray(String[]::new))
                .update();
    }

    void insertAssignments(CommuneCode commune, UUID plan, List<DraftAssignment> assignments) {
        jdbc.sql("""
                INSERT INTO plan.assignment (commune, plan, position, agency, role, words, span_start, span_end)
                SELECT :commune, :plan, a.*
                  FROM unnest(:positions::int[], :agencies::text[], :roles::text[], :words::text[],
                              :starts::int[], :ends::int[]) a
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("positions", positions(assignments))
                .param(
                        "agencies",
                        assignments.stream().map(DraftAssignment::agency).toArray(String[]::new))
                .param("roles", assignments.stream().map(at -> at.role().name()).toArray(String[]::new))
                .param("words", assignments.stream().map(DraftAssignment::text).toArray(String[]::new))
                .param(
                        "starts",
                        assignments.stream().map(at -> at.span().start()).toArray(Integer[]::new))
                .param("ends", assignments.stream().map(at -> at.span().end()).toArray(Integer[]::new))
                .update();
    }

    private static Integer[] positions(List<?> items) {
        return IntStream.range(0, items.size()).boxed().toArray(Integer[]::new);
    }

    List<PlanSection> listSections(CommuneCode commune, UUID plan) {
        return jdbc.sql("""
                SELECT depth, number, title, span_start, span_end
                  FROM plan.section
                 WHERE commune = :commune AND plan = :plan
                 ORDER BY position
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .query((row, n) -> new PlanSection(
                        row.getInt("depth"), row.getString("number"), row.getString("title"), span(row)))
                .list();
    }

    List<Heading> listHeadings(CommuneCode commune, UUID plan, String kind) {
        return jdbc.sql("""
                SELECT code, name, section
                  FROM plan.heading
                 WHERE commune = :commune AND plan = :plan AND kind = :kind
                 ORDER BY position
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("kind", kind)
                .query(Heading.class)
                .list();
    }

    List<DraftAssignment> listAssignments(CommuneCode commune, UUID plan) {
        return jdbc.sql("""
                SELECT agency, role, words, span_start, span_end
                  FROM plan.assignment
                 WHERE commune = :commune AND plan = :plan
                 ORDER BY position
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .query((row, n) -> new DraftAssignment(
                        row.getString("agency"),
                        DraftAssignment.Part.valueOf(row.getString("role")),
                        row.getString("words"),
                        span(row)))
                .list();
    }

    private static TextSpan span(ResultSet row) throws SQLException {
        return new TextSpan(row.getInt("span_start"), row.getInt("span_end"));
    }
}
