package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lotrinh.app.backup.BackupSettings;
import vn.lotrinh.app.backup.RestoreBackup;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.Installation;
import vn.lotrinh.trail.TrailHead;

/** {@code restore FILE [--accept-differences]}: puts an archive into an installation in which there is nothing yet. */
final class RestoreCommand {

    private static final int RESTORED = 0;
    private static final int REFUSED = Sentences.REFUSED;
    private static final int MISUSED = 2;
    private static final String ACCEPT = "--accept-differences";

    private final PrintStream out;
    private final PrintStream err;

    RestoreCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command on the installation that the settings name.
     *
     * @param arguments what stands behind {@code restore}
     * @param settings stand before those of the environment
     * @return the exit code: 0; 1 with a sentence when nothing was changed; 2 for words that are no command
     */
    int run(List<String> arguments, Map<String, String> settings) {
        boolean accept = arguments.contains(ACCEPT);
        if (arguments.size() != (accept ? 2 : 1) || arguments.getFirst().startsWith("-")) {
            err.println(
                    "Cách dùng: lotrinh restore TỆP [" + ACCEPT
                            + "]; LOTRINH_HOME là một thư mục trống, LOTRINH_BACKUP_PASSPHRASE là cụm mật khẩu nếu bản sao lưu có mã hóa.");
            return MISUSED;
        }
        return Sentences.orRefused(err, () -> restore(arguments.getFirst(), accept, settings));
    }

    private int restore(String file, boolean accept, Map<String, String> settings) {
        var environment = Installation.environment(settings);
        var command = new RestoreBackup.Command(
                Path.of(file),
                Installation.of(environment),
                BackupSettings.of(environment).givenPassphrase(),
                accept);
        var restore = new RestoreBackup((owner, runtime, heads) -> holds(settings, owner, runtime, heads));
        return switch (restore.handle(command, ProgressLine.on(err))) {
            case RestoreBackup.Outcome.Restored restored -> {
                out.println(restored.inWords());
                yield RESTORED;
            }
            case RestoreBackup.Outcome.Refused(var sentence) -> {
                err.println(sentence);
                yield REFUSED;
            }
        };
    }

    /** By the product's own {@code verify}, which takes the new database for one that somebody else runs. */
    private boolean holds(
            Map<String, String> settings, DatabaseLogin owner, DatabaseLogin runtime, List<String> heads) {
        System.clearProperty("logback.configurationFile"); // Spring sets up what is logged by itself
        var ofTheNewOne = new HashMap<>(settings);
        ofTheNewOne.put("spring.datasource.url", owner.url());
        ofTheNewOne.put("spring.datasource.username", runtime.username());
        ofTheNewOne.put("spring.datasource.password", runtime.password());
        ofTheNewOne.put("lotrinh.owner.username", owner.username());
        ofTheNewOne.put("lotrinh.owner.password", owner.password());
        ofTheNewOne.put("logging.level.root", "off");
        return new VerifyCommand(out, err)
                .holdsAfterSealing(
                        ofTheNewOne,
                        heads.stream()
                                .map(head -> TrailHead.parse(head).orElseThrow())
                                .toList());
    }
}
