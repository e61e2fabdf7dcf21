package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFile;
import vn.lotrinh.pack.PackFindings;

/** Reads {@code lists.yaml}; a pack adds lists of its own to those of the pack below it. */
final class ReadLists {

    static final String FILE = "lists.yaml";

    private ReadLists() {}

    static Collection<ChoiceList> of(Pack pack, PackFindings findings) {
        var lists = new LinkedHashMap<String, ChoiceList>();
        for (PackFile file : pack.filesByPack(FILE, findings)) {
            file.fields().allow("lists");
            for (PackFields entry : file.fields().list("lists")) {
                entry.allow("code", "name", "choices");
                String code = RegisterCodes.word(entry);
                file.requirePrefix(entry, code);
                var list = new ChoiceList(code, entry.text("name"), choices(entry));
                if (lists.putIfAbsent(code, list) != null) {
                    entry.wrong("code", "Mã danh mục “" + code + "” đã dùng cho một danh mục khác.");
                }
            }
        }
        return lists.values();
    }

    private static List<ChoiceList.Choice> choices(PackFields list) {
        var codes = new HashSet<String>();
        var choices = new ArrayList<ChoiceList.Choice>();
        for (PackFields entry : list.list("choices")) {
            entry.allow("code", "name", "from", "to");
            String code = RegisterCodes.word(entry);
            if (!code.isEmpty() && !codes.add(code)) {
                entry.wrong("code", "Lựa chọn “" + code + "” đã có trong danh mục này.");
            }
            var from = entry.findDay("from");
            var to = entry.findDay("to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                entry.wrong("to", "Ngày cuối " + to.get() + " đứng trước ngày đầu " + from.get() + ".");
            }
            choices.add(new ChoiceList.Choice(code, entry.text("name"), from.orElse(null), to.orElse(null)));
        }
        if (choices.isEmpty()) {
            list.wrong("choices", "Danh mục cần ít nhất một lựa chọn trong “choices”.");
        }
        return choices;
    }
}
