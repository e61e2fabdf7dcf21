package vn.lotrinh.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Optional<Territory> read(Pack pack, PackFindings findings) {
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .flatMap(file -> territory(file, pack));
    }

    private static Optional<Territory> territory(PackFields file, Pack pack) {
        file.allow("province", "commune", "villages");
        var province = province(file.group("province"));
        var commune = file.group("commune");
        commune.allow("code", "name", "naturalArea", "outline");
        String code = commune.text("code");
        String name = commune.text("name");
        if (!code.isEmpty() && !CommuneCode.isCode(code)) {
            commune.wrong("code", "Mã xã có năm chữ số như “02026”, không phải “" + code + "”.");
        }
        var area = commune.group("naturalArea");
        area.allow("hectares", "source");
        var hectares = area.number("hectares");
        if (area.sound() && hectares.signum() <= 0) {
            area.wrong("hectares", "Diện tích tự nhiên phải lớn hơn 0 ha.");
        }
        String source = area.text("source");
        var outlineName = commune.findText("outline");
        var outline = outlineName.flatMap(pack::find);
        if (outlineName.isPresent() && outline.isEmpty()) {
            commune.wrong("outline", "Không tìm thấy tệp ranh giới “" + outlineName.get() + "” trong bộ cấu hình.");
        }
        var villages = villages(file);
        boolean sound = file.sound() && commune.sound() && area.sound() && province.isPresent();
        return sound
                ? Optional.of(new Territory(
                        province.get(), CommuneCode.of(code), name, hectares, source, outline.orElse(null), villages))
                : Optional.empty();
    }

    private static Optional<Province> province(PackFields fields) {
        fields.allow("code", "name");
        String code = fields.text("code");
        String name = fields.text("name");
        if (fields.sound() && !code.matches("\\d{2}")) {
            fields.wrong("code", "Mã tỉnh có hai chữ số như “19”, không phải “" + code + "”.");
        }
        return fields.sound() ? Optional.of(new Province(code, name)) : Optional.empty();
    }

    private static List<Village> villages(PackFields file) {
        var codes = new HashSet<String>();
        var villages = new ArrayList<Village>();
        for (PackFields fields : file.list("villages")) {
            fields.allow("code", "name", "sample");
            String code = fields.text("code");
            if (!code.isEmpty() && !codes.add(code)) {
                fields.wrong("code", "Mã thôn “" + code + "” đã dùng cho một thôn khác.");
            }
            var village = new Village(code, fields.text("name"), fields.flag("sample"));
            if (fields.sound()) {
                villages.add(village);
            }
        }
        if (file.sound() && villages.isEmpty()) {
            file.wrong("villages", "Cần ít nhất một thôn; nếu chưa biết tên, ghi thôn mẫu với “sample: true”.");
        }
        return villages;
    }
}
