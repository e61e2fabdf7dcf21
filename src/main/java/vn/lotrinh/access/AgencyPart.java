package vn.lotrinh.access;

import java.util.LinkedHashMap;
import java.util.List;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** Reads {@code agencies.yaml}; a pack adds to those of the pack below it. */
public final class AgencyPart implements PackPart<List<Agency>> {

    private static final String FILE = "agencies.yaml";
    private static final String PLAN = "plan.yaml";

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public List<Agency> read(Pack pack, PackFindings findings) {
        var agencies = new LinkedHashMap<String, Agency>();
        if (!pack.has(FILE) && pack.has(PLAN)) {
            findings.add(
                    pack.place(FILE), "Bộ có plan.yaml thì cần tệp agencies.yaml: các cơ quan được giao chỉ tiêu.");
            findings.leftOut().everything();
        }
        for (PackFields file : pack.files(FILE, findings)) {
            file.allow("agencies");
            var entries = file.list("agencies");
            findings.leftOut().addEntriesOf(file, "agencies");
            for (PackFields fields : entries) {
                var agency = agency(fields);
                if (agencies.containsKey(agency.code())) {
                    fields.wrong("code", "Mã cơ quan “" + agency.code() + "” đã dùng cho một cơ quan khác.");
                }
                if (fields.sound()) {
                    agencies.put(agency.code(), agency);
                } else {
                    findings.leftOut().add(fields);
                }
            }
        }
        return List.copyOf(agencies.values());
    }

    private static Agency agency(PackFields fields) {
        fields.allow("code", "name", "kind");
        String code = fields.code(
                "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                "Mã cơ quan chỉ gồm chữ thường không dấu, số và gạch nối, như “phong-kinh-te”.");
        return new Agency(code, fields.text("name"), fields.choice("kind", Agency.Kind.class));
    }
}
