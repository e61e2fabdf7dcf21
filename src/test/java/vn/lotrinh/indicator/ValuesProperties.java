package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.lotrinh.kernel.VietnameseFormat;

/** The commune's value is what somebody finds who counts the reports again, by other code. */
class ValuesProperties {

    private static final int QUARTERS = 4;

    /** What one village said about a year. */
    record Said(boolean spoke, long poor, long households) {}

    @Property(tries = 500)
    void aShareIsThatOfAllHouseholdsOfTheVillagesThatSpoke(@ForAll("villages") List<Said> villages) {
        var asked = Asked.of(poorHouseholds(), villages.size());
        long poor = 0;
        long households = 0;
        int spoke = 0;
        for (int village = 0; village < villages.size(); village++) {
            var said = villages.get(village);
            if (said.spoke()) {
                asked.reported(
                        "T%02d".formatted(village + 1),
                        "2025",
                        Long.toString(said.poor()),
                        Long.toString(said.households()));
                poor += said.poor();
                households += said.households();
                spoke++;
            }
        }
        var value = asked.commune("2025");
        assertThat(value.completeness()).isEqualTo(new Completeness(spoke, villages.size()));
        if (spoke == 0) {
            assertThat(value.cell()).isEqualTo(new Cell.NoData());
        } else if (spoke * 10 < villages.size() * 8) {
            assertThat(value.cell()).isEqualTo(new Cell.NotEnough(spoke, villages.size()));
        } else {
            var roundedOnce =
                    BigDecimal.valueOf(poor * 100).divide(BigDecimal.valueOf(households), 2, RoundingMode.HALF_UP);
            assertThat(VietnameseFormat.number(((Cell.Known) value.cell()).amount(), 2))
                    .isEqualTo(VietnameseFormat.number(roundedOnce, 2));
            assertThat(value.grade()).isEqualTo(spoke == villages.size() ? Grade.OFFICIAL : Grade.PRELIMINARY);
        }
    }

    @Property(tries = 300)
    void aYearOfQuartersIsTheirSumAndNothingWhenOneIsMissing(@ForAll("quarters") List<Long> quarters) {
        var asked = Asked.of(hectaresPlanted(), 1);
        long sum = 0;
        boolean whole = true;
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            long planted = quarters.get(quarter - 1);
            if (planted < 0) {
                whole = false;
            } else {
                asked.reported(
                        "T01", "2025Q" + quarter, BigDecimal.valueOf(planted, 2).toPlainString());
                sum += planted;
            }
        }
        var cell = asked.commune("2025").cell();
        if (whole) {
            assertThat(((Cell.Known) cell).amount()).isEqualByComparingTo(BigDecimal.valueOf(sum, 2));
        } else {
            assertThat(cell).isEqualTo(new Cell.NoData());
        }
    }

    @Provide
    Arbitrary<List<Said>> villages() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.longs().between(0, 400),
                        Arbitraries.longs().between(1, 400))
                .as((spoke, poor, more) -> new Said(spoke, poor, poor + more))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Hundredths of a hectare; below 0 for a quarter about which nobody spoke. */
    @Provide
    Arbitrary<List<Long>> quarters() {
        return Arbitraries.longs().between(-20, 500).list().ofSize(QUARTERS);
    }
}
