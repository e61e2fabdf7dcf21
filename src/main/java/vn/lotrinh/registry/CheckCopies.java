package vn.lotrinh.registry;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.lotrinh.pack.PackFields;

/** Checks that every copied field can be found in the other register, and is found in one record of it only. */
final class CheckCopies {

    private final RegisterDraft draft;
    private final Map<String, RegisterDraft> drafts;
    private final RegisterSet registers;

    /**
     * @param drafts all registers with what is wrong in them
     * @param registers the same ones, whose copies run in no circle
     */
    CheckCopies(RegisterDraft draft, Map<String, RegisterDraft> drafts, RegisterSet registers) {
        this.draft = draft;
        this.drafts = drafts;
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
        if (lacks(source, copy.from())) {
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
        if (lacks(source, there)) {
            at.wrong("match", "Sổ “" + source.code() + "” không có trường “" + there + "” để khớp.");
        } else if (lacks(draft.register(), here)) {
            at.wrong("match", "Sổ này không có trường “" + here + "” để khớp.");
        } else if (has(source, there) && has(draft.register(), here) && !areAlike(source, there, here)) {
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
                        && Objects.equals(theirs.get().list(), ours.get().list())
                        && Objects.equals(theirs.get().register(), ours.get().register())
                : sameVillage;
    }

    /** Where something is wrong with its fields nobody knows. */
    private boolean lacks(Register register, String field) {
        var origin = drafts.get(register.code());
        return !has(register, field) && (origin == null || !origin.leftOut().has(field));
    }

    private static boolean has(Register register, String field) {
        return field.equals(Register.VILLAGE)
                || register.findField(field).isPresent()
                || register.findCopy(field).isPresent();
    }
}
