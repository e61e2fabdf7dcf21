package vn.lotrinh.registry;

import java.util.HashSet;
import java.util.List;
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
        codesAreDifferent();
        if (entry.has("kind")) {
            countsOnPlacesEventsInTime();
        }
        titleNamesRecords();
        named("title", register.title());
        named("identity", register.identity());
        register.unique().forEach(this::uniqueCanBeKept);
        villageIsReached();
        if (register.totals()) {
            totalsCanBeTold();
        }
    }

    private void codesAreDifferent() {
        var codes = new HashSet<String>();
        Stream.<RegisterDraft.Part<?>>concat(draft.fields().stream(), draft.copies().stream())
                .forEach(part -> {
                    String code = part.value() instanceof RegisterField field
                            ? field.code()
                            : ((CopiedField) part.value()).code();
                    if (!code.isEmpty() && !codes.add(code)) {
                        part.at().wrong("code", "Mã “" + code + "” đã dùng cho một trường khác của sổ này.");
                    }
                });
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
            entry.wrong(
                    "kind",
                    "Sổ ghi sự kiện (EVENT) cần “countsOn”: mã của trường ngày hoặc kỳ mà sự kiện được tính vào.");
            return;
        }
        var field = draft.find(countsOn);
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
        if (register.title().isEmpty()) {
            entry.wrong("title", "“title” cần ít nhất một trường, để gọi tên bản ghi trong danh sách.");
        }
    }

    private void named(String where, List<String> fields) {
        fields.stream()
                .filter(field -> !draft.has(field) && !field.equals(Register.VILLAGE))
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

    private void villageIsReached() {
        var through = register.village().through();
        if (through != null
                && !through.isEmpty()
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
        if (way == Way.NONE || way == Way.COPIED) {
            entry.wrong("totals", "Sổ nhận số tổng của thôn thì “village” phải là required hoặc optional.");
        }
        draft.fields().stream()
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
