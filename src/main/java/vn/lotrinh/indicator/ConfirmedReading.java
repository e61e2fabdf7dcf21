package vn.lotrinh.indicator;

import java.time.Instant;

/**
 * Which reading a leader confirmed. <i>Cách hiểu đã xác nhận</i>.
 *
 * @param reading its code
 * @param words as they were then; a pack that says something else under the same code is asked about anew
 * @param by reference of the actor
 */
public record ConfirmedReading(String indicator, String reading, String words, String by, Instant at) {

    boolean isStill(Reading other) {
        return reading.equals(other.code()) && words.equals(other.words());
    }
}
