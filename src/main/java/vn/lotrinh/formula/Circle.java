package vn.lotrinh.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Indicators that are computed from one another, so that none of them has a value. <i>Tính vòng quanh</i>.
 *
 * @param path the codes in the order in which each needs the next; the last needs the first
 */
public record Circle(List<String> path) {

    public Circle {
        path = List.copyOf(path);
    }

    /** The circles among these, each told once; empty where all can be computed. */
    public static List<Circle> listIn(Map<String, Formula> formulas) {
        var circles = new ArrayList<Circle>();
        var done = new HashSet<String>();
        for (var start : new TreeMap<>(formulas).keySet()) {
            follow(start, formulas, new LinkedHashSet<>(), done, circles);
        }
        return List.copyOf(circles);
    }

    private static void follow(
            String code,
            Map<String, Formula> formulas,
            LinkedHashSet<String> way,
            Set<String> done,
            List<Circle> circles) {
        if (way.contains(code)) {
            circles.add(
                    new Circle(way.stream().dropWhile(one -> !one.equals(code)).toList()));
            return;
        }
        var formula = formulas.get(code);
        if (formula == null || done.contains(code)) {
            return;
        }
        way.add(code);
        formula.computedFrom().forEach(next -> follow(next, formulas, way, done, circles));
        way.remove(code);
        done.add(code);
    }

    public String sentence() {
        return "Các chỉ số tính vòng quanh nhau: " + String.join(" → ", path) + " → " + path.getFirst()
                + "; hãy để một chỉ số trong đó lấy số báo cáo hoặc tính từ sổ bộ.";
    }
}
