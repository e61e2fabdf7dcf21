package vn.lotrinh.registry;

import java.util.Set;
import vn.lotrinh.pack.PackFields;

/** Checks that every copied field can be found in the other register, and is found in one record of it only. */
final class CheckCopies {

    private final RegisterDraft draft;
    private final RegisterSet registers;

    /** @param registers whose copies run in no circle */
    CheckCopies(RegisterDraft draft, RegisterSet registers) {
        this.draft = draft;
        this.registers = registers;
    }

    void check() {
        draft.copies().stream()
                .filter(part -> part.at().wholeSound())
                .forEach(part -> registers
                        .find(part.value().register())
                        .ifPresent(source -> check(part.value(), source, part.at())));
    }

    private void check(CopiedField copy, Register source, PackFields at) {
        if (!has(source, copy.from())) {
            at.wrong("from", "Sổ “" + source.code() + "” không có trường “" + copy.from() + "” để chép.");
        }
        if (copy.through() != null) {
            return;
        }
        copy.match().forEach((there, here) -> matches(source, there, here, at));
        if (at.sound()
                && source.unique().stream()
                        .noneMatch(
                                fields -> Set.copyOf(fields).equals(copy.match().keySet()))) {
            at.wrong(
                    "match",
                    "Sổ “" + source.code() + "” không ghi “unique: [["
                            + String.join(", ", copy.match().keySet())
                            + "]]”, nên có thể có nhiều bản ghi khớp; hãy khớp theo các trường không trùng nhau.");
        }
    }

    private void matches(Register source, String there, String here, PackFields at) {
        if (!has(source, there)) {
            at.wrong("match", "Sổ “" + source.code() + "” không có trường “" + there + "” để khớp.");
        } else if (!has(draft.register(), here)) {
            at.wrong("match", "Sổ này không có trường “" + here + "” để khớp.");
        } else if (!areAlike(source, there, here)) {
            at.wrong(
                    "match",
                    "“" + there + "” và “" + here
                            + "” không cùng kiểu hoặc không cùng danh mục nên không bao giờ khớp.");
        }
    }

    private boolean areAlike(Register source, String there, String here) {
        var theirs = registers.original(source, there);
        var ours = registers.original(draft.register(), here);
        boolean sameVillage = registers.typeOf(source, there).equals(registers.typeOf(draft.register(), here));
        return theirs.isPresent() && ours.isPresent()
                ? theirs.get().type() == ours.get().type()
                        && java.util.Objects.equals(
                                theirs.get().list(), ours.get().list())
                        && java.util.Objects.equals(
                                theirs.get().register(), ours.get().register())
                : sameVillage;
    }

    private static boolean has(Register register, String field) {
        return field.equals(Register.VILLAGE)
                || register.findField(field).isPresent()
                || register.findCopy(field).isPresent();
    }
}
