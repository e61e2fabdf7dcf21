package vn.lotrinh.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lotrinh.desk.MissingFigures.Silent;
import vn.lotrinh.given.GivenStanding;
import vn.lotrinh.plan.AtLeast;
import vn.lotrinh.plan.Goal;
import vn.lotrinh.plan.TargetStanding;

class MissingFiguresTest {

    private static final Goal GOAL = new AtLeast(new BigDecimal("50"), "%", 2030, false);

    @Test
    void everyFigureThatIsMissingCounts() {
        List<TargetStanding> standings = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> GivenStanding.withoutFigure("Chỉ tiêu " + n, GOAL))
                .toList();
        assertThat(MissingFigures.of(standings, Map.of())).hasSize(9);
    }

    @Test
    void aFigureThatIsWholeIsNotMissing() {
        assertThat(MissingFigures.of(List.of(GivenStanding.behind("VietGAP", GOAL)), Map.of()))
                .isEmpty();
    }

    @Test
    void theVillagesThatKeepSilentAreNamed() {
        var missing = MissingFigures.of(
                List.of(GivenStanding.withoutFigure("VietGAP", GOAL)),
                Map.of("T1", new Silent(List.of("Thôn mẫu 03", "Thôn mẫu 08"), 3)));
        assertThat(missing)
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isEqualTo("Thiếu: Thôn mẫu 03, Thôn mẫu 08"));
    }

    @Test
    void thatNoVillageSpokeIsSaidInOneWord() {
        var missing = MissingFigures.of(
                List.of(GivenStanding.withoutFigure("VietGAP", GOAL)),
                Map.of("T1", new Silent(List.of("Thôn mẫu 03", "Thôn mẫu 08"), 2)));
        assertThat(missing)
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isEqualTo("Thiếu: cả 2 thôn"));
    }
}
