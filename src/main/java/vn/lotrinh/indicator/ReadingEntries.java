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
        entry.allow("code", "words", "formula");
        String code = entry.text("code");
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            entry.wrong("code", "Mã cách hiểu chỉ gồm chữ thường không dấu, số và gạch nối, như “diem-phan-tram”.");
        }
        return new Reading(code, entry.text("words"), entry.findText("formula").orElse(null));
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
