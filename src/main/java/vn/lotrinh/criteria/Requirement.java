package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * What an item of a criterion asks for: a level of a figure, or something in words. <i>Mức phải đạt</i>.
 *
 * @param group code of the group of communes of which it is asked; absent where it is asked of all
 * @param year the year that a figure must be about to be held against it; absent where it is the same in every year
 * @param bound on which side of the level a figure must lie; absent where it is in words
 * @param level absent where it is in words
 * @param unit of the level; absent where it is in words
 * @param words absent where it is a level
 */
public record Requirement(
        @Nullable String group,
        @Nullable Integer year,
        @Nullable Bound bound,
        @Nullable BigDecimal level,
        @Nullable String unit,
        @Nullable String words) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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

    static Requirement of(@Nullable String group, @Nullable Integer year, Bound bound, BigDecimal level, String unit) {
        return new Requirement(group, year, bound, PlainNumber.of(level), unit, null);
    }

    static Requirement inWords(@Nullable String group, String words) {
        return new Requirement(group, null, null, null, null, words);
    }

    /** Whether it is asked of communes of a group, about a year; either may not be known. */
    boolean isAsked(@Nullable String ofGroup, @Nullable Integer about) {
        return (group == null || group.equals(ofGroup)) && (year == null || year.equals(about));
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

    /** Such as "≥ 36; 39; 42 triệu đồng, lần lượt các năm 2021 đến 2023"; they share their bound and their unit, and no year is left out. */
    static String byYear(List<Requirement> years) {
        var ordered = years.stream()
                .sorted(Comparator.comparing(requirement -> Objects.requireNonNull(requirement.year)))
                .toList();
        var first = ordered.getFirst();
        var last = ordered.getLast();
        if (ordered.size() == 1) {
            return first.inWords() + ", năm " + first.year;
        }
        String before = ordered.subList(0, ordered.size() - 1).stream()
                .map(requirement -> VietnameseFormat.amount(Objects.requireNonNull(requirement.level)) + "; ")
                .collect(Collectors.joining());
        return Objects.requireNonNull(first.bound).sign + before
                + VietnameseFormat.quantity(Objects.requireNonNull(last.level), Objects.requireNonNull(last.unit))
                + ", lần lượt các năm " + first.year + " đến " + last.year;
    }

    /** Such as "≥ 95%", or its words; without a sign where nothing lies beyond the level. */
    public String inWords() {
        if (bound == null || level == null || unit == null) {
            return String.valueOf(words);
        }
        return (isTheEnd(bound, level, unit) ? "" : bound.sign) + VietnameseFormat.quantity(level, unit);
    }

    /** Whether it asks for none at all, or for the whole. */
    private static boolean isTheEnd(Bound bound, BigDecimal level, String unit) {
        return switch (bound) {
            case AT_MOST -> level.signum() == 0;
            case AT_LEAST -> level.equals(WHOLE) && unit.equals("%");
        };
    }
}
