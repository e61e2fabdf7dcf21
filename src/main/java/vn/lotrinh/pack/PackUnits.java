package vn.lotrinh.pack;

import java.util.Set;

/** The units that whatever counts something may use. <i>Đơn vị tính</i>. */
public final class PackUnits {

    private final Set<String> names;
    private final LeftOut leftOut;

    PackUnits(Set<String> names, LeftOut leftOut) {
        this.names = Set.copyOf(names);
        this.leftOut = leftOut;
    }

    /** Those of a pack; what is wrong with them is told by {@link UnitPart}. */
    public static PackUnits of(Pack pack) {
        return pack.reading(new UnitPart()).value();
    }

    /** A unit that must be there. */
    public String unit(PackFields fields, String name) {
        return checked(fields, name, fields.text(name));
    }

    /** As {@link #unit}, of a text that was read already. */
    public String checked(PackFields fields, String name, String unit) {
        if (leftOut.has(unit)) {
            fields.leave(name);
        } else if (!unit.isEmpty() && !names.contains(unit)) {
            fields.wrong(name, "Đơn vị “" + unit + "” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.");
        }
        return unit;
    }
}
