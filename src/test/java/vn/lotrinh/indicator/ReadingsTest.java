package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lotrinh.given.GivenRecords.on;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

/** How the plan is read where it is unclear: a proposal until a leader has said so. */
@TheApplication
class ReadingsTest {

    private static final AtomicInteger REGISTERS = new AtomicInteger();

    private static final String PAGE = "/chi-so/cach-hieu-mau";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private final String register = "t_readings" + REGISTERS.incrementAndGet();
    private final String all = "sum(" + register + ".area)";
    private final String organic = "sum(" + register + ".area where organic)";

    private CommuneCode commune = CommuneCode.of("00000");
    private SignedIn leader;

    @BeforeEach
    void anIndicatorThatThePlanIsUnclearAbout() {
        commune = world.aCommuneOfVillages(1);
        leader = world.signedInLeader(commune);
        var records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.event(register, "vụ")
                                .inAVillage()
                                .amount("area", "ha")
                                .with("organic", FieldType.YES_NO));
        records.measured(Map.of(all, "ha"));
        install("Tính mọi diện tích.");
        records.add(world.anOfficer(commune), register, on("2025-03-01", "village", "T01", "area", 4, "organic", true));
    }

    private void install(String words) {
        var measured = Measured.ofRecords("cach-hieu-mau", "ha", 2025, all)
                .readAs(
                        new Reading("moi-dien-tich", words, null),
                        new Reading("huu-co", "Chỉ tính diện tích hữu cơ.", organic));
        world.in(commune, () -> {
            world.get(InstallIndicators.class).handle(List.of(measured.definition()), World.TEST);
            return true;
        });
    }

    private IndicatorDefinition indicator() {
        return world.in(commune, () -> world.get(Indicators.class).get("cach-hieu-mau"));
    }

    private ReadingInForce inForce() {
        return world.in(commune, () -> world.get(ShowReadings.class).of(indicator()));
    }

    private ConfirmReading.Outcome confirm(SignedIn by, String reading) {
        return world.in(
                commune,
                () -> world.get(ConfirmReading.class)
                        .handle(new ConfirmReading.Command(by, indicator(), reading, 2026)));
    }

    private @Nullable String readingInForce() {
        return inForce().reading() == null
                ? null
                : Objects.requireNonNull(inForce().reading()).code();
    }

    @Test
    void theFirstIsAProposalUntilALeaderConfirmsOne() {
        assertThat(inForce().isProposed()).isTrue();
        assertThat(readingInForce()).isEqualTo("moi-dien-tich");
        assertThat(confirm(leader, "moi-dien-tich")).isEqualTo(new ConfirmReading.Outcome.Confirmed(null));
        assertThat(inForce().isProposed()).isFalse();
    }

    @Test
    void nobodyElseConfirms() {
        for (var other : List.of(world.anOfficer(commune), world.aVillageHead(commune, "T01"))) {
            assertThat(confirm(other, "moi-dien-tich")).isInstanceOf(ConfirmReading.Outcome.NotAllowed.class);
        }
        assertThat(inForce().isProposed()).isTrue();
    }

    @Test
    void oneThatThePackDoesNotOfferIsRefused() {
        assertThat(confirm(leader, "cach-khac")).isInstanceOf(ConfirmReading.Outcome.Refused.class);
    }

    @Test
    void otherWordsOfThePackAreAProposalAgain() {
        confirm(leader, "moi-dien-tich");
        install("Tính mọi diện tích, kể cả bỏ hoang.");
        assertThat(inForce().isProposed()).isTrue();
    }

    @Test
    void aReadingWithItsOwnFormulaChangesTheFormulaFromAYearOnAndAnotherTakesItBack() {
        var started = (ConfirmReading.Outcome.Confirmed) confirm(leader, "huu-co");
        world.ended(leader, Objects.requireNonNull(started.job()));
        assertThat(indicator().formulas())
                .extracting(IndicatorFormula::text, IndicatorFormula::from)
                .containsExactly(tuple(all, 2025), tuple(organic, 2026));
        var back = (ConfirmReading.Outcome.Confirmed) confirm(leader, "moi-dien-tich");
        world.ended(leader, Objects.requireNonNull(back.job()));
        assertThat(indicator().formulas()).extracting(IndicatorFormula::text).containsExactly(all);
    }

    @Test
    void theTrailKnowsWhoConfirmedWhat() {
        confirm(leader, "moi-dien-tich");
        assertThat(world.in(
                        commune,
                        () -> world.get(ShowTrail.class)
                                .listLatest(commune, "indicator.indicator", "cach-hieu-mau", null, 10)))
                .extracting(TrailEntry::action)
                .contains("reading-confirmed");
    }

    @Test
    void thePageSaysWhatIsCountedWhatTheLawSaysAndHowThePlanIsRead() {
        var page = visitor(Role.FRONT).get(PAGE).body();
        assertThat(page)
                .contains("Chỉ dùng để kiểm thử.", "Luật mẫu nói như vậy.", "chưa đối chiếu văn bản")
                .contains("Kế hoạch mẫu không nói rõ.", "Đề xuất, chưa xác nhận", "Chỉ tính diện tích hữu cơ.")
                .doesNotContain("name=\"cach-hieu\"");
    }

    @Test
    void aLeaderConfirmsOnThePage() {
        var visitor = visitor(Role.LEADER);
        visitor.get(PAGE);
        assertThat(visitor.post(PAGE + "/cach-hieu", Map.of("cach-hieu", "moi-dien-tich"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(PAGE).body()).contains("Đang dùng, Nguyễn Văn Mẫu xác nhận ngày", "Các lần xác nhận");
    }

    private Visitor visitor(Role role) {
        return new Visitor(port, commune).signIn(world.aPerson(commune, role, Area.WHOLE_COMMUNE));
    }
}
