package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.lotrinh.app.packs.SampleCommune;

class LoadProvinceTest {

    private final List<SampleCommune> samples = SampleCommune.list().subList(0, 10);
    private final ConcurrentLinkedQueue<SampleCommune> filled = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private void fill(UnaryOperator<SampleCommune> work) throws InterruptedException {
        try (var workers = Executors.newSingleThreadExecutor()) {
            LoadProvince.fill(samples, work, workers, new PrintStream(said, true, StandardCharsets.UTF_8));
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsOfEachCommuneThatItFilled() throws InterruptedException {
        fill(sample -> {
            filled.add(sample);
            return sample;
        });
        assertThat(filled).containsExactlyElementsOf(samples);
        assertThat(said()).contains("Đã nạp 2/11 xã").contains("Đã nạp 11/11 xã");
    }

    /** Those that wait take hours; the one that fails holds the only worker until it fails. */
    @Test
    void stopsAtTheFirstCommuneThatFailsAndNamesIt() {
        assertThatThrownBy(() -> fill(sample -> {
                    filled.add(sample);
                    if (sample.equals(samples.get(2))) {
                        throw new IllegalArgumentException("planned");
                    }
                    return slowly(sample);
                }))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(samples.get(2).name())
                .hasMessageContaining("chạy lại");
        assertThat(filled).hasSizeLessThan(samples.size());
    }

    private static SampleCommune slowly(SampleCommune sample) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return sample;
    }
}
