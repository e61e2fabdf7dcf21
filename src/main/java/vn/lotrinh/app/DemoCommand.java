package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.lotrinh.app.database.EmbeddedDatabase;
import vn.lotrinh.app.database.Installation;

/**
 * {@code demo load [--communes N] [--seed S]} fills the demonstration with as many communes of the province, those besides the pack's own by the
 * seed; {@code demo clear} removes it, its database and its chain. Real work lies in another folder.
 */
final class DemoCommand {

    private static final int DONE = 0;
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
        if (arguments.equals(List.of("clear"))) {
            return clear(home);
        }
        if (!arguments.isEmpty() && arguments.getFirst().equals("load")) {
            var options = LoadOptions.parse(arguments.subList(1, arguments.size()));
            if (options.isPresent()) {
                return refused() ? REFUSED : load(options.get());
            }
        }
        err.println("Cách dùng: lotrinh demo load [--communes SỐ XÃ, từ 1 đến " + LoadOptions.MOST_COMMUNES
                + "] [--seed SỐ], hoặc lotrinh demo clear.");
        return MISUSED;
    }

    /** An external database may hold real work; only the program's own keeps the demonstration apart. */
    private boolean refused() {
        boolean external = !Installation.of(Installation.environment(Map.of())).embedded();
        if (external) {
            err.println("Đang đặt SPRING_DATASOURCE_URL nên không nạp: cơ sở dữ liệu ấy có thể là dữ liệu thật. "
                    + "Hãy bỏ thiết lập này để nạp vào cơ sở dữ liệu mô phỏng đi kèm.");
        }
        return external;
    }

    private int load(LoadOptions options) {
        options.warning().ifPresent(out::println);
        try (var application =
                new SpringApplicationBuilder(LoTrinhApplication.class).run("--lotrinh.demo=on", "--server.port=0")) {
            application.getBean(LoadProvince.class).handle(options.communes(), options.seed(), out);
            out.println("Đã nạp xong dữ liệu mô phỏng của " + options.communes() + " xã, phường.");
            return DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return REFUSED;
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private int clear(Path home) {
        var folder = home.resolve("demo");
        if (!Files.isDirectory(folder)) {
            out.println("Không có dữ liệu mô phỏng ở " + folder.toAbsolutePath() + ".");
            return DONE;
        }
        try {
            EmbeddedDatabase.remove(folder, home);
            out.println("Đã xóa toàn bộ dữ liệu mô phỏng. Lần khởi động sau nạp lại từ đầu, trừ khi LOTRINH_DEMO=off.");
            return DONE;
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }
}
