package vn.lotrinh.app;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.packs.InstallSampleCommunes;
import vn.lotrinh.app.packs.SampleCommune;
import vn.lotrinh.demo.Chance;
import vn.lotrinh.demo.LoadDemonstration;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Fills other communes of the province beside that of the pack, so that the demonstration is as large as a province. <i>Nạp dữ liệu mô phỏng cả
 * tỉnh</i>. What was begun and broken off is completed when it is asked for again.
 */
@Component
@ConditionalOnWebApplication
class LoadProvince {

    private static final Logger LOG = LoggerFactory.getLogger(LoadProvince.class);
    private static final int AT_ONCE = 2;
    private static final int SMALLEST_COMMUNE = 2_400;
    private static final int SMALLEST_WARD = 6_000;

    private final InstallSampleCommunes install;
    private final LoadDemonstration load;
    private final HomeSettings home;

    LoadProvince(InstallSampleCommunes install, LoadDemonstration load, HomeSettings home) {
        this.install = install;
        this.load = load;
        this.home = home;
    }

    /**
     * Ends when all are filled.
     *
     * @param many how many communes there are to be, that of the pack among them
     * @param seed the same makes the same communes
     * @param out is told how far it is
     * @throws StartRefused for a seed other than that of the communes that are there, and for a pack beside which there can be none
     */
    void handle(int many, long seed, PrintStream out) throws InterruptedException {
        if (many == 1) {
            return;
        }
        DemonstrationSeed.demand(home.databaseFolder(), seed);
        var samples = install.handle(many);
        DemonstrationSeed.keep(home.databaseFolder(), seed);
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            fill(samples, sample -> fill(sample, seed), workers, out);
        }
    }

    /** When one can't be filled, those that still wait are not begun, and whoever asked is told at once. */
    static void fill(
            List<SampleCommune> samples, UnaryOperator<SampleCommune> fill, ExecutorService workers, PrintStream out)
            throws InterruptedException {
        var filling = new ExecutorCompletionService<SampleCommune>(workers);
        samples.forEach(sample -> filling.submit(() -> filled(sample, fill)));
        try {
            for (int done = 1; done <= samples.size(); done++) {
                out.println("Đã nạp " + (done + 1) + "/" + (samples.size() + 1) + " xã, phường: "
                        + filling.take().get().name() + ".");
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StartRefused refused
                    ? refused
                    : new IllegalStateException("A commune of the demonstration can't be filled", failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static SampleCommune filled(SampleCommune sample, UnaryOperator<SampleCommune> fill) {
        try {
            return fill.apply(sample);
        } catch (RuntimeException failed) {
            LOG.error("Filling {} failed", sample.code(), failed);
            throw new StartRefused(
                    "Không nạp được " + sample.name() + " (mã " + sample.code()
                            + ") nên dừng lại; các xã đã báo nạp xong vẫn còn. Hãy xem lỗi ghi ở trên, rồi chạy lại đúng lệnh này để nạp tiếp.",
                    failed);
        }
    }

    private SampleCommune fill(SampleCommune sample, long seed) {
        int households = (sample.ward() ? SMALLEST_WARD : SMALLEST_COMMUNE)
                + Chance.of(seed, sample.code() + " households")
                        .nextInt(sample.ward() ? SMALLEST_WARD : SMALLEST_COMMUNE * 3 / 2);
        CommuneScope.of(sample.code()).run(() -> {
            load.handle(households, seed);
            return true;
        });
        return sample;
    }
}
