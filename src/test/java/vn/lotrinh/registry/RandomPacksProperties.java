package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/** Whatever registers and formulas a pack defines, records are saved or refused with a sentence, and cells say what the records say. */
@TheApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomPacksProperties {

    private static final int PACKS = Integer.getInteger("packs", 30);
    private static final long SEED = Long.getLong("packs.seed", System.nanoTime());

    @Autowired
    World world;

    CommuneCode commune;
    long records;
    long cells;

    @BeforeAll
    void aCommune() {
        commune = world.aCommuneOfVillages(3);
        System.out.printf("Packs: seed %d%n", SEED);
    }

    @TestFactory
    Stream<DynamicTest> everyPackCounts() {
        return IntStream.range(0, PACKS)
                .mapToObj(n ->
                        DynamicTest.dynamicTest("pack of seed " + (SEED + n), () -> counts(SEED + n, "p" + n + "_")));
    }

    private void counts(long seed, String prefix) {
        var pack = new RandomPack(world, commune, seed, prefix);
        try {
            lives(pack);
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError("Pack of seed " + seed + ": " + wrong + "\n" + pack, wrong);
        } finally {
            pack.drop();
        }
    }

    @AfterAll
    void somethingWasCounted() {
        System.out.printf("Packs: %d records, %d cells%n", records, cells);
        assertThat(cells).isGreaterThan(10L * PACKS);
    }

    private void lives(RandomPack pack) {
        pack.install();
        pack.write(30);
        assertThat(pack.saved()).isPositive();
        assertThat(pack.differences()).isEmpty();
        assertThat(pack.refused()).isNotEmpty().noneMatch(String::isBlank);
        pack.extend();
        assertThat(pack.differences()).isEmpty();
        pack.write(15);
        assertThat(pack.differences()).isEmpty();
        records += pack.saved();
        cells += pack.cells();
        assertThat(pack.destroy()).isInstanceOf(InstallRegisters.Outcome.Refused.class);
        assertThat(pack.differences()).isEmpty();
    }
}
