package vn.lotrinh.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the program begins. Without a command it serves; commands that need no database run before Spring starts. */
public final class LoTrinh {

    private static final int UNKNOWN_COMMAND = 2;

    private LoTrinh() {}

    public static void main(String[] args) {
        var words = List.of(args);
        String command = words.isEmpty() || words.getFirst().startsWith("-") ? "serve" : words.getFirst();
        switch (command) {
            case "serve" -> LoTrinhApplication.start(args);
            case "plan" ->
                System.exit(new PlanCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                        .run(words.subList(1, words.size())));
            case "verify" ->
                System.exit(new VerifyCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                        .run(words.subList(1, words.size()), Map.of()));
            case "demo" ->
                System.exit(new DemoCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                        .run(words.subList(1, words.size()), home()));
            case "pack" ->
                System.exit(new PackCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                        .run(words.subList(1, words.size())));
            case "backup" -> {
                onlySentences();
                System.exit(new BackupCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                        .run(words.subList(1, words.size()), Map.of()));
            }
            case "restore" -> {
                onlySentences();
                System.exit(new RestoreCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                        .run(words.subList(1, words.size()), Map.of()));
            }
            default -> {
                utf8(FileDescriptor.err)
                        .println(
                                "Không có lệnh “" + command
                                        + "”; các lệnh: serve, plan read, pack check, demo load, demo clear, verify, backup, restore.");
                System.exit(UNKNOWN_COMMAND);
            }
        }
    }

    /** Commands answer on the output themselves; what libraries mutter stays unsaid. */
    private static void onlySentences() {
        System.setProperty("logback.configurationFile", "logback-commands.xml");
    }

    /** As {@link vn.lotrinh.app.database.HomeSettings} has it, for commands that run before Spring. */
    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("LOTRINH_HOME")).orElse("./data"));
    }

    /** Vietnamese goes out as UTF-8 whatever the terminal's locale says. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
