package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;

/** A number as people type it or paste it from Excel: {@code 1.234,5}. <i>Số gõ tay</i>. What could mean two things is refused, never guessed. */
public sealed interface TypedNumber {

    /** The number that was meant. */
    record Read(BigDecimal number) implements TypedNumber {}

    /** Nothing was typed. */
    record Nothing() implements TypedNumber {}

    /** Not a number, or one of two; the sentence says how to write it. */
    record Unclear(String sentence) implements TypedNumber {}

    Pattern PLAIN = Pattern.compile("\\d+(,\\d+)?");
    Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    Pattern POINTED = Pattern.compile("\\d+\\.\\d+");
    int MOST_DIGITS = 15;
    int MOST_DECIMALS = 6;
    String TOO_LONG =
            "Số dài quá: nhiều nhất " + MOST_DIGITS + " chữ số trước và " + MOST_DECIMALS + " chữ số sau dấu phẩy.";

    static TypedNumber parse(String typed) {
        String text = VietnameseText.nfc(typed).replace('\u00a0', ' ').strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return read(text.replace(".", "").replace(',', '.'), text);
        }
        return new Unclear(whyUnclear(text));
    }

    private static TypedNumber read(String plain, String typed) {
        var number = new BigDecimal(plain);
        return isOfThisWorld(number) ? new Read(number) : new Unclear("“" + typed + "”: " + TOO_LONG);
    }

    /** No commune has more tonnes than this, and nobody measures finer. */
    static boolean isOfThisWorld(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
    }

    private static String whyUnclear(String text) {
        if (POINTED.matcher(text).matches()) {
            return "“" + text + "” không rõ: số thập phân viết dấu phẩy, như “" + text.replace('.', ',')
                    + "”; dấu chấm chỉ để tách hàng nghìn, như “1.234”.";
        }
        if (text.startsWith("-") || text.startsWith("−")) {
            return "Số liệu không thể âm: “" + text + "”.";
        }
        return "“" + text + "” không phải là số; hãy viết như “1.234,5”, không ghi đơn vị.";
    }
}
