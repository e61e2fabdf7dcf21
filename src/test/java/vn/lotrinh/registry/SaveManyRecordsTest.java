package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lotrinh.given.GivenRecords.from;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

@TheApplication
class SaveManyRecordsTest {

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(1);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("s_house", "hộ").inAVillage().with("head", FieldType.TEXT));
    }

    private UUID aHouse() {
        return records.add(officer, "s_house", from("2026-01-01", "village", "T01", "head", "Nông Văn A"));
    }

    private static SaveManyRecords.Row corrected(UUID id) {
        return new SaveManyRecords.Row(1, id, from("2026-01-01", "village", "T01", "head", "Nông Văn B"), 1);
    }

    /** Somebody holds the second record and then asks for the first: the database ends the load, which waited longer. */
    @Test
    void aLoadThatIsSentBackForAnothersSakeIsDoneAgain() throws Exception {
        var houses = Stream.of(aHouse(), aHouse()).sorted().toList();
        var held = new CountDownLatch(1);
        var somebody = CompletableFuture.runAsync(() -> inOneTransaction(() -> {
            lock(houses.getLast());
            held.countDown();
            await().until(this::isALoadWaiting);
            lock(houses.getFirst());
        }));
        held.await();
        var outcome = records.load(
                officer,
                "s_house",
                houses.stream().map(SaveManyRecordsTest::corrected).toList());
        somebody.join();
        assertThat(outcome).isEqualTo(new SaveManyRecords.Outcome.Saved(0, 2, 0));
    }

    private void inOneTransaction(Runnable work) {
        world.in(commune, () -> {
            world.get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
            return true;
        });
    }

    private void lock(UUID id) {
        world.get(RecordTable.class).lock(world.get(Registers.class).book("s_house"), commune, id);
    }

    private boolean isALoadWaiting() {
        return world.ownersJdbc()
                        .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
