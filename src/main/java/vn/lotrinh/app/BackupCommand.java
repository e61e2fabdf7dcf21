package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.lotrinh.app.backup.BackupSettings;
import vn.lotrinh.app.backup.MakeBackup;
import vn.lotrinh.app.database.Installation;

/** {@code backup FILE}: writes everything into one archive, whether the server is running or not. */
final class BackupCommand {

    private static final int MADE = 0;
    private static final int REFUSED = Sentences.REFUSED;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    BackupCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command on the installation that the settings name.
     *
     * @param arguments what stands behind {@code backup}
     * @param settings stand before those of the environment
     * @return the exit code: 0; 1 with a sentence when nothing was written; 2 for words that are no command
     */
    int run(List<String> arguments, Map<String, String> settings) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            err.println(
                    "Cách dùng: lotrinh backup TỆP. Muốn mã hóa, đặt biến môi trường LOTRINH_BACKUP_PASSPHRASE (ít nhất "
                            + BackupSettings.SHORTEST + " ký tự).");
            return MISUSED;
        }
        return Sentences.orRefused(err, () -> make(arguments.getFirst(), settings));
    }

    private int make(String file, Map<String, String> settings) {
        var environment = Installation.environment(settings);
        var installation = Installation.of(environment);
        if (!installation.begun()) {
            err.println("Chưa có dữ liệu ở " + installation.folder().toAbsolutePath()
                    + " để sao lưu; hãy kiểm tra LOTRINH_HOME và LOTRINH_DEMO.");
            return REFUSED;
        }
        try (var database = installation.reach()) {
            var command = new MakeBackup.Command(
                    database,
                    installation.home(),
                    Path.of(file),
                    BackupSettings.of(environment).usablePassphrase());
            return switch (new MakeBackup(Clock.systemUTC()).handle(command, ProgressLine.on(err))) {
                case MakeBackup.Outcome.Made made -> {
                    out.println(made.inWords() + " Đã đọc lại và kiểm tra; "
                            + (command.passphrase() == null ? "không mã hóa." : "có mã hóa."));
                    yield MADE;
                }
                case MakeBackup.Outcome.Refused(var sentence) -> {
                    err.println(sentence);
                    yield REFUSED;
                }
            };
        }
    }
}
