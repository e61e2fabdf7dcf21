package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.database.Installation;
import vn.lotrinh.jobs.LongWork.Progress;

/** Backups and restores of tests, without what they look at only once: whether figures hold. */
final class Restoring {

    static final Progress QUIET = (done, total, step) -> {};
    private static final RestoreBackup.Examination ACCEPTED_ANYHOW = (owner, runtime, heads) -> false;

    private Restoring() {}

    static Installation installation(Map<String, String> settings) {
        return Installation.of(Installation.environment(settings));
    }

    static MakeBackup.Outcome.Made backup(
            Database database, HomeSettings home, Path file, @Nullable String passphrase) {
        var outcome = new MakeBackup(Clock.systemUTC())
                .handle(new MakeBackup.Command(database, home, file, passphrase), QUIET);
        assertThat(outcome).isInstanceOf(MakeBackup.Outcome.Made.class);
        return (MakeBackup.Outcome.Made) outcome;
    }

    /** Of a database that the settings name. */
    static MakeBackup.Outcome.Made backup(Map<String, String> settings, Path file, @Nullable String passphrase) {
        var installation = installation(settings);
        try (var database = installation.reach()) {
            return backup(database, installation.home(), file, passphrase);
        }
    }

    static RestoreBackup.Outcome restore(Path file, Map<String, String> settings, @Nullable String passphrase) {
        return new RestoreBackup(ACCEPTED_ANYHOW)
                .handle(new RestoreBackup.Command(file, installation(settings), passphrase, true), QUIET);
    }
}
