package vn.lotrinh.formula;

import formulagenerated.FormulaTextLexer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** How deep a text nests, told from its words alone: parentheses, and the prefixes that stand inside them. */
final class Nesting {

    private Nesting() {}

    static Optional<Token> findDeeperThan(int deepest, List<? extends Token> tokens) {
        var outside = new ArrayDeque<Integer>();
        int depth = 0;
        boolean operand = false;
        for (var token : tokens) {
            switch (token.getType()) {
                case FormulaTextLexer.OPEN -> {
                    outside.push(depth++);
                    operand = false;
                }
                case FormulaTextLexer.CLOSE -> {
                    depth = outside.isEmpty() ? 0 : outside.pop();
                    operand = true;
                }
                case FormulaTextLexer.NOT -> depth += operand ? 0 : 1;
                case FormulaTextLexer.MINUS -> {
                    depth += operand ? 0 : 1;
                    operand = false;
                }
                case FormulaTextLexer.NAME,
                        FormulaTextLexer.WEIGHT,
                        FormulaTextLexer.BY,
                        FormulaTextLexer.EMPTY,
                        FormulaTextLexer.NUMBER,
                        FormulaTextLexer.TEXT,
                        FormulaTextLexer.TRUE,
                        FormulaTextLexer.FALSE,
                        FormulaTextLexer.INDICATOR -> operand = true;
                default -> operand = false;
            }
            if (depth > deepest) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
