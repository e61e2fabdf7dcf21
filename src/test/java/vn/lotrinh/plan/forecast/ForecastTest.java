package vn.lotrinh.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static TreeMap<Integer, Double> since2019(double... figures) {
        var series = new TreeMap<Integer, Double>();
        for (int i = 0; i < figures.length; i++) {
            series.put(2019 + i, figures[i]);
        }
        return series;
    }

    @Test
    void aForecastNeedsSixYears() {
        assertThat(Forecast.of(since2019(30, 31.2, 31.9, 33.1, 33.8), 2030)).isEmpty();
    }

    @Test
    void aForecastThatTheLastChangeWouldHaveBeatenIsNotShown() {
        assertThat(Forecast.of(since2019(1, 2, 4, 8, 16, 32, 64), 2030)).isEmpty();
    }

    @Test
    void aForecastGoesUntilTheDueYear() {
        var forecast = Forecast.of(since2019(30, 31.2, 31.9, 33.1, 33.8, 35.1, 35.9), 2030)
                .orElseThrow();
        assertThat(forecast.points()).extracting(Forecast.Point::year).containsExactly(2026, 2027, 2028, 2029, 2030);
        assertThat(forecast.in(2030).orElseThrow().expected()).isBetween(40.0, 41.5);
    }

    @Test
    void theBandGrowsWiderWithTheYears() {
        var points = Forecast.of(since2019(30, 31.2, 31.9, 33.1, 33.8, 35.1, 35.9), 2030)
                .orElseThrow()
                .points();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).high() - points.get(i).low())
                    .isGreaterThan(points.get(i - 1).high() - points.get(i - 1).low());
        }
    }

    /** Of 1,000 simulated series of 6 to 10 years, the band holds the figure 1 to 5 years ahead in 700 to 900. */
    @Nested
    class TheBandOfEightyPercent {

        private static final long SEED = 20_261_124;

        @Test
        void holdsForSeriesAlongALine() {
            assertThat(held((random, state) -> (state[0] += 1.5) + random.nextGaussian()))
                    .isBetween(700, 900);
        }

        @Test
        void holdsForSeriesThatWander() {
            assertThat(held((random, state) -> state[0] += 1.5 + random.nextGaussian()))
                    .isBetween(700, 900);
        }

        @Test
        void holdsForSeriesThatWanderAndAreMeasuredWithAnError() {
            assertThat(held((random, state) ->
                            (state[0] += 1.5 + 0.6 * random.nextGaussian()) + 0.6 * random.nextGaussian()))
                    .isBetween(700, 900);
        }

        @Test
        void holdsForSeriesThatReturnSlowly() {
            assertThat(held((random, state) -> {
                        state[1] = 0.6 * state[1] + random.nextGaussian();
                        return (state[0] += 1.5) + state[1];
                    }))
                    .isBetween(700, 900);
        }

        private int held(ToDoubleBiFunction<Random, double[]> next) {
            var random = new Random(SEED);
            int held = 0;
            for (int shown = 0; shown < 1000; ) {
                int known = random.nextInt(Forecast.FEWEST_YEARS, 11);
                int ahead = random.nextInt(1, 6);
                double[] state = {50, 0};
                double[] figures = IntStream.range(0, known + ahead)
                        .mapToDouble(i -> next.applyAsDouble(random, state))
                        .toArray();
                var forecast = Forecast.of(since2019(Arrays.copyOf(figures, known)), 2019 + known + ahead - 1);
                if (forecast.isPresent()) {
                    shown++;
                    var point = forecast.get().points().getLast();
                    double came = figures[known + ahead - 1];
                    held += point.low() <= came && came <= point.high() ? 1 : 0;
                }
            }
            return held;
        }
    }
}
