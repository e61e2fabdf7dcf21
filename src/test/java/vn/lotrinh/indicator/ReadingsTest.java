package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lotrinh.given.GivenRecords.on;

import java.util.ArrayList;
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
import vn.lotrinh.indicator.web.DefinitionPart;
import vn.lotrinh.indicator.web.DefinitionParts;
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
    private final String other = "sum(" + register + ".area where not organic)";
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
                        new Reading("huu-co", "Chỉ tính diện tích hữu cơ.", organic),
                        new Reading("khong-huu-co", "Chỉ tính diện tích khác.", other, 2027, null),
                        new Reading("moi-nam", "Là mức của mỗi năm.", null, null, Reading.Changes.GOAL));
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

    private int seen() {
        return world.in(commune, () -> world.get(ShowReadings.class).history(indicator()))
                .size();
    }

    private ConfirmReading.Outcome confirm(SignedIn by, String reading) {
        return confirm(by, reading, 2026, seen());
    }

    private ConfirmReading.Outcome confirm(SignedIn by, String reading, @Nullable Integer from, int seen) {
        return world.in(
                commune,
                () -> world.get(ConfirmReading.class)
                        .handle(new ConfirmReading.Command(by, indicator(), reading, from, seen)));
    }

    private void counted(String reading, @Nullable Integer from) {
        var outcome = (ConfirmReading.Outcome.Confirmed) confirm(leader, reading, from, seen());
        world.ended(leader, Objects.requireNonNull(outcome.job()));
    }

    private void givePack(int... years) {
        var formulas = new ArrayList<IndicatorFormula>();
        for (int year : years) {
            formulas.add(new IndicatorFormula(all + " * " + (year - 2024), year));
        }
        var later = indicator().with(formulas);
        world.in(commune, () -> {
            world.get(InstallIndicators.class).handle(List.of(later), World.TEST);
            return true;
        });
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
    void aReadingIsInForceOnceItIsCounted() {
        confirm(leader, "moi-dien-tich");
        var uncounted = indicator();
        var started = (ConfirmReading.Outcome.Confirmed) confirm(leader, "huu-co");
        var history = world.in(commune, () -> world.get(ShowReadings.class).history(uncounted));
        var meanwhile = ReadingInForce.of(uncounted, history, true);
        assertThat(Objects.requireNonNull(meanwhile.reading()).code()).isEqualTo("moi-dien-tich");
        assertThat(Objects.requireNonNull(meanwhile.awaited()).counting()).isTrue();
        world.ended(leader, Objects.requireNonNull(started.job()));
        assertThat(readingInForce()).isEqualTo("huu-co");
        assertThat(inForce().awaited()).isNull();
    }

    /** Who confirmed is somebody of the commune, whom a reader from outside does not learn, whatever has become of it. */
    @Test
    void withoutNamesNobodyIsNamed() {
        var person = world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE);
        var somebody = World.signedIn(person, Role.LEADER, Area.WHOLE_COMMUNE);
        confirm(somebody, "moi-dien-tich");
        var started = (ConfirmReading.Outcome.Confirmed) confirm(somebody, "huu-co");
        assertThat(states(true)).anyMatch(state -> state.contains(somebody.name()));
        assertThat(states(false)).isNotEmpty().noneMatch(state -> state.contains(somebody.name()));
        world.ended(somebody, Objects.requireNonNull(started.job()));
        assertThat(states(false)).anyMatch(state -> state.startsWith("Đang dùng, xác nhận ngày"));
        assertThat(states(false)).noneMatch(state -> state.contains(somebody.name()));
    }

    private List<String> states(boolean named) {
        var definitions = world.get(DefinitionParts.class);
        return world.in(
                commune,
                () -> (named ? definitions.of(indicator()) : definitions.withoutNames(indicator()))
                        .readings().stream().map(DefinitionPart.Reading::state).toList());
    }

    @Test
    void aReadingWhoseFormulaWasTakenBackByHandHoldsNoMore() {
        counted("huu-co", 2026);
        var back = (ChangeFormula.Outcome.Started) world.in(
                commune,
                () -> world.get(ChangeFormula.class)
                        .handle(new ChangeFormula.Command(leader, indicator(), null, 2026, "Thử lại")));
        world.ended(leader, back.job());
        assertThat(inForce().isProposed()).isTrue();
        assertThat(Objects.requireNonNull(inForce().awaited()).counting()).isFalse();
        assertThat(visitor(Role.FRONT).get(PAGE).body()).contains("Đã xác nhận nhưng chưa tính theo");
    }

    @Test
    void ofTwoLeadersAtOnceTheSecondIsToldOfTheFirst() {
        confirm(leader, "moi-dien-tich", null, 0);
        assertThat(confirm(leader, "huu-co", null, 0))
                .isInstanceOfSatisfying(
                        ConfirmReading.Outcome.ChangedMeanwhile.class,
                        changed -> assertThat(changed.theirs().reading()).isEqualTo("moi-dien-tich"));
        assertThat(readingInForce()).isEqualTo("moi-dien-tich");
    }

    @Test
    void noLaterFormulaOfThePackTakesThePlaceOfAReading() {
        givePack(2025, 2027);
        counted("huu-co", 2026);
        assertThat(indicator().formulas()).extracting(IndicatorFormula::from).containsExactly(2025, 2026);
        givePack(2025, 2027, 2029);
        assertThat(indicator().formulas()).extracting(IndicatorFormula::from).containsExactly(2025, 2026);
        counted("moi-dien-tich", null);
        assertThat(indicator().formulas()).extracting(IndicatorFormula::from).containsExactly(2025, 2027, 2029);
    }

    @Test
    void allThatReadingsBroughtAlongIsTakenBack() {
        counted("huu-co", 2026);
        counted("khong-huu-co", 2028);
        assertThat(indicator().formulas()).extracting(IndicatorFormula::from).containsExactly(2025, 2026, 2028);
        counted("moi-dien-tich", null);
        assertThat(indicator().formulas()).extracting(IndicatorFormula::text).containsExactly(all);
        assertThat(readingInForce()).isEqualTo("moi-dien-tich");
    }

    @Test
    void aYearThatItsFormulaCantCountIsRefusedAndWithoutOneItIsTheFirst() {
        assertThat(confirm(leader, "khong-huu-co", 2026, 0)).isInstanceOf(ConfirmReading.Outcome.Refused.class);
        counted("khong-huu-co", null);
        assertThat(indicator().formulas().getLast().from()).isEqualTo(2027);
    }

    @Test
    void theSeriesBreaksInTheYearOfAReadingButNotWhereAllIsCountedAlike() {
        counted("huu-co", 2026);
        assertThat(indicator().breaksBetween(2025, 2026)).isTrue();
        counted("huu-co", 2025);
        assertThat(indicator().breaks()).isEmpty();
    }

    @Test
    void aFormulaThatTheCommuneWroteItselfIsNotLostToAReading() {
        var written = (ChangeFormula.Outcome.Started) world.in(
                commune,
                () -> world.get(ChangeFormula.class)
                        .handle(new ChangeFormula.Command(leader, indicator(), all + " * 9", 2028, "Theo tỉnh")));
        world.ended(leader, written.job());
        assertThat(confirm(leader, "huu-co"))
                .isInstanceOfSatisfying(
                        ConfirmReading.Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("công thức riêng từ năm 2028"));
    }

    @Test
    void oneThatChangesTheGoalOnlySaysSo() {
        assertThat(visitor(Role.LEADER).get(PAGE).body()).contains("đổi mục tiêu hoặc mốc, sửa ở bản thảo kế hoạch");
    }

    @Test
    void aLeaderWritesDownThatTheSeriesBreaksAndTakesItBack() {
        var visitor = visitor(Role.LEADER);
        var typed = Map.of("nam", "2028", "dieu-moi", "Giá so sánh năm 2025", "can-cu", "TT 9/2027/TT-BTC");
        visitor.get(PAGE);
        assertThat(visitor.post(PAGE + "/dut-chuoi", typed).statusCode()).isEqualTo(302);
        assertThat(indicator().breaksBetween(2027, 2028)).isTrue();
        assertThat(visitor.get(PAGE).body()).contains("Giá so sánh năm 2025 (TT 9/2027/TT-BTC)");
        assertThat(visitor.post(PAGE + "/dut-chuoi", typed).body()).contains("Chuỗi đã đứt ở năm 2028");
        assertThat(visitor.post(PAGE + "/dut-chuoi/2028/bo", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(indicator().breaks()).isEmpty();
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

    /** Else the choice of somebody else would be confirmed. */
    @Test
    void whatWasChosenStaysChosenWhenItIsRefused() {
        var visitor = visitor(Role.LEADER);
        visitor.get(PAGE);
        var early = visitor.post(
                PAGE + "/cach-hieu", Map.of("cach-hieu", "khong-huu-co", "tu-nam", "hai bảy", "da-thay", "0"));
        assertThat(early.body())
                .contains("value=\"khong-huu-co\" checked", "id=\"tu-nam-loi\"", "value=\"hai bảy\"")
                .doesNotContain("value=\"moi-dien-tich\" checked");
        confirm(leader, "moi-dien-tich", null, 0);
        var late = visitor.post(PAGE + "/cach-hieu", Map.of("cach-hieu", "huu-co", "da-thay", "0"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("vừa xác nhận cách hiểu", "value=\"huu-co\" checked")
                .doesNotContain("value=\"moi-dien-tich\" checked");
    }

    @Test
    void whatABreakLacksIsToldUnderItsField() {
        var visitor = visitor(Role.LEADER);
        visitor.get(PAGE);
        var refused = visitor.post(PAGE + "/dut-chuoi", Map.of("nam", "2028", "dieu-moi", "", "can-cu", "TT 9"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"dieu-moi-loi\"", "value=\"2028\"", "value=\"TT 9\"")
                .doesNotContain("id=\"nam-loi\"");
    }

    private Visitor visitor(Role role) {
        return new Visitor(port, commune).signIn(world.aPerson(commune, role, Area.WHOLE_COMMUNE));
    }
}
