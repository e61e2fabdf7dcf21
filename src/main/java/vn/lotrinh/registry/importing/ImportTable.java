package vn.lotrinh.registry.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** SQL of {@code registry.sheet_import}. */
@Repository
class ImportTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String IMPORTS = """
            SELECT id, register, document, name, state, layout, answers, preview, job, made_by, proposed_at, verdict
              FROM registry.sheet_import WHERE commune = :commune
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Once for each id. */
    void insert(CommuneCode commune, SheetImport sheet) {
        jdbc.sql("""
                INSERT INTO registry.sheet_import
                       (commune, id, register, document, name, state, layout, answers, job, made_by, made_at)
                VALUES (:commune, :id, :register, :document, :name, :state, :layout::jsonb, :answers::jsonb, :job, :by, :now)
                ON CONFLICT (commune, id) DO NOTHING
                """)
                .param("commune", commune.code())
                .param("id", sheet.id())
                .param("register", sheet.register())
                .param("document", sheet.document())
                .param("name", sheet.name())
                .param("state", sheet.state().name())
                .param("layout", JSON.writeValueAsString(sheet.found()))
                .param("answers", JSON.writeValueAsString(sheet.answers()))
                .param("job", sheet.job())
                .param("by", sheet.madeBy())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<SheetImport> find(UUID id) {
        return jdbc.sql(IMPORTS + "AND id = :id")
                .param("commune", CommuneScope.getOne().code())
                .param("id", id)
                .query(ImportTable::sheetImport)
                .optional();
    }

    /** Those that wait for approval, and those that came back and wait for their sender; the longest waiting first. */
    List<SheetImport> proposed(CommuneCode commune) {
        return jdbc.sql(
                        IMPORTS
                                + "AND (state = 'PROPOSED' OR state = 'CHECKED' AND verdict ->> 'reason' IS NOT NULL) ORDER BY proposed_at, id")
                .param("commune", commune.code())
                .query(ImportTable::sheetImport)
                .list();
    }

    /** As everybody sees it, whatever transaction is at work. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public boolean isIn(UUID id, ImportState state) {
        return find(id).filter(sheet -> sheet.state() == state).isPresent();
    }

    /** Moves it on, if it is still where it was; whoever comes second finds nothing to move. */
    boolean move(CommuneCode commune, UUID id, Collection<ImportState> from, ImportState to) {
        return jdbc.sql("""
                UPDATE registry.sheet_import SET state = :to
                 WHERE commune = :commune AND id = :id AND state = ANY(:from::text[])
                """)
                        .param("commune", commune.code())
                        .param("id", id)
                        .param("from", from.stream().map(ImportState::name).toArray(String[]::new))
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void answer(CommuneCode commune, UUID id, SheetImport.Answers answers, UUID job) {
        jdbc.sql("""
                UPDATE registry.sheet_import SET answers = :answers::jsonb, job = :job
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("answers", JSON.writeValueAsString(answers))
                .param("job", job)
                .update();
    }

    /** Waits from now on; what was decided before is of no account any more. */
    void propose(CommuneCode commune, UUID id, SheetImport.Answers answers) {
        jdbc.sql("""
                UPDATE registry.sheet_import SET answers = :answers::jsonb, proposed_at = :now, verdict = NULL
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("answers", JSON.writeValueAsString(answers))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Moves a list on that waits, if it still waits as it was seen.
     *
     * @param seen since when it waited
     */
    boolean decide(CommuneCode commune, UUID id, Instant seen, ImportState to) {
        return jdbc.sql("""
                UPDATE registry.sheet_import SET state = :to
                 WHERE commune = :commune AND id = :id AND state = 'PROPOSED' AND proposed_at = :seen
                """)
                        .param("commune", commune.code())
                        .param("id", id)
                        .param("seen", seen.atOffset(ZoneOffset.UTC))
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** @param job at work on it, or the last one */
    void keep(CommuneCode commune, UUID id, SheetImport.Verdict verdict, UUID job) {
        jdbc.sql("""
                UPDATE registry.sheet_import SET verdict = :verdict::jsonb, job = :job
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("verdict", JSON.writeValueAsString(verdict))
                .param("job", job)
                .update();
    }

    void find(CommuneCode commune, UUID id, SheetImport.Found found) {
        jdbc.sql("UPDATE registry.sheet_import SET layout = :found::jsonb WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .param("found", JSON.writeValueAsString(found))
                .update();
    }

    void preview(CommuneCode commune, UUID id, SheetPreview preview) {
        jdbc.sql("UPDATE registry.sheet_import SET preview = :preview::jsonb WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .param("preview", JSON.writeValueAsString(preview))
                .update();
    }

    private static SheetImport sheetImport(ResultSet row, int n) throws SQLException {
        String preview = row.getString("preview");
        String verdict = row.getString("verdict");
        var proposedAt = row.getObject("proposed_at", OffsetDateTime.class);
        return new SheetImport(
                row.getObject("id", UUID.class),
                row.getString("register"),
                row.getString("document"),
                row.getString("name"),
                ImportState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("layout"), SheetImport.Found.class),
                JSON.readValue(row.getString("answers"), SheetImport.Answers.class),
                preview == null ? null : JSON.readValue(preview, SheetPreview.class),
                row.getObject("job", UUID.class),
                row.getString("made_by"),
                proposedAt == null ? null : proposedAt.toInstant(),
                verdict == null ? null : JSON.readValue(verdict, SheetImport.Verdict.class));
    }
}
