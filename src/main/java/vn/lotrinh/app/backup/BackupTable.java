package vn.lotrinh.app.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.AcrossCommunes;

/** How backups ended. */
@Component
@AcrossCommunes(because = "an archive holds the whole installation")
class BackupTable {

    private final JdbcClient jdbc;

    BackupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void insert(BackupResult result) {
        var archive = Optional.ofNullable(result.archive());
        jdbc.sql("""
                INSERT INTO app.backup (begun_at, ended_at, made_by, encrypted, file, size, rows, failure)
                VALUES (:begun, :ended, :by, :encrypted, :file::text, :size::bigint, :rows::bigint, :failure::text)
                """)
                .param("begun", at(result.begunAt()))
                .param("ended", at(result.endedAt()))
                .param("by", result.madeBy())
                .param("encrypted", result.encrypted())
                .param("file", archive.map(BackupResult.Archive::file).orElse(null))
                .param("size", archive.map(BackupResult.Archive::size).orElse(null))
                .param("rows", archive.map(BackupResult.Archive::rows).orElse(null))
                .param("failure", result.failure())
                .update();
    }

    /** The latest, newest first, in the order in which they ended, whatever the clock said. */
    @Transactional(readOnly = true)
    public List<BackupResult> list(int limit) {
        return jdbc.sql("""
                SELECT begun_at, ended_at, made_by, encrypted, file, size, rows, failure
                  FROM app.backup
                 ORDER BY number DESC
                 LIMIT :limit
                """).param("limit", limit).query(BackupTable::result).list();
    }

    /** The latest from which an installation could be put together again. */
    @Transactional(readOnly = true)
    public Optional<BackupResult> findLatestMade() {
        return jdbc.sql("""
                SELECT begun_at, ended_at, made_by, encrypted, file, size, rows, failure
                  FROM app.backup
                 WHERE failure IS NULL
                 ORDER BY number DESC
                 LIMIT 1
                """).query(BackupTable::result).optional();
    }

    private static BackupResult result(ResultSet row, int n) throws SQLException {
        var file = row.getString("file");
        return new BackupResult(
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getBoolean("encrypted"),
                file == null ? null : new BackupResult.Archive(file, row.getLong("size"), row.getLong("rows")),
                row.getString("failure"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
