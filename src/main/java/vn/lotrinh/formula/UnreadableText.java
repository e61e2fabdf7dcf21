package vn.lotrinh.formula;

import formulagenerated.FormulaTextLexer;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Characters that no formula has, with what was probably meant. */
final class UnreadableText {

    private static final int MOST_DIGITS = 30;

    private static final String STRAIGHT = "Dấu nháy ở đây phải là dấu nháy kép thẳng, như \"lua\".";

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("\u201c", STRAIGHT),
            Map.entry("\u201d", STRAIGHT),
            Map.entry("\u2018", STRAIGHT),
            Map.entry("\u2019", STRAIGHT),
            Map.entry("'", STRAIGHT),
            Map.entry("\"", "Chữ bắt đầu bằng dấu nháy kép ở đây chưa được đóng."),
            Map.entry("[", "Mã chỉ số bắt đầu bằng dấu ngoặc vuông ở đây chưa được đóng."),
            Map.entry("≤", "Không dùng được “≤”; hãy viết <=."),
            Map.entry("≥", "Không dùng được “≥”; hãy viết >=."),
            Map.entry("≠", "Không dùng được “≠”; hãy viết <>."),
            Map.entry("!", "Không dùng được “!”; hãy viết <> cho “khác” và not cho “không”."),
            Map.entry("×", "Không dùng được “×”; hãy viết *."),
            Map.entry(":", "Không dùng được “:”; hãy viết / cho phép chia."),
            Map.entry("÷", "Không dùng được “÷”; hãy viết /."),
            Map.entry("–", "Không dùng được “–”; hãy viết dấu trừ -."),
            Map.entry("%", "Không dùng được “%”; đơn vị của chỉ số đã nói là phần trăm nên không cần nhân 100."));

    private UnreadableText() {}

    static Optional<String> find(Token token) {
        return switch (token.getType()) {
            case FormulaTextLexer.UNKNOWN ->
                Optional.of(MEANT.getOrDefault(
                        token.getText(),
                        "Không dùng được ký tự “" + shown(token.getText()) + "” trong công thức; hãy xóa ký tự đó."));
            case FormulaTextLexer.NUMBER ->
                token.getText().length() > MOST_DIGITS
                        ? Optional.of("Số có quá 30 chữ số; hãy viết gọn lại.")
                        : Optional.empty();
            case FormulaTextLexer.TEXT, FormulaTextLexer.INDICATOR ->
                token.getText().codePoints().anyMatch(UnreadableText::neverKept)
                        ? Optional.of("Trong dấu nháy hoặc ngoặc vuông có ký tự không nhìn thấy; hãy gõ lại bằng tay.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Control characters and halves of characters: a database can't keep the first of them, nor a reader see them. */
    private static boolean neverKept(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static String shown(String character) {
        int code = character.codePointAt(0);
        return neverKept(code) ? "U+" + String.format("%04X", code) : character;
    }
}
