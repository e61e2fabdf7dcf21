package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/** Whatever registers and formulas a pack defines, records are saved or refused with a sentence, and cells say what the records say. */
@TheApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomPacksProperties {

    private static final int PACKS = Integer.getInteger("packs", 30);
    /** A sheet is read by a process of its own, which takes a second each time. */
    private static final int IMPORTED_EVERY = Integer.getInteger("packs.imported.every", 6);

    private static final long SEED = Long.getLong("packs.seed", System.nanoTime());

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    CommuneCode commune;
    SignedIn officer;
    Visitor visitor;
    long packs;
    long records;
    long cells;
    long typed;
    long read;

    @BeforeAll
    void aCommune() {
        commune = world.aCommuneOfVillages(3);
        world.forgetFailedSignIns();
        var somebody = world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        officer = World.signedIn(somebody, Role.OFFICER, Area.WHOLE_COMMUNE);
        visitor = new Visitor(port, commune).signIn(somebody);
        System.out.printf("Packs: seed %d%n", SEED);
    }

    @TestFactory
    Stream<DynamicTest> everyPackCounts() {
        return packs("p", PACKS);
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> everyOneOfTwoHundredPacksCounts() {
        return packs("q", 200);
    }

    private Stream<DynamicTest> packs(String prefix, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> DynamicTest.dynamicTest(
                        "pack of seed " + (SEED + n),
                        () -> counts(SEED + n, prefix + n + "_", n % IMPORTED_EVERY == 0)));
    }

    private void counts(long seed, String prefix, boolean imported) {
        var pack = new RandomPack(world, commune, seed, prefix);
        try {
            lives(pack, imported);
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError("Pack of seed " + seed + ": " + wrong + "\n" + pack, wrong);
        } finally {
            pack.drop();
        }
    }

    @AfterAll
    void somethingWasCounted() {
        System.out.printf(
                "Packs: %d packs, %d records, %d typed into forms, %d read from sheets, %d cells%n",
                packs, records, typed, read, cells);
        assertThat(cells).isGreaterThan(10 * packs);
        assertThat(typed).isGreaterThan(2 * packs);
        assertThat(read).isPositive();
    }

    private void lives(RandomPack pack, boolean imported) {
        pack.install();
        pack.write(30);
        assertThat(pack.saved()).isPositive();
        assertThat(pack.differences()).isEmpty();
        assertThat(pack.refused()).isNotEmpty().noneMatch(String::isBlank);
        pack.extend();
        assertThat(pack.differences()).isEmpty();
        pack.write(15);
        assertThat(pack.differences()).isEmpty();
        isUsed(new PackInUse(world, pack, visitor, officer), imported);
        assertThat(pack.differences()).isEmpty();
        packs++;
        records += pack.saved();
        cells += pack.cells();
        assertThat(pack.destroy()).isInstanceOf(InstallRegisters.Outcome.Refused.class);
        assertThat(pack.differences()).isEmpty();
    }

    private void isUsed(PackInUse pack, boolean imported) {
        typed += pack.fillInForms();
        if (imported) {
            read += pack.importSheet(folder);
        }
        pack.deriveFigures();
    }
}
