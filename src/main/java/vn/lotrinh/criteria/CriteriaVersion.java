package vn.lotrinh.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A criteria set as it was put in place once. <i>Bản của bộ tiêu chí</i>. What was assessed under it stays with it.
 *
 * @param number counted from 1
 * @param origin where it came from
 * @param document digest of the uploaded file; absent for one of the pack
 * @param replacedFrom first day on which the next version holds; absent for the newest
 */
public record CriteriaVersion(
        CriteriaSet set,
        int number,
        Origin origin,
        @Nullable String document,
        @Nullable LocalDate replacedFrom) {

    /** Where a version came from. */
    public enum Origin {
        PACK,
        UPLOAD
    }

    public String code() {
        return set.code();
    }

    public LocalDate from() {
        return set.from();
    }

    /** Last day on which it holds; absent while it does. */
    public @Nullable LocalDate to() {
        var replaced = replacedFrom == null ? null : replacedFrom.minusDays(1);
        var to = set.to();
        return replaced == null || (to != null && to.isBefore(replaced)) ? to : replaced;
    }

    public boolean begunBy(LocalDate day) {
        return !day.isBefore(from());
    }

    public boolean holdsOn(LocalDate day) {
        var to = to();
        return begunBy(day) && (to == null || !day.isAfter(to));
    }

    /** The day as of which figures are asked: the one given, or the first after the last on which the set held. */
    LocalDate asOf(LocalDate day) {
        var to = to();
        return to != null && day.isAfter(to) ? to.plusDays(1) : day;
    }
}
