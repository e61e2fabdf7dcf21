package vn.lotrinh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.lotrinh.portal.SmallNumbers.Count;

class SmallNumbersTest {

    private static Count count(String village, int counted, int of) {
        return new Count(village, BigDecimal.valueOf(counted), BigDecimal.valueOf(of));
    }

    @Test
    void nothingIsHiddenWhereEveryCountIsFiveOrMore() {
        assertThat(SmallNumbers.hidden(List.of(count("A", 5, 50), count("B", 9, 80))))
                .isEmpty();
    }

    @Test
    void aCountUnderFiveIsHiddenTogetherWithTheNextSmallest() {
        assertThat(SmallNumbers.hidden(List.of(count("A", 4, 50), count("B", 9, 80), count("C", 30, 90))))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void twoSmallOnesWhoseSumIsSmallTakeAThirdAlong() {
        assertThat(SmallNumbers.hidden(List.of(count("A", 1, 50), count("B", 2, 80), count("C", 30, 90))))
                .containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void zeroIsSmallToo() {
        assertThat(SmallNumbers.hidden(List.of(count("A", 0, 50), count("B", 9, 80), count("C", 30, 90))))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aFewWhoAreLeftOutAreHiddenAsWell() {
        assertThat(SmallNumbers.hidden(List.of(count("A", 48, 50), count("B", 60, 80), count("C", 70, 90))))
                .contains("A")
                .hasSizeGreaterThan(1);
    }

    @Test
    void nobodyLeftOutIsNoSecret() {
        assertThat(SmallNumbers.hidden(List.of(count("A", 50, 50), count("B", 80, 80))))
                .isEmpty();
    }

    @Test
    void aPlainCountHasNobodyLeftOut() {
        assertThat(SmallNumbers.hidden(
                        List.of(new Count("A", BigDecimal.TEN, null), new Count("B", BigDecimal.valueOf(20), null))))
                .isEmpty();
    }

    /** Whoever knows the total and everything shown learns only the sum of what is hidden. */
    @Property
    void noSmallNumberIsFoundBySubtraction(@ForAll @Size(min = 1, max = 23) List<@IntRange(max = 60) Integer> poor) {
        var counts = new ArrayList<Count>();
        for (int i = 0; i < poor.size(); i++) {
            counts.add(count("T" + i, poor.get(i), 100));
        }
        var hidden = SmallNumbers.hidden(counts);
        int sumOfHidden = counts.stream()
                .filter(count -> hidden.contains(count.village()))
                .mapToInt(count -> count.counted().intValueExact())
                .sum();

        assertThat(counts)
                .filteredOn(count -> !hidden.contains(count.village()))
                .allMatch(count -> count.counted().intValueExact() >= 5);
        if (!hidden.isEmpty() && hidden.size() < counts.size()) {
            assertThat(hidden.size()).isGreaterThanOrEqualTo(2);
            assertThat(sumOfHidden).isGreaterThanOrEqualTo(5);
        }
    }
}
