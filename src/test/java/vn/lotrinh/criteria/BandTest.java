package vn.lotrinh.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.given.GivenCriteria;

/** What a sum of points makes, at the borders. */
class BandTest {

    @ParameterizedTest(name = "{0} points make {1} stars")
    @CsvSource({"100, 5", "90, 5", "89.99, 4", "70, 4", "69.99, 3", "50.0, 3", "49.99, 2", "30, 2", "29.99, 1", "0, 1"})
    void beginsWhereTheOneBelowEnds(BigDecimal points, String stars) {
        var set = GivenCriteria.scored("diem", "t_product").set();
        assertThat(set.bandOf(points)).map(CriteriaSet.Band::code).hasValue(stars);
    }

    @Test
    void isNoneOutsideScoredSets() {
        assertThat(GivenCriteria.ofVillages("thon").with("1", "1.1").set().bandOf(BigDecimal.TEN))
                .isEmpty();
    }
}
