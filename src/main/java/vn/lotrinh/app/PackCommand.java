package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.lotrinh.app.packs.PackCheck;

/** {@code pack check FOLDER}: says what is wrong in a pack, with file and line. */
final class PackCommand {

    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    PackCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments what stands behind {@code pack}
     * @return the exit code: 0 for a sound pack, 1 with findings, 2 for words that are no command
     */
    int run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("check")) {
            err.println("Cách dùng: lotrinh pack check THƯ_MỤC.");
            return MISUSED;
        }
        Path folder = Path.of(arguments.getLast());
        if (!Files.isDirectory(folder)) {
            err.println("Không tìm thấy thư mục “" + folder + "”; kiểm tra lại tên và nơi lưu.");
            return MISUSED;
        }
        var findings = PackCheck.of(folder);
        findings.list().forEach(out::println);
        if (findings.isEmpty()) {
            out.println("Bộ cấu hình không có lỗi.");
        }
        return findings.isEmpty() ? SOUND : FAULTY;
    }
}
