package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.lotrinh.app.database.EmbeddedDatabase;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.database.Installation;
import vn.lotrinh.demo.LoadDemonstration;

/**
 * {@code demo load [--communes N] [--seed S]} fills the demonstration with as many communes of the province, those besides the pack's own by the
 * seed; {@code demo clear} removes it, its database and its chain. Real work lies in another folder.
 */
final class DemoCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final int MOST_COMMUNES = 92;
    private static final Set<String> OPTIONS = Set.of("--communes", "--seed");

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
            var options = arguments.subList(1, arguments.size());
            var communes = option(options, "--communes", 1);
            var seed = option(options, "--seed", LoadDemonstration.SEED);
            if (understood(options)
                    && communes.isPresent()
                    && seed.isPresent()
                    && communes.getAsLong() >= 1
                    && communes.getAsLong() <= MOST_COMMUNES) {
                return refused() ? REFUSED : load((int) communes.getAsLong(), seed.getAsLong(), Map.of());
            }
        }
        err.println("Cách dùng: lotrinh demo load [--communes SỐ XÃ, từ 1 đến " + MOST_COMMUNES
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

    /** Every other word names an option, and each only once. */
    private static boolean understood(List<String> options) {
        var names = IntStream.range(0, options.size())
                .filter(at -> at % 2 == 0)
                .mapToObj(options::get)
                .toList();
        return options.size() % 2 == 0
                && OPTIONS.containsAll(names)
                && names.stream().distinct().count() == names.size();
    }

    /** Empty for what is no number. */
    private static OptionalLong option(List<String> options, String name, long otherwise) {
        int at = options.indexOf(name);
        if (at < 0) {
            return OptionalLong.of(otherwise);
        }
        return at + 1 < options.size() && options.get(at + 1).matches("\\d{1,9}")
                ? OptionalLong.of(Long.parseLong(options.get(at + 1)))
                : OptionalLong.empty();
    }

    /** @param settings of the database, where they are not those of the environment */
    int load(int communes, long seed, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("lotrinh.demo", "on");
        all.put("server.port", "0");
        try (var application = new SpringApplicationBuilder(LoTrinhApplication.class)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new))) {
            if (communes > 1) {
                DemonstrationSeed.keep(application.getBean(HomeSettings.class).databaseFolder(), seed);
            }
            application.getBean(LoadProvince.class).handle(communes, seed, out);
            out.println("Đã nạp xong dữ liệu mô phỏng của " + communes + " xã, phường.");
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
