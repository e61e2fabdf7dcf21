package vn.lotrinh.registry;

import java.util.Set;
import vn.lotrinh.pack.PackFields;

/** How registers, their fields, lists and choices may be called: as a column of a table, and as a word of a formula. */
final class RegisterCodes {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    /** Columns of every register, and what rules call its days. */
    private static final Set<String> OWN = Set.of(
            "commune",
            "id",
            "version",
            "entry",
            "village",
            "total_of",
            "valid_from",
            "valid_to",
            "stated_from",
            "stated_to",
            "counts_on",
            "folded",
            "ended_entry",
            "ended_version");

    private static final Set<String> OF_FORMULAS =
            Set.of("and", "or", "not", "in", "is", "true", "false", "where", "today");

    private RegisterCodes() {}

    /** The code of a list or a choice, which nothing in a table is named after. */
    static String word(PackFields entry) {
        return entry.code(
                CODE,
                "Mã “" + entry.written("code")
                        + "” không dùng được; mã gồm chữ thường không dấu, số, gạch dưới, bắt đầu bằng chữ, nhiều nhất 40 ký tự, như “crop_season”.");
    }

    static String ofField(PackFields entry) {
        String code = word(entry);
        if (OWN.contains(code) || OF_FORMULAS.contains(code)) {
            entry.wrong("code", "Mã “" + code + "” Lộ Trình đã dùng cho việc riêng; hãy chọn mã khác.");
        }
        return code;
    }

    /** The code of a register must leave room for the tables beside its own. */
    static String ofRegister(PackFields entry) {
        String code = ofField(entry);
        if (code.endsWith("_former") || code.endsWith("_record")) {
            entry.wrong(
                    "code",
                    "Mã “" + code
                            + "” không dùng được vì “_former” và “_record” là đuôi của các bảng phụ; hãy chọn mã khác.");
        }
        return code;
    }
}
