package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lotrinh.pack.PackFields;

/**
 * What an entry of {@code indicators.yaml} says beside its definition: {@code law}, {@code unclear}, {@code readings}.
 *
 * @param formulas of the readings, where they stand
 */
record ReadingEntries(Interpretation interpretation, List<WrittenFormula> formulas) {

    static ReadingEntries of(PackFields fields) {
        var readings = new ArrayList<Reading>();
        var formulas = new ArrayList<WrittenFormula>();
        for (PackFields entry : fields.list("readings")) {
            var reading = reading(entry);
            if (readings.stream().anyMatch(other -> other.code().equals(reading.code()))) {
                entry.wrong("code", "Mã cách hiểu “" + reading.code() + "” đã dùng ở trên.");
            }
            if (!readings.isEmpty() && reading.formula() == null && reading.changes() == null && entry.sound()) {
                entry.wrong(
                        "code",
                        "Cách hiểu này không đổi gì: ghi “formula” nếu tính theo cách khác, “changes: GOAL” nếu chỉ đổi mục tiêu hoặc mốc,"
                                + " “changes: RECORDS” nếu chỉ đổi nội dung ghi vào sổ.");
            }
            readings.add(reading);
            if (reading.formula() != null) {
                formulas.add(new WrittenFormula(entry, "formula", Objects.requireNonNull(reading.formula())));
            }
        }
        var unclear = fields.findText("unclear").orElse(null);
        if (unclear != null && readings.isEmpty()) {
            fields.wrong("unclear", "Kế hoạch chưa rõ thì cần ít nhất một cách hiểu ở “readings”.");
        }
        return new ReadingEntries(new Interpretation(law(fields), unclear, readings), List.copyOf(formulas));
    }

    private static Reading reading(PackFields entry) {
        entry.allow("code", "words", "formula", "from", "changes");
        String code = entry.text("code");
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            entry.wrong("code", "Mã cách hiểu chỉ gồm chữ thường không dấu, số và gạch nối, như “diem-phan-tram”.");
        }
        String formula = entry.findText("formula").orElse(null);
        Integer from = entry.findWhole("from", ChangeFormula.FIRST_YEAR, ChangeFormula.LAST_YEAR)
                .orElse(null);
        var changes = entry.findChoice("changes", Reading.Changes.class).orElse(null);
        if (formula != null && changes != null) {
            entry.wrong("changes", "Cách hiểu có công thức riêng thì không ghi “changes”.");
        }
        if (formula == null && from != null) {
            entry.wrong("from", "“from” là năm đầu của công thức; cách hiểu này không có công thức.");
        }
        return new Reading(code, entry.text("words"), formula, from, changes);
    }

    private static List<LawNote> law(PackFields fields) {
        var law = new ArrayList<LawNote>();
        for (PackFields entry : fields.list("law")) {
            entry.allow("text", "source", "verified");
            law.add(new LawNote(entry.text("text"), entry.text("source"), entry.flag("verified")));
        }
        return law;
    }
}
