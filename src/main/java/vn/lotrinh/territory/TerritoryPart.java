package vn.lotrinh.territory;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;
import vn.lotrinh.territory.Territory.Province;
import vn.lotrinh.territory.Territory.Village;

/** Reads {@code territory.yaml}; empty for a pack that only others stand on. */
public final class TerritoryPart implements PackPart<Optional<Territory>> {

    private static final String FILE = "territory.yaml";
    private static final String PLAN = "plan.yaml";
    private static final BigDecimal LARGEST = new BigDecimal(1_000_000);
    private static final String VILLAGE_CODE = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";

    /** What figures of the whole commune stand under, in the place of a village's code. */
    private static final Set<String> NO_VILLAGES = Set.of("ca-xa", "toan-xa");

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Optional<Territory> read(Pack pack, PackFindings findings) {
        if (!pack.has(FILE) && pack.has(PLAN)) {
            findings.add(pack.place(FILE), "Bộ có plan.yaml thì cần tệp territory.yaml: kế hoạch là của xã nào.");
        }
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .flatMap(file -> territory(file, pack, findings));
    }

    private static Optional<Territory> territory(PackFields file, Pack pack, PackFindings findings) {
        file.allow("province", "commune", "villages");
        var province = province(file.group("province"));
        var commune = file.group("commune");
        commune.allow("code", "name", "naturalArea", "outline");
        String code = commune.text("code");
        String name = commune.text("name");
        if (!code.isEmpty() && !CommuneCode.isCode(code)) {
            commune.wrong("code", "Mã xã có năm chữ số như “02026”, không phải “" + code + "”.");
        }
        if (!name.isEmpty() && CommuneKind.ofName(name).isEmpty()) {
            commune.wrong(
                    "name",
                    "Tên xã bắt đầu bằng “xã”, “phường” hoặc “đặc khu”, như “xã Nam Cường”, không phải “" + name
                            + "”.");
        }
        var area = commune.group("naturalArea");
        area.allow("hectares", "source");
        var hectares = area.number("hectares");
        if (area.sound() && (hectares.signum() <= 0 || hectares.compareTo(LARGEST) > 0)) {
            area.wrong("hectares", "Diện tích tự nhiên phải lớn hơn 0 ha và không quá 1000000 ha.");
        }
        String source = area.text("source");
        var outline = outline(commune, pack, findings);
        var villages = villages(file);
        boolean sound = file.sound() && commune.sound() && area.sound() && province.isPresent();
        return sound
                ? Optional.of(new Territory(
                        province.get(), CommuneCode.of(code), name, hectares, source, outline.orElse(null), villages))
                : Optional.empty();
    }

    private static Optional<Path> outline(PackFields commune, Pack pack, PackFindings findings) {
        var name = commune.findText("outline");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var file = name.get().matches(".*\\.(geo)?json") ? pack.find(name.get()) : Optional.<Path>empty();
        file.ifPresentOrElse(
                path -> new CheckOutline(pack.place(name.get()), findings).check(path),
                () -> commune.wrong(
                        "outline",
                        "Không tìm thấy tệp ranh giới “" + name.get()
                                + "” trong bộ cấu hình; cần tên một tệp .geojson."));
        return file;
    }

    private static Optional<Province> province(PackFields fields) {
        fields.allow("code", "name");
        String code = fields.text("code");
        String name = fields.text("name");
        if (!fields.isWrong("code") && !code.matches("[0-9]{2}")) {
            fields.wrong("code", "Mã tỉnh có hai chữ số như “19”, không phải “" + code + "”.");
        }
        return fields.sound() ? Optional.of(new Province(code, name)) : Optional.empty();
    }

    private static List<Village> villages(PackFields file) {
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        var villages = new ArrayList<Village>();
        for (PackFields fields : file.list("villages")) {
            fields.allow("code", "name", "sample");
            String code = fields.code(
                    VILLAGE_CODE, "Mã thôn chỉ gồm chữ không dấu, số, gạch nối, gạch dưới và dấu chấm, như “T01”.");
            if (NO_VILLAGES.contains(compared(code))) {
                fields.wrong("code", "Mã “" + code + "” Lộ Trình dùng cho số liệu của cả xã; hãy đặt mã khác.");
            } else if (!code.isEmpty() && !codes.add(compared(code))) {
                fields.wrong("code", "Mã thôn “" + code + "” đã dùng cho một thôn khác.");
            }
            var village = new Village(code, fields.text("name"), fields.flag("sample"));
            if (!village.name().isEmpty() && !names.add(compared(village.name()))) {
                fields.wrong(
                        "name",
                        "Tên “" + village.name() + "” đã dùng cho một thôn khác; hãy ghi tên để phân biệt được.");
            }
            if (fields.sound()) {
                villages.add(village);
            }
        }
        if (villages.isEmpty()
                && codes.isEmpty()
                && !file.isWrong("villages")
                && (file.has("villages") || file.lacks("villages"))) {
            file.wrong("villages", "Cần ít nhất một thôn; nếu chưa biết tên, ghi thôn mẫu với “sample: true”.");
        }
        return villages;
    }

    /** As two villages are held against each other: nobody tells them apart by capitals or blanks. Marks are another name: Nà Lèng, Nà Lẹng. */
    private static String compared(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
