package vn.lotrinh.formula;

import formulagenerated.FormulaTextLexer;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Characters that no formula has, with what was probably meant. */
final class UnreadableText {

    private static final int MOST_DIGITS = 30;

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("\u201c", "hãy dùng dấu nháy thẳng: \"lua\"."),
            Map.entry("\u201d", "hãy dùng dấu nháy thẳng: \"lua\"."),
            Map.entry("'", "hãy dùng dấu nháy kép: \"lua\"."),
            Map.entry("\"", "chữ trong dấu nháy kép chưa được đóng."),
            Map.entry("[", "mã chỉ số trong dấu ngoặc vuông chưa được đóng."),
            Map.entry("≤", "hãy viết <=."),
            Map.entry("≥", "hãy viết >=."),
            Map.entry("≠", "hãy viết <>."),
            Map.entry("!", "hãy viết <> cho “khác” và not cho “không”."),
            Map.entry("×", "hãy viết *."),
            Map.entry("÷", "hãy viết /."),
            Map.entry("–", "hãy viết dấu trừ -."),
            Map.entry("%", "đơn vị của chỉ số đã nói là phần trăm, công thức không cần nhân 100."));

    private UnreadableText() {}

    static Optional<String> find(Token token) {
        return switch (token.getType()) {
            case FormulaTextLexer.UNKNOWN ->
                Optional.of("Không dùng được ký tự “" + shown(token.getText()) + "” trong công thức; "
                        + MEANT.getOrDefault(token.getText(), "hãy xóa ký tự đó."));
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
