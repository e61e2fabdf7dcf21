package vn.lotrinh.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * What an item of a criterion asks for: a level of a figure, or something in words. <i>Mức phải đạt</i>.
 *
 * @param group code of the group of communes of which it is asked; absent where it is asked of all
 * @param bound on which side of the level a figure must lie; absent where it is in words
 * @param level absent where it is in words
 * @param unit of the level; absent where it is in words
 * @param words absent where it is a level
 */
public record Requirement(
        @Nullable String group,
        @Nullable Bound bound,
        @Nullable BigDecimal level,
        @Nullable String unit,
        @Nullable String words) {

    /** On which side of a level a figure must lie. */
    public enum Bound {
        AT_LEAST("≥ ") {
            @Override
            boolean holds(BigDecimal figure, BigDecimal level) {
                return figure.compareTo(level) >= 0;
            }
        },
        AT_MOST("≤ ") {
            @Override
            boolean holds(BigDecimal figure, BigDecimal level) {
                return figure.compareTo(level) <= 0;
            }
        };

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        abstract boolean holds(BigDecimal figure, BigDecimal level);
    }

    static Requirement of(@Nullable String group, Bound bound, BigDecimal level, String unit) {
        return new Requirement(group, bound, PlainNumber.of(level), unit, null);
    }

    static Requirement inWords(@Nullable String group, String words) {
        return new Requirement(group, null, null, null, words);
    }

    /** Whether a figure can be held against it. */
    boolean measurable() {
        return level != null;
    }

    /**
     * Whether a figure meets it, as it is and not rounded.
     *
     * @throws IllegalStateException where it is in words
     */
    boolean metBy(BigDecimal figure) {
        if (bound == null || level == null) {
            throw new IllegalStateException("No figure can be held against words: " + words);
        }
        return bound.holds(figure, level);
    }

    /** Such as "≥ 95%", or its words. */
    public String inWords() {
        return bound == null || level == null || unit == null
                ? String.valueOf(words)
                : bound.sign + VietnameseFormat.quantity(level, unit);
    }
}
