package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import vn.lotrinh.indicator.Constant.Dated;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFile;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;
import vn.lotrinh.pack.PackUnits;
import vn.lotrinh.territory.TerritoryPart;

/**
 * Reads {@code constants.yaml}; a pack adds to those of the pack below it, under its own prefix. What {@code territory.yaml} says
 * already is taken from there, so that it stands in one place.
 */
public final class ConstantPart implements PackPart<List<Constant>> {

    private static final String FILE = "constants.yaml";

    /** What {@code territory.yaml} can say. */
    private enum OfTerritory {
        NATURAL_AREA("ha"),
        /** How many there are, counted day by day. */
        VILLAGES("thôn");

        private final String unit;

        OfTerritory(String unit) {
            this.unit = unit;
        }
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public List<Constant> read(Pack pack, PackFindings findings) {
        var units = PackUnits.of(pack);
        var constants = new LinkedHashMap<String, Constant>();
        for (PackFile file : pack.filesByPack(FILE, findings)) {
            file.fields().allow("constants");
            var entries = file.fields().list("constants");
            findings.leftOut().addEntriesOf(file.fields(), "constants");
            for (PackFields fields : entries) {
                var constant = constant(fields, pack, units);
                file.requirePrefix(fields, constant.code());
                if (constants.containsKey(constant.code())) {
                    fields.wrong("code", "Mã hằng số “" + constant.code() + "” đã dùng cho một hằng số khác.");
                }
                if (fields.wholeSound()) {
                    constants.put(constant.code(), constant);
                } else {
                    findings.leftOut().add(fields);
                }
            }
        }
        return List.copyOf(constants.values());
    }

    private static Constant constant(PackFields fields, Pack pack, PackUnits units) {
        fields.allow("code", "name", "unit", "values", "territory", "from");
        String code = fields.code(
                "[a-z][a-z0-9_]{0,39}",
                "Mã hằng số gồm chữ thường không dấu, số, gạch dưới, nhiều nhất 40 ký tự, như “natural_area”.");
        String name = fields.text("name");
        String unit = units.unit(fields, "unit");
        boolean ofTerritory = fields.has("territory");
        if (ofTerritory ? fields.has("values") : fields.lacks("values")) {
            fields.wrong(
                    ofTerritory ? "territory" : "code",
                    "Hằng số cần đúng một trong hai: “values” (các giá trị có ngày) hoặc “territory” (lấy từ territory.yaml).");
        }
        if (!ofTerritory) {
            return Constant.stated(code, name, unit, values(fields));
        }
        var what = fields.choice("territory", OfTerritory.class);
        if (!fields.isWrong("territory") && !fields.isWrong("unit") && !unit.equals(what.unit)) {
            fields.wrong(
                    "unit",
                    "territory.yaml ghi " + what + " bằng “" + what.unit + "”; hãy ghi “unit: " + what.unit
                            + "”, không phải “" + unit + "”.");
        }
        return what == OfTerritory.VILLAGES
                ? new Constant(code, name, unit, List.of(), true)
                : Constant.stated(code, name, unit, naturalArea(fields, pack));
    }

    /** Of the commune's own pack; a base has no territory, and so no value. */
    private static List<Dated> naturalArea(PackFields fields, Pack pack) {
        var from = fields.findDay("from");
        if (fields.sound() && fields.lacks("from")) {
            fields.wrong("territory", "Thiếu “from”: cần ngày mà địa bàn hiện nay bắt đầu, như 2025-07-01.");
        }
        return from
                .flatMap(day -> pack.reading(new TerritoryPart())
                        .value()
                        .map(territory -> new Dated(day, territory.naturalArea(), territory.naturalAreaSource())))
                .stream()
                .toList();
    }

    private static List<Dated> values(PackFields fields) {
        if (fields.has("from")) {
            fields.wrong("from", "“from” ở đây chỉ đi với “territory”; hãy ghi ngày trong từng mục của “values”.");
        }
        var values = new TreeMap<LocalDate, Dated>();
        for (PackFields entry : fields.list("values")) {
            entry.allow("from", "value", "source");
            var from = entry.findDay("from");
            if (entry.lacks("from")) {
                entry.wrong("from", "Thiếu “from”: cần ngày đầu tiên mà giá trị này đúng, như 2025-07-01.");
            }
            var value = entry.number("value");
            String source = entry.text("source");
            if (from.isPresent() && values.put(from.get(), new Dated(from.get(), value, source)) != null) {
                entry.wrong("from", "Đã có một giá trị khác từ ngày " + from.get() + ".");
            }
        }
        if (values.isEmpty() && fields.wholeSound()) {
            fields.wrong(
                    "values", "Cần ít nhất một giá trị, như {from: 2025-07-01, value: 12.5, source: nguồn số liệu}.");
        }
        return List.copyOf(values.values());
    }
}
