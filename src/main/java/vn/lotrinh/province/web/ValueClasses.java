package vn.lotrinh.province.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Values in up to four classes with about as many communes in each; equal values share a class. <i>Các mức số liệu</i>.
 *
 * @param classes from little to much; none without a value
 */
record ValueClasses(List<ValueClass> classes) {

    private static final int MOST = 4;

    ValueClasses {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param level 1 to 4
     * @param least the smallest value in it, as it is shown
     * @param most the greatest value in it, as it is shown
     */
    record ValueClass(int level, BigDecimal least, BigDecimal most, int count) {}

    /** @param decimals in which values are shown: those that look alike are alike */
    static ValueClasses of(List<BigDecimal> amounts, int decimals) {
        var sorted = amounts.stream()
                .map(amount -> amount.setScale(decimals, RoundingMode.HALF_UP))
                .sorted()
                .toList();
        var classes = new ArrayList<ValueClass>();
        for (int i = 0; i < sorted.size(); i++) {
            var amount = sorted.get(i);
            int level = 1 + sorted.indexOf(amount) * MOST / sorted.size();
            var last = classes.isEmpty() ? null : classes.getLast();
            if (last != null && last.level() == level) {
                classes.set(classes.size() - 1, new ValueClass(level, last.least(), amount, last.count() + 1));
            } else {
                classes.add(new ValueClass(level, amount, amount, 1));
            }
        }
        return new ValueClasses(classes);
    }

    /** The class of one of the values that they were made of. */
    int levelOf(BigDecimal amount, int decimals) {
        var shown = amount.setScale(decimals, RoundingMode.HALF_UP);
        return classes.stream()
                .filter(one -> one.most().compareTo(shown) >= 0)
                .findFirst()
                .orElseThrow()
                .level();
    }
}
