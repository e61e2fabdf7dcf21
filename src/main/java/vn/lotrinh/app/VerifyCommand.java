package vn.lotrinh.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lotrinh.indicator.InstallFormulas;
import vn.lotrinh.indicator.cells.CountAgain;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.trail.CheckTrail;
import vn.lotrinh.trail.SealTrail;
import vn.lotrinh.trail.TrailHead;

/**
 * {@code verify [--head COMMUNE:POSITION:DIGEST]...}: recomputes the chains of the trail and all cells, and says what does not hold. A head
 * that was written down before shows what the database alone cannot: a tail cut off, a chain built anew.
 */
final class VerifyCommand {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;
    private static final String HEAD = "--head";

    /** Whoever checks does no work that waits. */
    private static final String NO_JOBS = "db-scheduler.enabled=false";

    private final PrintStream out;
    private final PrintStream err;

    VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command on the database that the settings name.
     *
     * @param arguments what stands behind {@code verify}
     * @param settings stand before those of the environment
     * @return the exit code: 0 when all holds, 1 with what does not, 2 for words that are no command
     */
    int run(List<String> arguments, Map<String, String> settings) {
        var heads = new ArrayList<TrailHead>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var head = arguments.get(i).equals(HEAD) && i + 1 < arguments.size()
                    ? TrailHead.parse(arguments.get(i + 1))
                    : Optional.<TrailHead>empty();
            if (head.isEmpty()) {
                err.println(
                        "Cách dùng: lotrinh verify [--head XÃ:DÒNG:MÃ]; mốc chép từ trang nhật ký hoặc từ báo cáo đã ký.");
                return MISUSED;
            }
            heads.add(head.get());
        }
        try (var application = start(settings)) {
            return check(application, heads);
        }
    }

    /**
     * Checks a database that comes from an archive; entries that waited for their seal while it was made are sealed first.
     *
     * @param settings of the database
     * @param heads that must lie on its chains
     * @return whether all holds
     */
    boolean holdsAfterSealing(Map<String, String> settings, List<TrailHead> heads) {
        try (var application = start(settings)) {
            var seal = application.getBean(SealTrail.class);
            int sealed;
            do {
                sealed = seal.handle();
            } while (sealed > 0);
            return check(application, heads) == HOLDS;
        }
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(LoTrinhApplication.class)
                .web(WebApplicationType.NONE)
                .properties(NO_JOBS)
                .lazyInitialization(true) // pages need a web application, and nobody asks for one
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private int check(ApplicationContext application, List<TrailHead> heads) {
        var result = application.getBean(CheckTrail.class).handle(heads);
        result.faults().forEach(out::println);
        result.heads().forEach(head -> out.println("Mốc nhật ký: " + head));
        if (result.faults().isEmpty()) {
            out.println("Nhật ký nguyên vẹn.");
        }
        long different = countAgain(application);
        return result.faults().isEmpty() && different == 0 ? HOLDS : BROKEN;
    }

    /** Counts every commune's cells again from its records; what one of them measures is posted for all. */
    private long countAgain(ApplicationContext application) {
        long different = 0;
        var posted = application.getBean(InstallFormulas.class).listPosted();
        for (var commune : application.getBean(InstalledCommunes.class).list()) {
            var differences = CommuneScope.of(commune)
                    .run(() -> application.getBean(CountAgain.class).handle(posted));
            differences.forEach(difference -> out.println("Xã " + commune + ": " + difference.inWords()));
            different += differences.size();
        }
        if (different == 0) {
            out.println("Số liệu khớp với sổ bộ.");
        }
        return different;
    }
}
