package vn.lotrinh.app;

import java.io.PrintStream;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.packs.InstallSampleCommunes;
import vn.lotrinh.app.packs.SampleCommune;
import vn.lotrinh.demo.LoadDemonstration;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Fills other communes of the province beside that of the pack, so that the demonstration is as large as a province. <i>Nạp dữ liệu mô phỏng cả
 * tỉnh</i>. What was begun and broken off is completed when it is asked for again.
 */
@Component
@ConditionalOnWebApplication
class LoadProvince {

    private static final int AT_ONCE = 2;
    private static final int SMALLEST_COMMUNE = 2_400;
    private static final int SMALLEST_WARD = 6_000;

    private final InstallSampleCommunes install;
    private final LoadDemonstration load;

    LoadProvince(InstallSampleCommunes install, LoadDemonstration load) {
        this.install = install;
        this.load = load;
    }

    /**
     * Ends when all are filled.
     *
     * @param many how many communes there are to be, that of the pack among them
     * @param seed the same makes the same communes
     * @param out is told how far it is
     */
    void handle(int many, long seed, PrintStream out) throws InterruptedException {
        var samples = install.handle(many);
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var filling = new ExecutorCompletionService<SampleCommune>(workers);
            samples.forEach(sample -> filling.submit(() -> fill(sample, seed)));
            for (int done = 1; done <= samples.size(); done++) {
                var filled = finished(filling);
                out.println("Đã nạp " + (done + 1) + "/" + many + " xã, phường: " + filled.name() + ".");
            }
        }
    }

    private SampleCommune fill(SampleCommune sample, long seed) {
        long own = seed * 31 + Integer.parseInt(sample.code().code());
        int households = (sample.ward() ? SMALLEST_WARD : SMALLEST_COMMUNE)
                + new SplittableRandom(own).nextInt(sample.ward() ? SMALLEST_WARD : SMALLEST_COMMUNE * 3 / 2);
        CommuneScope.of(sample.code()).run(() -> {
            load.handle(households, own);
            return true;
        });
        return sample;
    }

    private static SampleCommune finished(ExecutorCompletionService<SampleCommune> filling)
            throws InterruptedException {
        try {
            return filling.take().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A commune of the demonstration can't be filled", failed.getCause());
        }
    }
}
