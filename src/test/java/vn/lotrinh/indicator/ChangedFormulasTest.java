package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.cells.CountAgain;
import vn.lotrinh.indicator.cells.InstallMeasures;
import vn.lotrinh.indicator.cells.Measures;
import vn.lotrinh.indicator.cells.RebuildCells;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Books;
import vn.lotrinh.registry.FieldType;

/** Harvests of 2025 (4 ha in T01, 6 ha in T02, of these 2 ha organic) and of 2026 (10 ha, 5 ha organic). */
@TheApplication
class ChangedFormulasTest {

    private static final AtomicInteger REGISTERS = new AtomicInteger();

    private static final String PAGE = "/cong-thuc/doi-cong-thuc";
    private static final LocalDate ASKED_ON = LocalDate.of(2027, 2, 1);

    @Autowired
    World world;

    @LocalServerPort
    int port;

    /** Of its own for each test: what another commune measures is not dropped. */
    private final String register = "t_changed" + REGISTERS.incrementAndGet();

    private final String all = "sum(" + register + ".area)";
    private final String organic = "sum(" + register + ".area where organic)";
    private CommuneCode commune = CommuneCode.of("00000");
    private GivenRecords records;
    private SignedIn leader;

    @BeforeEach
    void harvestsThatAreSummed() {
        commune = world.aCommuneOfVillages(2);
        leader = world.signedInLeader(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.event(register, "vụ")
                                .inAVillage()
                                .amount("area", "ha")
                                .with("organic", FieldType.YES_NO));
        records.measured(Map.of(all, "ha"));
        install(Measured.ofRecords("doi-cong-thuc", "ha", 2025, all).definition());
        harvest("2025-03-01", "T01", 4, false);
        harvest("2025-05-01", "T02", 4, false);
        harvest("2025-08-01", "T02", 2, true);
        harvest("2026-05-01", "T01", 5, false);
        harvest("2026-05-02", "T01", 5, true);
    }

    private void install(IndicatorDefinition... definitions) {
        world.in(commune, () -> {
            world.get(InstallIndicators.class).handle(List.of(definitions), World.TEST);
            return true;
        });
    }

    private void harvest(String day, String village, int area, boolean isOrganic) {
        records.add(
                world.anOfficer(commune), register, on(day, "village", village, "area", area, "organic", isOrganic));
    }

    private IndicatorDefinition indicator() {
        return world.in(commune, () -> world.get(Indicators.class).get("doi-cong-thuc"));
    }

    private BigDecimal value(int year) {
        return value("doi-cong-thuc", year);
    }

    private BigDecimal value(String code, int year) {
        var cell = world.in(
                        commune,
                        () -> world.get(ShowValues.class)
                                .get(
                                        world.get(Indicators.class).get(code),
                                        Place.WHOLE_COMMUNE,
                                        Period.ofYear(year),
                                        ASKED_ON))
                .cell();
        return cell instanceof Cell.Known(var amount) ? amount : new BigDecimal(-1);
    }

    private ChangeFormula.Outcome change(SignedIn by, @Nullable String text, int from) {
        return world.in(
                commune,
                () -> world.get(ChangeFormula.class)
                        .handle(new ChangeFormula.Command(by, indicator(), text, from, "Chuẩn mới")));
    }

    private void changed(@Nullable String text, int from) {
        var started = (ChangeFormula.Outcome.Started) change(leader, text, from);
        assertThat(world.ended(leader, started.job()).sentence())
                .contains(text == null ? "Đã bỏ công thức riêng từ năm " + from : "theo công thức mới từ năm " + from);
    }

    private boolean isMeasured(String formula) {
        var measure = records.formula(formula, "ha").measures().getFirst();
        return world.get(Measures.class).findNumber(measure.key()).isPresent();
    }

    private List<CountAgain.Difference> counted(String formula) {
        var measure = records.formula(formula, "ha").measures().getFirst();
        return world.in(commune, () -> world.get(CountAgain.class).handle(List.of(measure)));
    }

    private Visitor visitor() {
        return new Visitor(port, commune).signIn(world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE));
    }

    @Test
    void countFromTheirYearOnAndLeaveTheYearsBeforeAsTheyWere() {
        changed(organic, 2026);
        assertThat(value(2025)).isEqualByComparingTo("10");
        assertThat(value(2026)).isEqualByComparingTo("5");
        assertThat(isMeasured(all)).isTrue();
    }

    @Test
    void areNoLongerMeasuredOnceNobodyReadsThem() {
        changed(organic, 2025);
        assertThat(value(2025)).isEqualByComparingTo("2");
        assertThat(isMeasured(all)).isFalse();
        changed(null, 2025);
        assertThat(value(2025)).isEqualByComparingTo("10");
        assertThat(isMeasured(organic)).isFalse();
    }

    @Test
    void holdOnlyOnceEverythingIsCounted() {
        var started = world.in(
                commune,
                () -> world.get(TransactionTemplate.class).execute(status -> {
                    world.get(Books.class).takeAlone(commune);
                    var job = world.in(commune, () -> {
                        var apart = new TransactionTemplate(Objects.requireNonNull(
                                world.get(TransactionTemplate.class).getTransactionManager()));
                        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
                        return apart.execute(other -> change(leader, organic, 2026));
                    });
                    for (int i = 0; i < 600 && !isMeasured(organic); i++) {
                        LockSupport.parkNanos(50_000_000);
                    }
                    assertThat(isMeasured(organic)).isTrue();
                    assertThat(value(2026)).isEqualByComparingTo("10");
                    return job;
                }));
        world.ended(leader, ((ChangeFormula.Outcome.Started) Objects.requireNonNull(started)).job());
        assertThat(value(2026)).isEqualByComparingTo("5");
    }

    @Test
    void ofACommuneOutliveANewPack() {
        changed(organic, 2026);
        install(Measured.ofRecords("doi-cong-thuc", "ha", 2025, all + " * 2").definition());
        assertThat(value(2025)).isEqualByComparingTo("20");
        assertThat(value(2026)).isEqualByComparingTo("5");
    }

    @Test
    void areRefusedWithoutAReasonOrAMeaningOrARight() {
        assertThat(change(world.anOfficer(commune), organic, 2026))
                .isInstanceOf(ChangeFormula.Outcome.NotAllowed.class);
        assertThat(change(leader, all, 2025)).isInstanceOf(ChangeFormula.Outcome.Refused.class);
        assertThat(change(leader, null, 2025)).isInstanceOf(ChangeFormula.Outcome.Refused.class);
        assertThat(change(leader, organic, 20)).isInstanceOf(ChangeFormula.Outcome.Refused.class);
        assertThat(change(leader, "sum(" + register + ".are)", 2026)).isInstanceOf(ChangeFormula.Outcome.Wrong.class);
        assertThat(change(leader, "", 2026)).isInstanceOf(ChangeFormula.Outcome.Wrong.class);
    }

    @Test
    void thatGoRoundInACircleAreRefused() {
        install(Measured.ofRecords("vong-quanh", "ha", 2025, "[doi-cong-thuc] * 2")
                .definition());
        assertThat(change(leader, "[vong-quanh] + 1", 2026))
                .isInstanceOfSatisfying(
                        ChangeFormula.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.errors().getFirst().sentence())
                                .contains("doi-cong-thuc → vong-quanh → doi-cong-thuc"));
    }

    @Test
    void thatHideACircleOfThePackAreRefused() {
        install(Measured.ofRecords("vong-quanh", "ha", 2025, "[doi-cong-thuc] * 2")
                .definition());
        var other = world.in(commune, () -> world.get(Indicators.class).get("vong-quanh"));
        var started = (ChangeFormula.Outcome.Started) world.in(
                commune,
                () -> world.get(ChangeFormula.class)
                        .handle(new ChangeFormula.Command(leader, other, all, 2025, "Chuẩn mới")));
        world.ended(leader, started.job());
        assertThat(change(leader, "[vong-quanh] + 1", 2026)).isInstanceOf(ChangeFormula.Outcome.Wrong.class);
    }

    @Test
    void readWhatWasReportedOfWhoeverReadsThem() {
        install(
                Measured.ofRecords("dau", "ha", 2025, "[giua]").definition(),
                Measured.ofRecords("giua", "ha", 2025, "[cuoi]").definition(),
                Measured.ofRecords("cuoi", "ha", 2025, "baseline([giua]) + [doi-cong-thuc]")
                        .definition());
        var between = GivenFigures.of(world, commune, Measured.ofRecords("giua", "ha", 2025, "[cuoi]"));
        between.report(world.anOfficer(commune), between.entry(Place.WHOLE_COMMUNE_CODE, "2024", "7"));
        assertThat(value("dau", 2025)).isEqualByComparingTo("17");
    }

    @Test
    void thatNoLongerFitAreToldAndDoNotHold() {
        changed(organic, 2026);
        world.ownersJdbc()
                .sql(
                        "UPDATE indicator.formula SET text = 'sum(nothing.at_all)' WHERE commune = :commune AND own_of_commune")
                .param("commune", commune.code())
                .update();
        assertThat(value(2026)).isEqualByComparingTo("10");
        assertThat(visitor().get(PAGE).body()).contains("Không còn khớp với sổ bộ nên không dùng");
    }

    @Test
    void ofWhichOneIsBeingCountedWaitForEachOther() {
        world.in(
                commune,
                () -> world.get(TransactionTemplate.class).execute(status -> {
                    assertThat(change(leader, organic, 2026)).isInstanceOf(ChangeFormula.Outcome.Started.class);
                    assertThat(change(leader, organic, 2025))
                            .isInstanceOfSatisfying(
                                    ChangeFormula.Outcome.Refused.class,
                                    refused -> assertThat(refused.sentence()).contains("đang tính lại"));
                    status.setRollbackOnly();
                    return true;
                }));
    }

    @Test
    void areTriedOnTheRecordsOfTodayBeforeAnythingIsSaved() {
        var visitor = visitor();
        assertThat(visitor.get(PAGE).body()).contains(all, register + ".organic", "Của bộ cấu hình");
        var tried =
                visitor.post(PAGE + "/thu", Map.of("cong-thuc", organic, "tu-nam", "2026", "ky", "2025", "ly-do", ""));
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body()).contains("10,00 ha", "<b>2,00 ha</b>", "Tính thử");
        assertThat(isMeasured(organic)).isFalse();
        assertThat(indicator().formulas()).hasSize(1);
    }

    @Test
    void areWrongWithLineAndColumn() {
        var visitor = visitor();
        visitor.get(PAGE);
        var tried = visitor.post(
                PAGE + "/thu", Map.of("cong-thuc", "sum(" + register + ".are)", "tu-nam", "2026", "ky", "2025"));
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("Dòng 1, cột ", register + ".are");
    }

    @Test
    void areToldOnTheirPageWithWhoAndWhy() {
        var visitor = visitor();
        visitor.get(PAGE);
        var saved = visitor.post(
                PAGE, Map.of("cong-thuc", organic, "tu-nam", "2026", "ky", "2025", "ly-do", "Theo nghị quyết mới"));
        assertThat(saved.statusCode()).isEqualTo(302);
        for (int i = 0; i < 600 && indicator().formulas().size() == 1; i++) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(visitor.get(PAGE).body()).contains("Theo nghị quyết mới", "Xã tự viết", "2025", "từ 2026");
    }

    @Test
    void thatWereInterruptedAreCountedAtTheNextStart() {
        world.get(InstallMeasures.class)
                .handle(
                        List.of(register),
                        List.of(
                                records.formula(all, "ha").measures().getFirst(),
                                records.formula(organic, "ha").measures().getFirst()),
                        List.of());
        var rebuild = world.get(RebuildCells.class);
        assertThat(world.in(commune, rebuild::listUncounted)).contains(register);
        assertThat(counted(organic)).isEmpty();
        world.in(commune, () -> {
            rebuild.handle(register);
            return true;
        });
        assertThat(world.in(commune, rebuild::listUncounted)).doesNotContain(register);
        assertThat(counted(organic)).isEmpty();
    }
}
