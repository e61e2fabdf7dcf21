package vn.lotrinh.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.given.Transactions;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

class TrailTest {

    private static final CommuneCode NAM_CUONG = CommuneCode.of("02026");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final Transactions transactions = new Transactions(database.runtime());
    private final JdbcClient jdbc = JdbcClient.create(database.runtime());
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final TrailTable entries = new TrailTable(jdbc);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Trail trail = new Trail(entries, clock);
    private final SealTrail seal = new SealTrail(entries, jdbc, clock);
    private final ShowTrail show = new ShowTrail(entries);

    @BeforeEach
    void aCommune() {
        owner.sql("INSERT INTO territory.commune (code, name, province_code) VALUES ('02026', 'xã Nam Cường', '19')")
                .update();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private void change(int version) {
        change(NAM_CUONG, version);
    }

    private void change(CommuneCode commune, int version) {
        transactions.in(
                commune,
                () -> trail.record(
                        Change.of(commune, new Actor.Program("test"), "changed", "plan.target", "T1", version)
                                .with("level", version)));
    }

    private int sealAll() {
        return transactions.across(seal::handle);
    }

    private CheckTrail.Result check(TrailHead... earlier) {
        return check(clock, earlier);
    }

    private CheckTrail.Result check(Clock when, TrailHead... earlier) {
        var checking = new CheckTrail(entries, jdbc, when);
        return transactions.across(() -> checking.handle(List.of(earlier)));
    }

    private TrailHead head() {
        return transactions.in(NAM_CUONG, () -> show.findHead(NAM_CUONG)).orElseThrow();
    }

    private void fiveSealedChanges() {
        for (int version = 1; version <= 5; version++) {
            change(version);
        }
        assertThat(sealAll()).isEqualTo(5);
    }

    @Test
    void changesAreSealedInTheirOrder() {
        fiveSealedChanges();
        assertThat(check().faults()).isEmpty();
        assertThat(head().position()).isEqualTo(5);
        assertThat(transactions.in(NAM_CUONG, () -> show.listLatest(NAM_CUONG, null, null, null, 10)))
                .extracting(TrailEntry::version)
                .containsExactly(5, 4, 3, 2, 1);
    }

    @Nested
    class OfSeveralCommunes {

        private static final CommuneCode OTHER = CommuneCode.of("01273");

        @BeforeEach
        void changesInTurn() {
            owner.sql("INSERT INTO territory.commune (code, name, province_code) VALUES ('01273', 'xã khác', '19')")
                    .update();
            for (int version = 1; version <= 3; version++) {
                change(version);
                change(OTHER, version);
            }
        }

        @Test
        void eachHasAChainOfItsOwn() {
            assertThat(sealAll()).isEqualTo(6);
            change(OTHER, 4);
            assertThat(sealAll()).isEqualTo(1);

            assertThat(head().position()).isEqualTo(3);
            assertThat(positions(OTHER)).containsExactly(1L, 2L, 3L, 4L);
            assertThat(check().faults()).isEmpty();
        }

        @Test
        void oneThatSomebodyElseSealsIsLeftToHim() {
            transactions.in(NAM_CUONG, () -> {
                jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('trail.seal:02026', 0))::text")
                        .query(String.class)
                        .single();
                inAnotherThread(() -> assertThat(sealAll()).isEqualTo(3));
                return null;
            });
            assertThat(positions(OTHER)).containsExactly(1L, 2L, 3L);
            assertThat(positions(NAM_CUONG)).isEmpty();
            assertThat(sealAll()).isEqualTo(3);
            assertThat(check().faults()).isEmpty();
        }

        private List<Long> positions(CommuneCode commune) {
            return owner.sql("SELECT position FROM trail.seal WHERE commune = :commune ORDER BY position")
                    .param("commune", commune.code())
                    .query(Long.class)
                    .list();
        }
    }

    /** What fails there fails here. */
    private static void inAnotherThread(Runnable work) {
        try {
            CompletableFuture.runAsync(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aChangeThatIsRolledBackLeavesNothing() {
        assertThatThrownBy(() -> transactions.in(NAM_CUONG, () -> {
                    trail.record(Change.of(NAM_CUONG, new Actor.Program("test"), "changed", "plan.target", "T1", 1));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(sealAll()).isZero();
    }

    @Test
    void anEntryWaitsForTransactionsThatBeganBeforeIt() {
        transactions.in(NAM_CUONG, () -> {
            trail.record(Change.of(NAM_CUONG, new Actor.Program("slow"), "changed", "plan.target", "T1", 1));
            inAnotherThread(() -> {
                change(2);
                assertThat(sealAll()).isZero();
            });
            return null;
        });
        assertThat(sealAll()).isEqualTo(2);
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void theApplicationItselfCannotRewriteTheTrail() {
        fiveSealedChanges();
        for (String statement :
                List.of("UPDATE trail.entry SET actor = 'x'", "DELETE FROM trail.seal", "DELETE FROM trail.entry")) {
            assertThatThrownBy(() ->
                            transactions.in(NAM_CUONG, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Nested
    class SomebodyWithTheOwnersRights {

        @BeforeEach
        void aTrail() {
            fiveSealedChanges();
        }

        @Test
        void isFoundWhenAnEntryIsAltered() {
            owner.sql("UPDATE trail.entry SET actor = 'person:x' WHERE version = 3")
                    .update();
            assertThat(check().faults()).containsExactly("Nhật ký xã 02026: dòng 3 đã bị sửa hoặc đổi chỗ.");
        }

        @Test
        void isFoundWhenTheContentsDigestIsAltered() {
            owner.sql("UPDATE trail.entry SET digest = sha256('x') WHERE version = 2")
                    .update();
            assertThat(check().faults()).containsExactly("Nhật ký xã 02026: dòng 2 đã bị sửa hoặc đổi chỗ.");
        }

        @Test
        void isFoundWhenAnEntryIsRemoved() {
            owner.sql("DELETE FROM trail.salt WHERE entry_id = (SELECT id FROM trail.entry WHERE version = 4)")
                    .update();
            owner.sql("DELETE FROM trail.entry WHERE version = 4").update();
            assertThat(check().faults()).containsExactly("Nhật ký xã 02026: dòng 4 đã bị xóa.");
        }

        @Test
        void isFoundWhenAnEntryIsRemovedWithItsSeal() {
            owner.sql("DELETE FROM trail.seal WHERE position = 4").update();
            assertThat(check().faults()).contains("Nhật ký xã 02026: thiếu dòng 4.");
        }

        @Test
        void isFoundWhenTwoEntriesAreSwapped() {
            owner.sql("ALTER TABLE trail.seal DROP CONSTRAINT seal_commune_entry_id_key")
                    .update();
            owner.sql("""
                    UPDATE trail.seal s SET entry_id = other.entry_id
                      FROM trail.seal other
                     WHERE (s.position, other.position) IN ((2, 5), (5, 2))
                    """).update();
            assertThat(check().faults()).containsExactly("Nhật ký xã 02026: dòng 2 đã bị sửa hoặc đổi chỗ.");
        }

        @Test
        void isFoundWhenTheTailIsCut() {
            TrailHead earlier = head();
            owner.sql("DELETE FROM trail.seal WHERE position > 3").update();
            owner.sql("DELETE FROM trail.salt WHERE entry_id IN (SELECT id FROM trail.entry WHERE version > 3)")
                    .update();
            owner.sql("DELETE FROM trail.entry WHERE version > 3").update();
            assertThat(check().faults()).isEmpty();
            assertThat(check(earlier).faults())
                    .containsExactly("Nhật ký xã 02026 đã bị cắt: mốc đã ghi ở dòng 5, nay chuỗi không tới dòng đó.");
        }

        @Test
        void isFoundWhenTheChainIsBuiltAnew() {
            TrailHead earlier = head();
            owner.sql("UPDATE trail.entry SET actor = 'person:x' WHERE version = 3")
                    .update();
            owner.sql("DELETE FROM trail.seal").update();
            owner.sql(
                            "INSERT INTO trail.unsealed (commune, entry_id, written) SELECT commune, id, '1' FROM trail.entry")
                    .update();
            assertThat(sealAll()).isEqualTo(5);
            assertThat(check().faults()).isEmpty();
            assertThat(check(earlier).faults())
                    .containsExactly("Nhật ký xã 02026 đã bị dựng lại: dòng 5 không còn đúng với mốc đã ghi.");
        }

        @Test
        void isFoundWhenEntriesAreKeptFromTheSealer() {
            change(6);
            owner.sql("DELETE FROM trail.unsealed").update();
            sealAll();
            var later = Clock.offset(clock, Duration.ofMinutes(6));
            assertThat(check(later).faults())
                    .containsExactly("Nhật ký xã 02026: 1 dòng chưa được niêm phong quá 5 phút.");
        }
    }
}
