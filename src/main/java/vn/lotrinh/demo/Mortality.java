package vn.lotrinh.demo;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many of ten thousand die within a year, by age and sex: rounded, of the kind that tables of Vietnam have. <i>Tỷ suất chết</i>. Not a source. */
final class Mortality {

    private static final NavigableMap<Integer, Integer> OF_MEN =
            new TreeMap<>(Map.of(0, 120, 1, 6, 15, 12, 30, 28, 45, 60, 55, 130, 65, 300, 75, 750, 85, 1_700));
    private static final NavigableMap<Integer, Integer> OF_WOMEN =
            new TreeMap<>(Map.of(0, 100, 1, 5, 15, 5, 30, 9, 45, 22, 55, 60, 65, 170, 75, 520, 85, 1_500));

    private Mortality() {}

    static int inTenThousand(int age, boolean man) {
        return (man ? OF_MEN : OF_WOMEN).floorEntry(Math.max(0, age)).getValue();
    }
}
