package vn.lotrinh.formula;

import formulagenerated.FormulaTextLexer;
import formulagenerated.FormulaTextParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import vn.lotrinh.formula.FormulaError.Kind;

/**
 * Turns text into syntax. What is too long, nested too deep or not text at all is refused before the parser sees it, so that
 * no text can exhaust it; of what the grammar does not know, only the first place is told, since the rest is guesswork.
 */
final class ReadFormula {

    static final int LONGEST = 4_000;
    static final int MOST_WORDS = 1_000;
    static final int DEEPEST = 60;

    private final Errors errors;

    private ReadFormula(Errors errors) {
        this.errors = errors;
    }

    static Optional<Syntax> of(String text, Errors errors) {
        return new ReadFormula(errors).read(text);
    }

    private Optional<Syntax> read(String text) {
        if (text.length() > LONGEST) {
            errors.add(
                    new Syntax.Place(1, 1),
                    Kind.TOO_LONG,
                    "Công thức dài quá 4.000 ký tự; hãy tách thành nhiều chỉ số hoặc trường tính toán.");
            return Optional.empty();
        }
        if (text.isBlank()) {
            errors.add(new Syntax.Place(1, 1), Kind.SYNTAX, "Công thức để trống; hãy viết công thức.");
            return Optional.empty();
        }
        var lexer = new FormulaTextLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        return acceptable(tokens.getTokens()) ? parsed(tokens) : Optional.empty();
    }

    private boolean acceptable(List<? extends Token> tokens) {
        for (var token : tokens) {
            var strange = UnreadableText.find(token);
            if (strange.isPresent()) {
                errors.add(placeOf(token), Kind.SYNTAX, strange.get());
                return false;
            }
        }
        if (tokens.size() > MOST_WORDS) {
            errors.add(
                    placeOf(tokens.get(MOST_WORDS)),
                    Kind.TOO_LONG,
                    "Công thức có quá 1.000 từ và dấu; hãy tách thành nhiều chỉ số hoặc trường tính toán.");
            return false;
        }
        var tooDeep = Nesting.findDeeperThan(DEEPEST, tokens);
        tooDeep.ifPresent(token -> errors.add(
                placeOf(token),
                Kind.TOO_DEEP,
                "Công thức lồng nhau quá 60 tầng; hãy bớt dấu ngoặc hoặc tách công thức."));
        return tooDeep.isEmpty();
    }

    private Optional<Syntax> parsed(CommonTokenStream tokens) {
        var parser = new FormulaTextParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return Optional.of(new BuildSyntax().visit(parser.formula()));
        } catch (ParseCancellationException stopped) {
            errors.add(placeOf(offending(stopped, parser)), Kind.SYNTAX, sentence(offending(stopped, parser)));
            return Optional.empty();
        }
    }

    private static Token offending(ParseCancellationException stopped, FormulaTextParser parser) {
        return stopped.getCause() instanceof RecognitionException cause && cause.getOffendingToken() != null
                ? cause.getOffendingToken()
                : parser.getCurrentToken();
    }

    private static String sentence(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "Công thức dừng giữa chừng; hãy viết tiếp, hoặc thêm dấu ngoặc đóng còn thiếu.";
            case FormulaTextLexer.COMMA -> "Không đọc được dấu phẩy ở đây; số lẻ viết bằng dấu chấm, như 1.5.";
            default ->
                "Không đọc được “" + token.getText()
                        + "” ở đây; có thể trước đó thiếu một phép tính, một dấu phẩy hoặc một dấu ngoặc.";
        };
    }

    static Syntax.Place placeOf(Token token) {
        return new Syntax.Place(token.getLine(), token.getCharPositionInLine() + 1);
    }
}
