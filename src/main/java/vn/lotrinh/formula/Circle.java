package vn.lotrinh.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Indicators that are computed from one another, so that none of them has a value. <i>Tính vòng quanh</i>.
 *
 * @param path the codes in the order in which each needs the next; the last needs the first
 */
public record Circle(List<String> path) {

    public Circle {
        path = List.copyOf(path);
    }

    /**
     * Circles among these, no two of which share an indicator; empty where all can be computed.
     *
     * @param formulas of each indicator, of all years: two that need each other in different years are a circle too
     */
    public static List<Circle> listIn(Map<String, ? extends Collection<Formula>> formulas) {
        var waiting = new TreeMap<String, Set<String>>();
        formulas.forEach((code, ofYears) -> waiting.put(
                code,
                ofYears.stream()
                        .flatMap(formula -> formula.computedFrom().stream())
                        .collect(Collectors.toCollection(TreeSet::new))));
        var circles = new ArrayList<Circle>();
        dropComputable(waiting);
        while (!waiting.isEmpty()) {
            var circle = new Circle(wayBack(waiting));
            circles.add(circle);
            circle.path().forEach(waiting::remove);
            dropComputable(waiting);
        }
        return List.copyOf(circles);
    }

    /** Whoever waits for nobody that waits can be computed, and so on until nobody is left or all wait for one another. */
    private static void dropComputable(Map<String, Set<String>> waiting) {
        boolean some = true;
        while (some) {
            some = waiting.values().removeIf(needed -> needed.stream().noneMatch(waiting::containsKey));
        }
    }

    /** From the first that waits on to whom it waits for, until somebody is met again. */
    private static List<String> wayBack(NavigableMap<String, Set<String>> waiting) {
        var way = new LinkedHashSet<String>();
        var code = waiting.firstKey();
        while (way.add(code)) {
            code = waiting.getOrDefault(code, Set.of()).stream()
                    .filter(waiting::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        var again = code;
        return way.stream().dropWhile(one -> !one.equals(again)).toList();
    }

    /** What the author of the pack is told, with the way in words: a → b → a. */
    public String sentence() {
        return "Các chỉ số tính vòng quanh nhau: " + String.join(" → ", path) + " → " + path.getFirst()
                + "; hãy để một chỉ số trong đó lấy số báo cáo hoặc tính từ sổ bộ.";
    }
}
