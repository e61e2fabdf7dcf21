package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFile;
import vn.lotrinh.pack.PackFindings;

/** Reads {@code lists.yaml}; a pack adds lists of its own to those of the pack below it, and choices of its own to these. */
final class ReadLists {

    static final String FILE = "lists.yaml";

    private static final ChoiceList NOTHING_BELOW = new ChoiceList("", "", List.of());

    /** A list with the pack that told it first. */
    private record Told(ChoiceList list, String pack) {}

    private ReadLists() {}

    static Collection<ChoiceList> of(Pack pack, PackFindings findings) {
        var lists = new LinkedHashMap<String, Told>();
        var files = pack.filesByPack(FILE, findings);
        boolean allBelow = !findings.leftOut().isEverything();
        for (PackFile file : files) {
            file.fields().allow("lists");
            var entries = file.fields().list("lists");
            findings.leftOut().addEntriesOf(file.fields(), "lists");
            for (PackFields entry : entries) {
                if (entry.has("adds")) {
                    widen(lists, file, entry, allBelow);
                } else {
                    take(lists, file, entry);
                }
                if (!entry.wholeSound()) {
                    entry.findText("adds")
                            .ifPresentOrElse(
                                    findings.leftOut()::add,
                                    () -> findings.leftOut().add(entry));
                }
            }
        }
        return lists.values().stream().map(Told::list).toList();
    }

    private static void take(Map<String, Told> lists, PackFile file, PackFields entry) {
        entry.allow("code", "name", "choices");
        String code = RegisterCodes.word(entry);
        file.requirePrefix(entry, code);
        var list = new ChoiceList(code, entry.text("name"), choices(entry, NOTHING_BELOW));
        if (lists.putIfAbsent(code, new Told(list, entry.place().pack())) != null) {
            entry.wrong("code", "Mã danh mục “" + code + "” đã dùng cho một danh mục khác.");
        }
    }

    /**
     * Choices of a pack's own in a list of a pack below.
     *
     * @param allBelow whether everything below could be read, so that what is not there never was
     */
    private static void widen(Map<String, Told> lists, PackFile file, PackFields entry, boolean allBelow) {
        entry.allow("adds", "choices");
        String code = entry.text("adds");
        var below = lists.get(code);
        if (below == null || below.pack().equals(entry.place().pack())) {
            if (allBelow && !entry.isWrong("adds")) {
                entry.wrong("adds", "Các bộ cấu hình bên dưới không có danh mục “" + code + "” để thêm lựa chọn vào.");
            }
            return;
        }
        var added = choices(entry, below.list());
        entry.list("choices").forEach(choice -> file.requirePrefix(choice, choice.text("code")));
        lists.put(code, new Told(below.list().with(added), below.pack()));
    }

    /** @param below what the list has already, as which an added choice may count */
    private static List<ChoiceList.Choice> choices(PackFields list, ChoiceList below) {
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        below.choices().forEach(choice -> {
            codes.add(choice.code());
            names.add(choice.name());
        });
        var choices = new ArrayList<ChoiceList.Choice>();
        for (PackFields entry : list.list("choices")) {
            entry.allow("code", "name", "from", "to", "countsAs");
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
            var countsAs = entry.findText("countsAs");
            if (countsAs.isPresent() && below.find(countsAs.get()).isEmpty()) {
                entry.wrong(
                        "countsAs",
                        "“countsAs” cần mã một lựa chọn mà danh mục của bộ bên dưới đã có, không phải “"
                                + countsAs.get() + "”.");
            }
            choices.add(new ChoiceList.Choice(code, name, from.orElse(null), to.orElse(null), countsAs.orElse(null)));
        }
        if (choices.isEmpty() && !list.isWrong("choices") && (list.has("choices") || list.lacks("choices"))) {
            list.wrong("choices", "Danh mục cần ít nhất một lựa chọn trong “choices”.");
        }
        return choices;
    }
}
