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
            var entries = file.fields().list("lists");
            findings.leftOut().addEntriesOf(file.fields(), "lists");
            for (PackFields entry : entries) {
                entry.allow("code", "name", "choices");
                String code = RegisterCodes.word(entry);
                file.requirePrefix(entry, code);
                var list = new ChoiceList(code, entry.text("name"), choices(entry));
                if (lists.putIfAbsent(code, list) != null) {
                    entry.wrong("code", "Mã danh mục “" + code + "” đã dùng cho một danh mục khác.");
                }
                if (!entry.wholeSound()) {
                    findings.leftOut().add(entry);
                }
            }
        }
        return lists.values();
    }

    private static List<ChoiceList.Choice> choices(PackFields list) {
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
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
            String name = entry.text("name");
            if (!name.isEmpty() && !names.add(name)) {
                entry.wrong("name", "Tên “" + name + "” đã dùng cho một lựa chọn khác của danh mục này.");
            }
            choices.add(new ChoiceList.Choice(code, name, from.orElse(null), to.orElse(null)));
        }
        if (choices.isEmpty() && !list.isWrong("choices") && (list.has("choices") || list.lacks("choices"))) {
            list.wrong("choices", "Danh mục cần ít nhất một lựa chọn trong “choices”.");
        }
        return choices;
    }
}
