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

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public List<Agency> read(Pack pack, PackFindings findings) {
        var agencies = new LinkedHashMap<String, Agency>();
        for (PackFields file : pack.files(FILE, findings)) {
            file.allow("agencies");
            for (PackFields fields : file.list("agencies")) {
                fields.allow("code", "name", "kind");
                var agency =
                        new Agency(fields.text("code"), fields.text("name"), fields.choice("kind", Agency.Kind.class));
                if (agencies.containsKey(agency.code())) {
                    fields.wrong("code", "Mã cơ quan “" + agency.code() + "” đã dùng cho một cơ quan khác.");
                }
                if (fields.sound()) {
                    agencies.put(agency.code(), agency);
                }
            }
        }
        return List.copyOf(agencies.values());
    }
}
