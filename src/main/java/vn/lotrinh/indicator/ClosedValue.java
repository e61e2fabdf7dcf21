package vn.lotrinh.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;

/**
 * A value as it was when its period was closed. <i>Số liệu đã chốt</i>.
 *
 * @param formula how it was counted; absent for a reported or an official figure
 * @param officialSource the documents that it was taken from, in words; absent for what the commune computed itself
 * @param leftOut how many records added nothing because what is summed was empty in them
 * @param definition the version of the indicator's definition
 */
public record ClosedValue(
        String indicator,
        Place place,
        Period period,
        Cell cell,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Grade grade,
        Completeness completeness,
        @Nullable String formula,
        @Nullable String officialSource,
        long leftOut,
        int definition) {

    /** What happened to a value since it was closed. */
    public enum Since {
        /** More villages have submitted, fewer records are left out, or there is a value where none was. */
        LATE_ADDITION("Bổ sung muộn"),
        /** The same by a firmer grade. */
        BETTER_GRADE("Số liệu chắc hơn"),
        /** What was closed was wrong. */
        CORRECTION("Đính chính");

        private final String title;

        Since(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /** What happened since; absent when nothing did. A document that is withdrawn corrects a value also where its number stays. */
    public @Nullable Since since(Value now) {
        if (officialSource != null && now.official() == null) {
            return Since.CORRECTION;
        }
        var then = amountOf(cell);
        var today = amountOf(now.cell());
        boolean same = then == null ? today == null : today != null && then.compareTo(today) == 0;
        if (same) {
            return isFirmer(now) ? Since.BETTER_GRADE : null;
        }
        if (then == null || hasMore(now)) {
            return Since.LATE_ADDITION;
        }
        return isFirmer(now) ? Since.BETTER_GRADE : Since.CORRECTION;
    }

    /** Of the commune's own, then and now: an official value is one of one, whatever its villages have submitted. */
    private boolean hasMore(Value now) {
        return officialSource == null
                && now.official() == null
                && (now.completeness().have() > completeness.have() || now.leftOut() < leftOut);
    }

    /** The official figure is firmer than whatever the commune computes itself. */
    private boolean isFirmer(Value now) {
        if (officialSource == null && now.official() != null) {
            return true;
        }
        return grade != null && now.grade() != null && now.grade().compareTo(grade) > 0;
    }

    private static @Nullable BigDecimal amountOf(Cell cell) {
        return cell instanceof Cell.Known(var amount) ? amount : null;
    }
}
