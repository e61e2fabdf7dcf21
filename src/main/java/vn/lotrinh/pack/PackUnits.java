package vn.lotrinh.pack;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The units of {@code units.yaml}, which every part uses that counts something; a pack adds to those of the pack below it.
 * <i>Đơn vị tính</i>.
 */
public record PackUnits(Set<String> names) {

    public static final String FILE = "units.yaml";

    public PackUnits {
        names = Set.copyOf(names);
    }

    public static PackUnits read(Pack pack, PackFindings findings) {
        var names = new LinkedHashSet<String>();
        for (PackFields file : pack.files(FILE, findings)) {
            file.allow("units");
            names.addAll(file.texts("units"));
        }
        return new PackUnits(names);
    }

    /** A unit that must be there. */
    public String unit(PackFields fields, String name) {
        return checked(fields, name, fields.text(name));
    }

    /** As {@link #unit}, of a text that was read already. */
    public String checked(PackFields fields, String name, String unit) {
        if (!unit.isEmpty() && !names.contains(unit)) {
            fields.wrong(name, "Đơn vị “" + unit + "” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.");
        }
        return unit;
    }
}
