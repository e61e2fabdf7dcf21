package vn.lotrinh.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.criteria.Requirement.Bound;

/** How people read what an item asks for. */
class RequirementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AT_LEAST | 95  | %    | ≥ 95%
            AT_LEAST | 100 | %    | 100%
            AT_LEAST | 100 | m    | ≥ 100 m
            AT_LEAST | 0   | %    | ≥ 0%
            AT_MOST  | 13  | %    | ≤ 13%
            AT_MOST  | 100 | %    | ≤ 100%
            AT_MOST  | 0   | nhà  | 0 nhà
            """)
    void hasASignUnlessNothingLiesBeyond(Bound bound, BigDecimal level, String unit, String words) {
        assertThat(Requirement.of(null, null, bound, level, unit).inWords()).isEqualTo(words);
    }
}
