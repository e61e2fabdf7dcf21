package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an indicator says about whole years. <i>Chuỗi số liệu năm</i>.
 *
 * @param byYear whatever each year's value is
 * @param again the years before the breaks of the series, measured a second time by what begins there
 */
public record YearlyValues(NavigableMap<Integer, Value> byYear, List<MeasuredAgain> again) {

    /** Of an indicator that nobody knows. */
    public static final YearlyValues NONE = new YearlyValues(new TreeMap<>(), List.of());

    public YearlyValues {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        again = List.copyOf(again);
    }

    /**
     * How much a year differs from the one before, both by one source; empty where that can't be told.
     *
     * @param broken whether the series breaks there: then from the year before as it was measured again
     */
    public Optional<BigDecimal> change(int year, boolean broken) {
        var value = byYear.get(year);
        if (value == null) {
            return Optional.empty();
        }
        return broken
                ? again.stream()
                        .filter(one -> one.at().year() == year)
                        .findFirst()
                        .flatMap(one -> one.change(value))
                : Optional.ofNullable(byYear.get(year - 1)).flatMap(before -> OneSource.difference(value, before));
    }
}
