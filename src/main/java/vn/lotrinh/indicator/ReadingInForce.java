package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's unclear words are read today. <i>Cách hiểu đang dùng</i>. A reading is in force once its formula counts: what a leader
 * confirmed before that stays in force until then.
 *
 * @param reading the last one that a leader confirmed and that counts, else the first that the pack proposes; absent where nothing is unclear
 * @param confirmation who confirmed it and when; absent while it is "đề xuất, chưa xác nhận"
 * @param awaited what was confirmed last and does not count yet, or could not be counted
 */
public record ReadingInForce(
        @Nullable Reading reading,
        @Nullable ConfirmedReading confirmation,
        @Nullable Awaited awaited) {

    /** @param counting whether its formula is being counted now; else it could not be, or was taken back by hand */
    public record Awaited(Reading reading, ConfirmedReading confirmation, boolean counting) {}

    /**
     * @param history what was confirmed, the last first
     * @param counting whether a formula of the indicator is being counted now
     */
    static ReadingInForce of(IndicatorDefinition definition, List<ConfirmedReading> history, boolean counting) {
        List<Reading> readings = definition.interpretation().readings();
        Predicate<ConfirmedReading> counts = one -> reading(readings, one)
                .filter(reading -> counts(definition, reading))
                .isPresent();
        var last = history.stream().findFirst();
        var lastReading = last.flatMap(one -> reading(readings, one));
        if (lastReading.isEmpty()) {
            return new ReadingInForce(readings.isEmpty() ? null : readings.getFirst(), null, null);
        }
        if (counts.test(last.orElseThrow())) {
            return new ReadingInForce(lastReading.get(), last.get(), null);
        }
        var awaited = new Awaited(lastReading.get(), last.get(), counting);
        return history.stream()
                .filter(counts)
                .findFirst()
                .map(one -> new ReadingInForce(reading(readings, one).orElseThrow(), one, awaited))
                .orElseGet(() -> new ReadingInForce(readings.getFirst(), null, awaited));
    }

    private static Optional<Reading> reading(List<Reading> readings, ConfirmedReading confirmed) {
        return readings.stream().filter(confirmed::isStill).findFirst();
    }

    /** Its own formula is there; without one no other reading's is. */
    private static boolean counts(IndicatorDefinition definition, Reading reading) {
        return reading.formula() == null
                ? definition.formulasOfReadings().isEmpty()
                : definition.formulas().stream().anyMatch(reading::bringsAlong);
    }

    /** Whether a leader has still to say how the plan is read. */
    public boolean isProposed() {
        return reading != null && confirmation == null;
    }
}
