package vn.lotrinh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.given.Demonstration;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;

/** What pages show of the demonstration's sixteen targets is what its records say when they are counted by other statements. */
class IndependentRecountTest {

    private static final CommuneCode NAM_CUONG = CommuneCode.of("02026");
    private static final LocalDate ASKED_ON = LocalDate.of(2027, 1, 22);
    private static final int DECIMALS = 12;

    private final Demonstration demonstration = Demonstration.running();

    static Stream<Arguments> everyIndicatorInEveryYear() {
        return StreamSupport.stream(CountedFromRecords.indicators().spliterator(), false)
                .flatMap(indicator -> IntStream.rangeClosed(Story.FIRST_YEAR, Story.LAST_YEAR)
                        .mapToObj(year -> Arguments.of(indicator, year)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyIndicatorInEveryYear")
    void saysTheSame(String indicator, int year) {
        var counted = CommuneScope.of(NAM_CUONG)
                .run(() -> demonstration
                        .get(TransactionTemplate.class)
                        .execute(status -> new CountedFromRecords(demonstration.get(JdbcClient.class))
                                .answer(indicator, NAM_CUONG, year)));
        var shown = CommuneScope.of(NAM_CUONG).run(() -> {
            var definition = demonstration.get(Indicators.class).find(indicator).orElseThrow();
            return demonstration
                    .get(ShowValues.class)
                    .get(definition, Place.WHOLE_COMMUNE, Period.ofYear(year), ASKED_ON)
                    .cell();
        });
        if (shown instanceof Cell.Known(var amount)) {
            assertThat(amount.setScale(DECIMALS, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(counted.setScale(DECIMALS, RoundingMode.HALF_UP));
        } else {
            assertThat(shown).isIn(expectedWithout(indicator, year));
        }
    }

    /**
     * The official area is known since the commune was made of three; five villages have not handed in the last cards; nobody had opened the
     * registers of recognitions and of crafts in the first years, so there is no 0; what there is more than at the end of 2025 is asked since then.
     */
    private static Cell expectedWithout(String indicator, int year) {
        return switch (indicator) {
            case "ty-le-che-phu-rung" -> year < 2025 ? new Cell.NoData() : new Cell.NotDue();
            case "ty-le-thon-dat-chuan-ntm" -> year == 2021 ? new Cell.NoData() : new Cell.NotDue();
            case "san-pham-ocop-moi" -> year < 2025 ? new Cell.NoData() : new Cell.NotDue();
            case "lang-nghe-gan-du-lich" -> year <= 2022 ? new Cell.NoData() : new Cell.NotDue();
            case "ty-le-bao-hiem-y-te" -> year == 2026 ? new Cell.NotEnough(18, 23) : new Cell.NotDue();
            default -> new Cell.NotDue();
        };
    }
}
