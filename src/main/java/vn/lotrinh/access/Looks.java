package vn.lotrinh.access;

import java.util.Collection;

/**
 * Whose personal data a request showed. <i>Nhật ký xem dữ liệu cá nhân</i>. A page tells it while it works; at the end of the request one
 * row is written, also when the answer broke off on its way. What is streamed later, on another thread, tells the {@link OfRequest}
 * that was taken before.
 */
public interface Looks {

    /** The looks of one request; may be told from any thread until the answer is complete. */
    interface OfRequest {
        /**
         * These were shown.
         *
         * @param purpose why, in a few words that the person concerned would understand
         * @param subject the kind of record, such as {@code access.person}
         */
        void saw(String purpose, String subject, Collection<?> ids);
    }

    /** The looks of the request at work on this thread. */
    OfRequest ofThisRequest();

    /** Tells the request at work on this thread. */
    default void saw(String purpose, String subject, Collection<?> ids) {
        ofThisRequest().saw(purpose, subject, ids);
    }
}
