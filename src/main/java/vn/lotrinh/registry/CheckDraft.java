package vn.lotrinh.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.registry.Register.VillageRule.Way;

/** Checks what a register says about its own fields. */
final class CheckDraft {

    private final RegisterDraft draft;
    private final Register register;
    private final PackFields entry;

    CheckDraft(RegisterDraft draft) {
        this.draft = draft;
        register = draft.register();
        entry = draft.entry();
    }

    void check() {
        wordsAreDifferent("code", "Mã");
        wordsAreDifferent("name", "Tên");
        if (!entry.isWrong("kind")) {
            countsOnPlacesEventsInTime();
        }
        titleNamesRecords();
        named("title", register.title());
        named("identity", register.identity());
        uniqueIsSaidOnce();
        register.unique().forEach(this::uniqueCanBeKept);
        villageIsReached();
        if (register.submission() != null && isWithoutVillages()) {
            entry.wrong(
                    "submission", "Sổ không theo thôn (village: none) thì không có thôn nào nộp; hãy bỏ “submission”.");
        }
        if (register.totals()) {
            totalsCanBeTold();
        }
        if (register.sample() && !entry.isWrong("kind") && (register.isState() || register.totals())) {
            entry.wrong(
                    "sample",
                    "Điều tra mẫu ghi từng phiếu của một kỳ (kind: EVENT), không nhận số tổng; hãy bỏ “sample” hoặc sửa hai mục kia.");
        }
    }

    private boolean isWithoutVillages() {
        return register.village().way() == Way.NONE && !entry.isWrong("village");
    }

    /** Formulas know a field by its code, sheets of Excel by its name. */
    private void wordsAreDifferent(String what, String title) {
        var words = new HashSet<String>();
        Stream.<RegisterDraft.Part<?>>concat(draft.fields().stream(), draft.copies().stream())
                .map(RegisterDraft.Part::at)
                .filter(at -> !at.isWrong("code"))
                .forEach(at -> at.findText(what)
                        .filter(word -> !words.add(word))
                        .ifPresent(word ->
                                at.wrong(what, title + " “" + word + "” đã dùng cho một trường khác của sổ này.")));
    }

    private void countsOnPlacesEventsInTime() {
        var countsOn = register.countsOn();
        if (register.isState()) {
            if (countsOn != null) {
                entry.wrong(
                        "countsOn",
                        "Sổ ghi trạng thái (STATE) không có “countsOn” vì bản ghi tính từ ngày đến ngày; hãy bỏ mục này.");
            }
            return;
        }
        if (countsOn == null) {
            if (!entry.lacks("countsOn")) {
                return;
            }
            entry.wrong(
                    "kind",
                    "Sổ ghi sự kiện (EVENT) cần “countsOn”: mã của trường ngày hoặc kỳ mà sự kiện được tính vào.");
            return;
        }
        var field = draft.find(countsOn);
        if (draft.leftOut().has(countsOn)) {
            return;
        }
        if (field.isEmpty() || !placesInTime(field.get().value().type())) {
            entry.wrong(
                    "countsOn",
                    "“countsOn” cần mã của một trường kiểu DATE hoặc PERIOD của sổ này, không phải “" + countsOn
                            + "”.");
        } else if (!field.get().value().required()) {
            field.get()
                    .at()
                    .wrong("code", "Trường “" + countsOn + "” đặt sự kiện vào thời gian nên cần “required: true”.");
        }
    }

    private static boolean placesInTime(FieldType type) {
        return type == FieldType.DATE || type == FieldType.PERIOD;
    }

    private void titleNamesRecords() {
        if (register.title().isEmpty() && !entry.isWrong("title") && (entry.has("title") || entry.lacks("title"))) {
            entry.wrong("title", "“title” cần ít nhất một trường, để gọi tên bản ghi trong danh sách.");
        }
    }

    private void named(String where, List<String> fields) {
        fields.stream()
                .filter(field -> !draft.has(field) && !field.equals(Register.VILLAGE))
                .filter(field -> !draft.leftOut().has(field))
                .forEach(field -> entry.wrong(where, "“" + where + "”: sổ này không có trường “" + field + "”."));
    }

    private void uniqueCanBeKept(List<String> fields) {
        if (fields.isEmpty()) {
            entry.wrong("unique", "“unique”: mỗi nhóm cần ít nhất một trường.");
        }
        named("unique", fields);
        fields.stream()
                .flatMap(field -> draft.find(field).stream())
                .filter(part -> part.value().type().isShape() || part.value().type() == FieldType.ATTACHMENTS)
                .forEach(part -> entry.wrong(
                        "unique",
                        "“unique”: trường “" + part.value().code() + "” là "
                                + part.value().type().title() + " nên không so trùng được."));
    }

    private void uniqueIsSaidOnce() {
        var said = new HashSet<Set<String>>();
        for (var fields : register.unique()) {
            var set = Set.copyOf(fields);
            if (set.size() < fields.size() || !said.add(set)) {
                entry.wrong(
                        "unique",
                        "“unique”: nhóm [" + String.join(", ", fields) + "] hoặc một trường trong nhóm ghi hai lần.");
            }
        }
    }

    private void villageIsReached() {
        var through = register.village().through();
        if (through != null
                && !through.isEmpty()
                && !draft.leftOut().has(through)
                && draft.find(through)
                        .filter(part -> part.value().type() == FieldType.REFERENCE)
                        .isEmpty()) {
            entry.wrong(
                    "village",
                    "“village” lấy theo “" + through
                            + "”, nhưng sổ này không có trường kiểu REFERENCE nào tên như thế.");
        }
    }

    private void totalsCanBeTold() {
        var way = register.village().way();
        if (!entry.isWrong("village") && (way == Way.NONE || way == Way.COPIED)) {
            entry.wrong("totals", "Sổ nhận số tổng của thôn thì “village” phải là required hoặc optional.");
        }
        draft.fields().stream()
                .filter(part -> !draft.leftOut().has(part.value().code()))
                .filter(part -> part.value().required() && !isToldByTotals(part.value()))
                .forEach(part -> part.at()
                        .wrong(
                                "required",
                                "Số tổng của thôn không nói được “"
                                        + part.value().name()
                                        + "”, nên trong sổ nhận số tổng trường này không được bắt buộc."));
    }

    private boolean isToldByTotals(RegisterField field) {
        return field.classifies()
                || field.code().equals(register.countsOn())
                || (field.type().isNumber() && !field.intensive());
    }
}
