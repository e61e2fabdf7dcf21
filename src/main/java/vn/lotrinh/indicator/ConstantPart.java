package vn.lotrinh.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import vn.lotrinh.formula.QuantityUnit;
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
        NATURAL_AREA,
        /** How many there are, counted day by day. */
        VILLAGES
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public List<Constant> read(Pack pack, PackFindings findings) {
        var units = PackUnits.read(pack, new PackFindings());
        var constants = new LinkedHashMap<String, Constant>();
        for (PackFile file : pack.filesByPack(FILE, findings)) {
            file.fields().allow("constants");
            for (PackFields fields : file.fields().list("constants")) {
                var constant = constant(fields, pack, units);
                file.requirePrefix(fields, constant.code());
                if (constants.containsKey(constant.code())) {
                    fields.wrong("code", "Mã hằng số “" + constant.code() + "” đã dùng cho một hằng số khác.");
                }
                if (fields.wholeSound()) {
                    constants.put(constant.code(), constant);
                }
            }
        }
        return List.copyOf(constants.values());
    }

    private static Constant constant(PackFields fields, Pack pack, PackUnits units) {
        fields.allow("code", "name", "unit", "values", "territory", "from");
        String code = fields.text("code");
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9_]{0,39}")) {
            fields.wrong(
                    "code",
                    "Mã hằng số gồm chữ thường không dấu, số, gạch dưới, nhiều nhất 40 ký tự, như “natural_area”.");
        }
        String name = fields.text("name");
        String unit = units.unit(fields, "unit");
        if (QuantityUnit.find(unit).isEmpty()) {
            fields.wrong("unit", "Không đọc được đơn vị “" + unit + "”; hãy viết như “triệu đồng/ha” hoặc “người”.");
        }
        if (fields.has("values") == fields.has("territory")) {
            fields.wrong(
                    "code",
                    "Hằng số cần đúng một trong hai: “values” (các giá trị có ngày) hoặc “territory” (lấy từ territory.yaml).");
        }
        if (!fields.has("territory")) {
            return Constant.stated(code, name, unit, values(fields));
        }
        return fields.choice("territory", OfTerritory.class) == OfTerritory.VILLAGES
                ? new Constant(code, name, unit, List.of(), true)
                : Constant.stated(code, name, unit, naturalArea(fields, pack));
    }

    /** Of the commune's own pack; a base has no territory, and so no value. */
    private static List<Dated> naturalArea(PackFields fields, Pack pack) {
        var from = fields.findDay("from");
        if (from.isEmpty() && !fields.has("from")) {
            fields.wrong("territory", "Thiếu “from”: cần ngày mà địa bàn hiện nay bắt đầu, như 2025-07-01.");
        }
        return from
                .flatMap(day -> new TerritoryPart()
                        .read(pack, new PackFindings())
                        .map(territory -> new Dated(day, territory.naturalArea(), territory.naturalAreaSource())))
                .stream()
                .toList();
    }

    private static List<Dated> values(PackFields fields) {
        var values = new TreeMap<java.time.LocalDate, Dated>();
        for (PackFields entry : fields.list("values")) {
            entry.allow("from", "value", "source");
            var from = entry.findDay("from");
            if (!entry.has("from")) {
                entry.wrong("from", "Thiếu “from”: cần ngày đầu tiên mà giá trị này đúng, như 2025-07-01.");
            }
            var value = entry.number("value");
            String source = entry.text("source");
            if (from.isPresent() && values.put(from.get(), new Dated(from.get(), value, source)) != null) {
                entry.wrong("from", "Đã có một giá trị khác từ ngày " + from.get() + ".");
            }
        }
        return List.copyOf(values.values());
    }
}
