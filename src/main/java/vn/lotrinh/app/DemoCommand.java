package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.lotrinh.app.database.EmbeddedDatabase;

/** {@code demo clear}: removes the demonstration, its database and its chain. Real work lies in another folder. */
final class DemoCommand {

    private static final int CLEARED = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    DemoCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments what stands behind {@code demo}
     * @param home {@code LOTRINH_HOME}
     * @return the exit code: 0; 1 while a program works on the demonstration; 2 for words that are no command
     */
    int run(List<String> arguments, Path home) {
        if (!arguments.equals(List.of("clear"))) {
            err.println("Cách dùng: lotrinh demo clear. Dữ liệu mô phỏng tự nạp khi khởi động lần đầu.");
            return MISUSED;
        }
        var folder = home.resolve("demo");
        if (!Files.isDirectory(folder)) {
            out.println("Không có dữ liệu mô phỏng ở " + folder.toAbsolutePath() + ".");
            return CLEARED;
        }
        try {
            EmbeddedDatabase.remove(folder, home);
            out.println("Đã xóa toàn bộ dữ liệu mô phỏng. Lần khởi động sau nạp lại từ đầu, trừ khi LOTRINH_DEMO=off.");
            return CLEARED;
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }
}
