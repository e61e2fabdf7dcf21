package vn.lotrinh.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which villages' counts of people or households the public must not see. <i>Ẩn số nhỏ</i>. A count under 5 says something about
 * somebody. It is hidden together with others, so that no subtraction from the commune's total tells it: what is hidden adds up to at
 * least 5, in at least two villages. The same holds for those who are <em>not</em> counted (households without a card), unless there
 * are none of them.
 */
final class SmallNumbers {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);
    private static final int FEWEST_TOGETHER = 2;

    private SmallNumbers() {}

    /**
     * The counts of one village.
     *
     * @param counted how many are counted
     * @param of out of how many; absent where the figure is a plain count
     */
    record Count(
            String village, BigDecimal counted, @Nullable BigDecimal of) {

        private boolean small() {
            return counted.compareTo(FEWEST) < 0 || smallRest(rest());
        }

        private BigDecimal rest() {
            return of == null ? FEWEST : of.subtract(counted);
        }
    }

    private static boolean smallRest(BigDecimal rest) {
        return rest.signum() > 0 && rest.compareTo(FEWEST) < 0;
    }

    /** The villages to hide; all of them where fewer would tell. */
    static Set<String> hidden(List<Count> counts) {
        var bySize = counts.stream()
                .sorted(Comparator.comparing(Count::counted).thenComparing(Count::village))
                .toList();
        var hidden = new ArrayList<>(bySize.stream().filter(Count::small).toList());
        if (hidden.isEmpty()) {
            return Set.of();
        }
        for (Count next : bySize) {
            if (tellsNothing(hidden)) {
                break;
            }
            if (!hidden.contains(next)) {
                hidden.add(next);
            }
        }
        var villages = new HashSet<String>();
        hidden.forEach(count -> villages.add(count.village()));
        return Set.copyOf(villages);
    }

    /** Whether the sum of what is hidden, which anybody can find by subtraction, is large enough. */
    private static boolean tellsNothing(List<Count> hidden) {
        var counted = hidden.stream().map(Count::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rest = hidden.stream().map(Count::rest).reduce(BigDecimal.ZERO, BigDecimal::add);
        return hidden.size() >= FEWEST_TOGETHER && counted.compareTo(FEWEST) >= 0 && !smallRest(rest);
    }

    /** Whether the commune's own count is small, so that nothing of the figure may be shown. */
    static boolean small(BigDecimal counted, @Nullable BigDecimal of) {
        return new Count("", counted, of).small();
    }
}
