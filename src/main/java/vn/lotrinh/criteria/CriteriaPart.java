package vn.lotrinh.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFile;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** Reads {@code criteria/*.yaml}, a set in each; a pack adds to those of the packs below it. <i>Bộ tiêu chí của bộ cấu hình</i>. */
public final class CriteriaPart implements PackPart<List<CriteriaSet>> {

    private static final String FOLDER = "criteria";

    @Override
    public List<String> files() {
        return List.of(FOLDER + "/*.yaml");
    }

    @Override
    public List<CriteriaSet> read(Pack pack, PackFindings findings) {
        var known = Known.of(pack);
        var sets = new LinkedHashMap<String, CriteriaSet>();
        for (PackFile file : pack.folder(FOLDER, findings)) {
            var entry = file.fields();
            var set = new ReadCriteriaSet(entry, known).read();
            if (sets.containsKey(set.code())) {
                entry.wrong("code", "Mã bộ tiêu chí “" + set.code() + "” đã dùng cho một bộ khác.");
            } else if (entry.wholeSound() && !file.name().equals(FOLDER + "/" + set.code() + ".yaml")) {
                entry.wrong("code", "Tệp của bộ “" + set.code() + "” phải mang tên “" + set.code() + ".yaml”.");
            }
            if (entry.wholeSound()) {
                sets.put(set.code(), set);
            }
        }
        return List.copyOf(sets.values());
    }
}
