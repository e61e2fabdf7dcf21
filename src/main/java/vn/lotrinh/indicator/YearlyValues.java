package vn.lotrinh.indicator;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
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
}
