package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;

/** Whatever sixteen writers do at once, cells say what the records say, no update is lost, and nobody waits for good. */
@TheApplication
class CellsProperties {

    private static final long IN_CI = Long.getLong("writers.operations", 200_000);
    private static final long IN_ONE_COMMUNE = Long.getLong("writers.commune", 10_000);
    private static final long IN_A_LONG_RUN = Long.getLong("writers.operations", 1_000_000);

    @Autowired
    World world;

    @Test
    void cellsSayWhatTheRecordsSay() {
        hold(IN_CI);
    }

    @Test
    @Tag("long")
    void cellsSayWhatTheRecordsSayForLong() {
        hold(IN_A_LONG_RUN);
    }

    /** In one commune after another, so that none of them grows beyond a real one. */
    private void hold(long operations) {
        long seed = Long.getLong("writers.seed", System.nanoTime());
        for (long left = operations; left > 0; left -= IN_ONE_COMMUNE) {
            hold(seed + left, Math.min(left, IN_ONE_COMMUNE));
        }
    }

    private void hold(long seed, long operations) {
        var result = new WritersSideBySide(world).write(seed, operations);
        System.out.printf("Writers: seed %d, %d operations, %d refused%n", seed, result.operations(), result.refused());
        assertThat(result.failures()).as("seed " + seed).isEmpty();
        assertThat(result.differences()).as("seed " + seed).isEmpty();
        assertThat(result.unbalanced()).as("closings of seed " + seed).isEmpty();
        assertThat(result.counter()).as("seed " + seed).isEqualTo(result.counted());
    }
}
