package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeviationTest {

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static BigDecimal scoreOfLast(String... numbers) {
        var sample = numbers(numbers);
        return Deviation.of(sample.getLast(), sample).orElseThrow();
    }

    @Nested
    class TheMedian {

        @Test
        void ofAnOddNumberIsOneOfThem() {
            assertThat(Deviation.median(numbers("9", "1", "5"))).isEqualByComparingTo("5");
        }

        @Test
        void ofAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
            assertThat(Deviation.median(numbers("9", "1", "5", "6"))).isEqualByComparingTo("5.5");
        }
    }

    @Nested
    class TheScore {

        /** Median 5, distances 4 3 2 1 0 1 2 3 15 with median 2: 0.6745 x 15 / 2. */
        @Test
        void isThatOfTheAuthors() {
            assertThat(scoreOfLast("1", "2", "3", "4", "5", "6", "7", "8", "20"))
                    .isEqualByComparingTo("5.05875");
        }

        @Test
        void isBelowNoughtForAValueThatIsTooSmall() {
            assertThat(scoreOfLast("11", "12", "13", "14", "15", "16", "17", "18", "0"))
                    .isNegative();
        }

        @Test
        void isNotBluntedByASecondWildValue() {
            assertThat(Deviation.isConspicuous(scoreOfLast("1", "2", "3", "4", "5", "6", "7", "8", "90", "100")))
                    .isTrue();
        }

        /** Nine noughts and a 10: the mean distance is 1, so 10 / 1.253314. */
        @Test
        void takesTheMeanDistanceWhereTheMedianDistanceIsNought() {
            assertThat(scoreOfLast("0", "0", "0", "0", "0", "0", "0", "0", "0", "10"))
                    .isBetween(new BigDecimal("7.978"), new BigDecimal("7.979"));
        }

        @Test
        void isNotThereWhereAllAreTheSame() {
            assertThat(Deviation.of(BigDecimal.ONE, numbers("1", "1.0", "1.00")))
                    .isEmpty();
        }

        @Test
        void ofThreeAndAHalfIsNotYetConspicuous() {
            assertThat(Deviation.isConspicuous(new BigDecimal("3.5"))).isFalse();
            assertThat(Deviation.isConspicuous(new BigDecimal("-3.51"))).isTrue();
        }
    }

    /** Hectares or square metres: the same villages are conspicuous. */
    @Property
    void doesNotDependOnTheUnit(
            @ForAll @Size(min = 9, max = 25) List<@BigRange(min = "0", max = "1000000") BigDecimal> sample) {
        var greater = sample.stream().map(each -> each.movePointRight(4)).toList();
        for (int i = 0; i < sample.size(); i++) {
            var score = Deviation.of(sample.get(i), sample);
            var scaled = Deviation.of(greater.get(i), greater);
            assertThat(scaled.isPresent()).isEqualTo(score.isPresent());
            if (score.isPresent()) {
                assertThat(scaled.get().subtract(score.get()).abs()).isLessThan(new BigDecimal("0.000001"));
            }
        }
    }
}
