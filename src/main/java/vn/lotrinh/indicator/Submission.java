package vn.lotrinh.indicator;

import java.time.Instant;
import vn.lotrinh.kernel.Period;

/**
 * A village's word about an indicator and a period. <i>Nộp số liệu</i>.
 *
 * @param submittedBy reference of the actor
 */
public record Submission(
        String indicator, String village, Period period, Kind kind, String submittedBy, Instant submittedAt) {

    /** What the village says. */
    public enum Kind {
        COMPLETE("Đã đủ"),
        NOTHING("Không phát sinh");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
