package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CircleTest {

    private static final Names NAMES = new KnownNames(
            List.of(),
            List.of(
                    new IndicatorShape("a", "A", "ha", 12),
                    new IndicatorShape("b", "B", "ha", 12),
                    new IndicatorShape("c", "C", "ha", 12)),
            List.of());

    private static List<Formula> formula(String ownCode, String text) {
        return Formula.check(text, NAMES, "ha", 12, ownCode) instanceof Formula.Outcome.Checked(var formula)
                ? List.of(formula)
                : org.assertj.core.api.Assertions.fail(text);
    }

    @Test
    void aWayThatComesBackIsToldInItsOrder() {
        var circles = Circle.listIn(
                Map.of("a", formula("a", "[b] + 1"), "b", formula("b", "previous([c])"), "c", formula("c", "[a] * 2")));

        assertThat(circles)
                .extracting(Circle::sentence)
                .containsExactly(
                        "Các chỉ số tính vòng quanh nhau: a → b → c → a; hãy để một chỉ số trong đó lấy số báo cáo "
                                + "hoặc tính từ sổ bộ.");
    }

    @Test
    void whatHangsOnACircleIsNotPartOfIt() {
        assertThat(Circle.listIn(Map.of("a", formula("a", "[b]"), "b", formula("b", "[c]"), "c", formula("c", "[b]"))))
                .extracting(Circle::path)
                .containsExactly(List.of("b", "c"));
    }

    @Test
    void twoWaysToTheSameAreNoCircle() {
        assertThat(Circle.listIn(Map.of("a", formula("a", "[b] + [c]"), "b", formula("b", "[c]"))))
                .isEmpty();
    }

    @Test
    void whatIsReportedNeedsNoComputation() {
        assertThat(Circle.listIn(Map.of("a", formula("a", "[b]"), "b", formula("b", "reported([a]) + baseline([a])"))))
                .isEmpty();
    }
}
