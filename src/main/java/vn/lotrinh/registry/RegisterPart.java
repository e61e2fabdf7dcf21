package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFile;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;
import vn.lotrinh.pack.PackUnits;

/**
 * Reads {@code registers/*.yaml} and {@code lists.yaml}. <i>Sổ bộ và danh mục của bộ cấu hình</i>. A pack adds registers, lists and fields
 * to those of the packs below it, under a prefix of its own, and changes nothing of theirs. What it answers with can be installed as
 * it is: every register in it, and every one that it takes something over from, has passed all checks.
 */
public final class RegisterPart implements PackPart<RegisterSet> {

    private static final String FOLDER = "registers";

    @Override
    public List<String> files() {
        return List.of(FOLDER + "/*.yaml", ReadLists.FILE);
    }

    @Override
    public RegisterSet read(Pack pack, PackFindings findings) {
        var lists = ReadLists.of(pack, findings);
        var drafts = drafts(pack, findings);
        var all = set(drafts.values(), lists);
        drafts.values().forEach(draft -> new CheckDraft(draft).check());
        drafts.values().forEach(draft -> new CheckReferences(draft, all).check());
        if (tellsCircle(drafts, all)) {
            return RegisterSet.EMPTY;
        }
        drafts.values().forEach(draft -> new CheckCopies(draft, all).check());
        var sound = set(soundOf(drafts), lists);
        soundOf(drafts).forEach(draft -> new CheckRowFormulas(draft, sound).check());
        return set(soundOf(drafts), lists);
    }

    private static SequencedMap<String, RegisterDraft> drafts(Pack pack, PackFindings findings) {
        var units = PackUnits.read(pack, new PackFindings());
        var drafts = new LinkedHashMap<String, RegisterDraft>();
        for (PackFile file : pack.folder(FOLDER, findings)) {
            if (file.fields().has("adds")) {
                widen(drafts, file, units);
            } else {
                take(drafts, file, units);
            }
        }
        return drafts;
    }

    private static void take(Map<String, RegisterDraft> drafts, PackFile file, PackUnits units) {
        var draft = ReadRegister.of(file.fields(), units);
        var entry = draft.entry();
        String code = draft.code();
        file.requirePrefix(entry, code);
        if (drafts.putIfAbsent(code, draft) != null) {
            entry.wrong(
                    "code",
                    "Mã sổ “" + code + "” đã dùng cho một sổ khác; để thêm trường vào sổ đó, hãy ghi “adds: " + code
                            + "” thay cho “code”.");
        } else if (entry.sound() && !file.name().equals(FOLDER + "/" + code + ".yaml")) {
            entry.wrong("code", "Tệp của sổ “" + code + "” phải mang tên “" + code + ".yaml”.");
        }
    }

    private static void widen(Map<String, RegisterDraft> drafts, PackFile file, PackUnits units) {
        var entry = file.fields();
        entry.allow("adds", "fields");
        String code = entry.text("adds");
        var present = drafts.get(code);
        if (file.lowest() || present == null) {
            entry.wrong("adds", "Các bộ cấu hình bên dưới không có sổ “" + code + "” để thêm trường vào.");
            return;
        }
        var added = ReadRegister.fields(entry, units);
        for (var part : added) {
            file.requirePrefix(part.at(), part.value().code());
            if (part.value().required() || part.value().requiredWhen() != null) {
                part.at()
                        .wrong(
                                part.value().required() ? "required" : "requiredWhen",
                                "Trường thêm vào sổ của bộ bên dưới không được bắt buộc, vì bản ghi của xã khác không có trường này.");
            }
        }
        drafts.put(code, present.with(added));
    }

    private static boolean tellsCircle(Map<String, RegisterDraft> drafts, RegisterSet all) {
        var circle = all.circle();
        if (circle.isEmpty()) {
            return false;
        }
        var first = Objects.requireNonNull(drafts.get(circle.getFirst()));
        String sentence = "Các sổ chép vòng quanh nhau: " + String.join(" → ", circle)
                + "; hãy bỏ một trường chép trong vòng này.";
        first.copies().stream()
                .filter(copy -> copy.value().register().equals(circle.get(1)))
                .findFirst()
                .ifPresentOrElse(
                        copy -> copy.at().wrong("code", sentence),
                        () -> first.entry().wrong("village", sentence));
        return true;
    }

    private static RegisterSet set(Collection<RegisterDraft> drafts, Collection<ChoiceList> lists) {
        return new RegisterSet(drafts.stream().map(RegisterDraft::register).toList(), lists);
    }

    /** Those that are right, and stand on none that is not. */
    private static List<RegisterDraft> soundOf(Map<String, RegisterDraft> drafts) {
        var wrong = new HashSet<String>();
        drafts.values().stream()
                .filter(draft -> !draft.sound())
                .map(RegisterDraft::code)
                .forEach(wrong::add);
        boolean found = true;
        while (found) {
            found = drafts.values().stream()
                    .filter(draft -> draft.register().sources().stream().anyMatch(wrong::contains))
                    .map(RegisterDraft::code)
                    .map(wrong::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return new ArrayList<>(drafts.values().stream()
                .filter(draft -> !wrong.contains(draft.code()))
                .toList());
    }
}
