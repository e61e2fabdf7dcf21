package vn.lotrinh.app.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.database.Installation;
import vn.lotrinh.app.database.InstallationTable;
import vn.lotrinh.given.TestDatabase;

/** A database of its own for real work, with what was written down of its backups. */
final class GivenBackups implements AutoCloseable {

    /** Half past two in Việt Nam. */
    static final Instant NIGHT = Instant.parse("2026-11-28T19:30:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final BackupTable results = new BackupTable(JdbcClient.create(database.runtime()));

    static Clock clock(Instant moment) {
        return Clock.fixed(moment, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** With two archives that stay. */
    static BackupSettings settings(@Nullable Path folder) {
        return new BackupSettings(folder, "02:30", 2, null);
    }

    /** As after the first start of a server: nothing has been made yet. */
    void begin() {
        owner().sql("TRUNCATE app.backup, app.installation").update();
        new InstallationTable(owner()).getOrMake(false);
    }

    JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }

    BackupTable results() {
        return results;
    }

    Installation installation() {
        return Restoring.installation(database.settings());
    }

    @Override
    public void close() {
        database.close();
    }
}
