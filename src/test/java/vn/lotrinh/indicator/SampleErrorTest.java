package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.on;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.web.DerivationParts;
import vn.lotrinh.indicator.web.Words;

/** Income per head of households that were drawn by lot. */
@TheApplication
class SampleErrorTest {

    private static final String INCOME = "thu-nhap-mau";
    private static final String WHOLE = "tong-thu-nhap-mau";
    private static final String OF_ALL = "thu-nhap-tat-ca";

    @Autowired
    World world;

    CountedFigures commune;

    @BeforeEach
    void asked() {
        commune = new CountedFigures(
                        world,
                        List.of(),
                        GivenRegister.event("t_sample", "phiếu")
                                .inAVillage()
                                .amount("income", "triệu đồng")
                                .amount("people", "người")
                                .drawnByLot(),
                        GivenRegister.event("t_census", "phiếu")
                                .inAVillage()
                                .amount("income", "triệu đồng")
                                .amount("people", "người"))
                .counted(
                        Measured.ofRecords(
                                INCOME, "triệu đồng/người", 2025, "sum(t_sample.income) / sum(t_sample.people)"),
                        Measured.ofRecords(WHOLE, "triệu đồng", 2025, "sum(t_sample.income)"),
                        Measured.ofRecords(
                                OF_ALL, "triệu đồng/người", 2025, "sum(t_census.income) / sum(t_census.people)"));
    }

    private void household(String register, String village, int income, int people) {
        commune.add(register, on("2025-05-01", "village", village, "income", income, "people", people));
    }

    private SampleError error(String indicator) {
        return Objects.requireNonNull(commune.derivation(indicator, "2025").sample());
    }

    /**
     * 60 million of 10 people: 6 each. By it the households have 2 less, 6 more, 4 less than their heads would have: squares 4 + 36 + 16 = 56; times
     * 3/2 for three of them; the root is 9.165, and of 10 people 0.917.
     */
    @Test
    void isThatOfARatio() {
        household("t_sample", "T01", 10, 2);
        household("t_sample", "T01", 30, 4);
        household("t_sample", "T02", 20, 4);
        assertThat(error(INCOME).records()).isEqualTo(3);
        assertThat(error(INCOME).standardError().setScale(3, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("0.917"));
        var leader = world.signedInLeader(commune.commune());
        assertThat(world.in(
                                commune.commune(),
                                () -> world.get(DerivationParts.class).of(commune.derivation(INCOME, "2025"), leader))
                        .sample())
                .isEqualTo("mẫu 3 bản ghi, sai số chuẩn 0,917 triệu đồng/người");
    }

    /** Percent of a percentage would be something else. */
    @Test
    void isToldInPointsOfAShare() {
        var error = new SampleError("phiếu điều tra", 300, new BigDecimal("1.234"));
        assertThat(Words.sample(error, Measured.poorHouseholds().definition()))
                .isEqualTo("mẫu 300 phiếu điều tra, sai số chuẩn 1,234 điểm %");
    }

    @Test
    void isNothingWhereAllAreAlike() {
        household("t_sample", "T01", 10, 2);
        household("t_sample", "T02", 20, 4);
        assertThat(error(INCOME).standardError()).isZero();
    }

    @Test
    void isNotToldOfOneHousehold() {
        household("t_sample", "T01", 10, 2);
        assertThat(commune.derivation(INCOME, "2025").sample()).isNull();
    }

    @Test
    void isNotToldWhereEverybodyWasAskedOrOfASum() {
        household("t_census", "T01", 10, 2);
        household("t_census", "T02", 30, 4);
        household("t_sample", "T01", 10, 2);
        household("t_sample", "T02", 30, 4);
        assertThat(commune.derivation(OF_ALL, "2025").sample()).isNull();
        assertThat(commune.derivation(WHOLE, "2025").sample()).isNull();
    }
}
