package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
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
        var ofLists = new PackFindings();
        var lists = ReadLists.of(pack, ofLists);
        findings.addAll(ofLists.list());
        var drafts = drafts(pack, findings);
        var all = set(drafts.values(), lists);
        drafts.values().forEach(draft -> new CheckDraft(draft).check());
        drafts.values()
                .forEach(draft -> new CheckReferences(draft, all, ofLists.leftOut(), findings.leftOut()).check());
        if (tellsCircle(drafts, all)) {
            findings.leftOut().everything();
            return RegisterSet.EMPTY;
        }
        drafts.values().forEach(draft -> new CheckCopies(draft, drafts, all).check());
        var forFormulas = new RegisterSet(
                drafts.values().stream()
                        .flatMap(draft -> draft.soundPart().stream())
                        .toList(),
                lists);
        drafts.values().forEach(draft -> new CheckRowFormulas(draft, forFormulas, ofLists.leftOut()).check());
        drafts.values().forEach(draft -> new CheckPersonal(draft, forFormulas).check());
        var sound = soundOf(drafts);
        drafts.values().stream()
                .filter(draft -> !sound.contains(draft))
                .forEach(draft -> findings.leftOut().add(draft.code()));
        return set(sound, lists);
    }

    private static SequencedMap<String, RegisterDraft> drafts(Pack pack, PackFindings findings) {
        var units = PackUnits.of(pack);
        var drafts = new LinkedHashMap<String, RegisterDraft>();
        var additions = new LeftOut();
        var files = pack.folder(FOLDER, findings);
        if (findings.leftOut().isEverything()) {
            additions.everything();
        }
        for (PackFile file : files) {
            if (file.fields().has("adds")) {
                widen(drafts, file, units, additions);
            } else if (isBelow(drafts.get(file.fields().written("code")), file.fields())) {
                String code = file.fields().text("code");
                file.fields()
                        .wrong(
                                "code",
                                "Sổ “" + code + "” đã có ở bộ bên dưới; để thêm trường vào sổ đó, hãy ghi “adds: "
                                        + code + "” thay cho “code”.");
                additions.everything();
            } else {
                take(drafts, file, units, additions, findings.leftOut());
            }
        }
        return drafts;
    }

    private static void take(
            Map<String, RegisterDraft> drafts, PackFile file, PackUnits units, LeftOut additions, LeftOut leftOut) {
        var draft = ReadRegister.of(file.fields(), units, additions);
        var entry = draft.entry();
        String code = draft.code();
        file.requirePrefix(entry, code);
        if (!code.isEmpty() && drafts.containsKey(code)) {
            entry.wrong("code", "Mã sổ “" + code + "” đã dùng cho một sổ khác.");
        } else if (!entry.isWrong("code") && !file.name().equals(FOLDER + "/" + code + ".yaml")) {
            entry.wrong("code", "Tệp của sổ “" + code + "” phải mang tên “" + code + ".yaml”.");
        }
        if (entry.isWrong("code")) {
            leftOut.everything();
        }
        drafts.putIfAbsent(code.isEmpty() ? file.name() : code, draft);
    }

    private static void widen(Map<String, RegisterDraft> drafts, PackFile file, PackUnits units, LeftOut additions) {
        var entry = file.fields();
        entry.allow("adds", "fields");
        String code = entry.text("adds");
        var present = drafts.get(code);
        if (!isBelow(present, entry)) {
            if (!entry.isWrong("adds") && !additions.isEverything()) {
                entry.wrong("adds", "Các bộ cấu hình bên dưới không có sổ “" + code + "” để thêm trường vào.");
            }
            additions.everything();
            return;
        }
        var added = ReadRegister.fields(entry, units);
        if (entry.isWrong("fields")) {
            additions.everything();
        }
        for (var part : added) {
            file.requirePrefix(part.at(), part.value().code());
            if (part.value().required() || part.value().requiredWhen() != null) {
                part.at()
                        .wrong(
                                part.value().required() ? "required" : "requiredWhen",
                                "Trường thêm vào sổ của bộ bên dưới không được bắt buộc, vì bản ghi của xã khác không có trường này.");
            }
        }
        drafts.put(code, Objects.requireNonNull(present).with(added));
    }

    /** Whether a register was told by a pack below the one that speaks of it. */
    private static boolean isBelow(@Nullable RegisterDraft draft, PackFields entry) {
        return draft != null
                && !draft.entry().place().pack().equals(entry.place().pack());
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
