package vn.lotrinh.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lotrinh.formula.FormulaError.Kind;

/** Everything that is wrong with one formula, in the order in which it stands there. */
final class Errors {

    private final List<FormulaError> found = new ArrayList<>();

    void add(Syntax.Place at, Kind kind, String sentence) {
        found.add(new FormulaError(at.line(), at.column(), kind, sentence));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<FormulaError> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(FormulaError::line).thenComparingInt(FormulaError::column))
                .toList();
    }
}
