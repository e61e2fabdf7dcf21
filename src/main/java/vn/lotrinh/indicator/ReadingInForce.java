package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's unclear words are read today. <i>Cách hiểu đang dùng</i>.
 *
 * @param reading the one that a leader confirmed, else the first that the pack proposes; absent where nothing is unclear
 * @param confirmation who confirmed it and when; absent while it is "đề xuất, chưa xác nhận"
 */
public record ReadingInForce(
        @Nullable Reading reading, @Nullable ConfirmedReading confirmation) {

    static ReadingInForce of(IndicatorDefinition definition, @Nullable ConfirmedReading last) {
        List<Reading> readings = definition.interpretation().readings();
        Optional<Reading> confirmed = last == null
                ? Optional.empty()
                : readings.stream().filter(last::isStill).findFirst();
        return confirmed.isPresent()
                ? new ReadingInForce(confirmed.get(), last)
                : new ReadingInForce(readings.isEmpty() ? null : readings.getFirst(), null);
    }

    /** Whether a leader has still to say how the plan is read. */
    public boolean isProposed() {
        return reading != null && confirmation == null;
    }
}
