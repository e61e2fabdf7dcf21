package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.reading.TargetKind;

@TheApplication
class ShowTargetsTest {

    private static final LocalDate JANUARY_2026 = LocalDate.of(2026, 1, 22);

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private static TargetTerms teaBuds() {
        return new TargetTerms(
                "T10",
                "Sản lượng chè búp tươi",
                "II.2",
                "san-luong-che-bup-tuoi",
                new GoalTerms(TargetKind.AT_LEAST, new BigDecimal("20"), "tấn/năm", 2030, false, null, null, null),
                GivenPlan.OWNER,
                new Baseline(2022, new BigDecimal("11"), "Điều tra 2022"),
                new Milestones(new TreeMap<>(Map.of(2025, new BigDecimal("16"), 2030, new BigDecimal("20")))),
                Set.of());
    }

    private void reported(String period, String amount) {
        var officer = given.anOfficer(commune);
        var entry = new FigureEntry(
                new FigureKey("san-luong-che-bup-tuoi", Place.of("ca-xa"), Period.parse(period)),
                new BigDecimal(amount),
                null,
                Grade.OFFICIAL,
                "Biên bản mẫu 14/BB",
                null,
                null,
                0);
        given.in(
                commune,
                () -> given.get(ReportFigures.class).handle(new ReportFigures.Command(officer, List.of(entry))));
    }

    private TargetStanding standing() {
        return given.in(
                commune,
                () -> given.get(ShowTargets.class).find("T10", JANUARY_2026).orElseThrow());
    }

    @Test
    void nothingStandsBeforeAPlanIsInForce() {
        given.aPlan(commune).draft();
        assertThat(given.in(commune, () -> given.get(ShowTargets.class).list(JANUARY_2026)))
                .isEmpty();
    }

    @Test
    void aTargetWithoutFiguresHasNoData() {
        given.aPlan(commune).withTarget(teaBuds()).inForce();
        assertThat(standing().judgement().status()).isEqualTo(Status.NO_DATA);
        assertThat(standing().presentPace()).isNull();
    }

    @Test
    void aTargetIsJudgedByItsFiguresOfFullYears() {
        given.aPlan(commune).withTarget(teaBuds()).inForce();
        reported("2023", "12");
        reported("2024", "13");
        reported("2025", "14");
        var standing = standing();
        assertThat(standing.judgement().status()).isEqualTo(Status.AT_RISK);
        assertThat(standing.judgement().milestone()).isEqualByComparingTo("16");
        assertThat(TargetWords.of(standing).paces()).isEqualTo("cần +1,20/năm, nay +1,00");
        assertThat(standing.forecast()).isNull();
    }

    @Test
    void anotherCommuneHasNoneOfThem() {
        given.aPlan(commune).withTarget(teaBuds()).inForce();
        assertThat(given.in(given.aCommune(), () -> given.get(ShowTargets.class).list(JANUARY_2026)))
                .isEmpty();
    }
}
