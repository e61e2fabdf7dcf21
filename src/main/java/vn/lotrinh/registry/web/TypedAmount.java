package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;

/** A number as people type it, {@code 1.234,5}; what could mean two things is refused, never guessed. <i>Số gõ tay</i>. */
sealed interface TypedAmount {

    /** The number that was meant. */
    record Read(BigDecimal number) implements TypedAmount {}

    /** Not a number, or one of two; the sentence says how to write it. */
    record Unclear(String sentence) implements TypedAmount {}

    Pattern CLEAR = Pattern.compile("[-−]?(\\d{1,15}|[1-9]\\d{0,2}(\\.\\d{3}){1,4})(,\\d{1,9})?");
    Pattern POINTED = Pattern.compile("[-−]?\\d+\\.\\d+");

    /** @param typed not empty */
    static TypedAmount parse(String typed) {
        String text = VietnameseText.nfc(typed).replace('\u00a0', ' ').strip();
        if (CLEAR.matcher(text).matches()) {
            return new Read(
                    new BigDecimal(text.replace(".", "").replace(',', '.').replace('−', '-')));
        }
        return new Unclear(
                POINTED.matcher(text).matches()
                        ? "“" + text + "” không rõ: số thập phân viết dấu phẩy, như “" + text.replace('.', ',')
                                + "”; dấu chấm chỉ để tách hàng nghìn, như “1.234”."
                        : "“" + text + "” không phải là số; hãy viết như “1.234,5”, không ghi đơn vị.");
    }
}
