package vn.lotrinh.pack;

import java.util.LinkedHashSet;
import java.util.List;
import vn.lotrinh.formula.QuantityUnit;

/** Reads {@code units.yaml}, which every part uses that counts something; a pack adds to those of the pack below it. */
public final class UnitPart implements PackPart<PackUnits> {

    private static final String FILE = "units.yaml";

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public PackUnits read(Pack pack, PackFindings findings) {
        var names = new LinkedHashSet<String>();
        for (PackFields file : pack.files(FILE, findings)) {
            file.allow("units");
            var units = file.textsWithPlaces("units");
            findings.leftOut().addEntriesOf(file, "units");
            for (PackText unit : units) {
                if (QuantityUnit.find(unit.text()).isEmpty()) {
                    file.wrong(
                            unit,
                            "Không đọc được đơn vị “" + unit.text() + "”; hãy viết như “triệu đồng/ha” hoặc “người”.");
                    findings.leftOut().add(unit.text());
                } else {
                    names.add(unit.text());
                }
            }
        }
        return new PackUnits(names, findings.leftOut());
    }
}
