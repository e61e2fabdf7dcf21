package vn.lotrinh.registry;

import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.PackFields;

/** Checks that the lists and registers that fields point at are there. */
final class CheckReferences {

    private final RegisterDraft draft;
    private final RegisterSet registers;
    private final LeftOut listsLeftOut;
    private final LeftOut registersLeftOut;

    CheckReferences(RegisterDraft draft, RegisterSet registers, LeftOut listsLeftOut, LeftOut registersLeftOut) {
        this.draft = draft;
        this.registers = registers;
        this.listsLeftOut = listsLeftOut;
        this.registersLeftOut = registersLeftOut;
    }

    void check() {
        for (var part : draft.fields()) {
            var list = part.value().list();
            if (list != null
                    && !part.at().isWrong("list")
                    && registers.findList(list).isEmpty()
                    && !listsLeftOut.has(list)) {
                part.at().wrong("list", "Không có danh mục “" + list + "” trong lists.yaml.");
            }
            var register = part.value().register();
            if (register != null) {
                registerIsThere(part.at(), register);
            }
        }
        for (var part : draft.copies()) {
            copyLeadsSomewhere(part.value(), part.at());
        }
    }

    private void copyLeadsSomewhere(CopiedField copy, PackFields at) {
        var through = copy.through();
        if (through == null) {
            if (!copy.register().isEmpty()) {
                registerIsThere(at, copy.register());
            }
        } else if (!draft.leftOut().has(through)
                && draft.find(through)
                        .filter(part -> part.value().type() == FieldType.REFERENCE)
                        .isEmpty()) {
            at.wrong("through", "Sổ này không có trường kiểu REFERENCE nào tên “" + through + "”.");
        }
    }

    private void registerIsThere(PackFields at, String register) {
        if (!at.isWrong("register") && registers.find(register).isEmpty() && !registersLeftOut.has(register)) {
            at.wrong("register", "Không có sổ “" + register + "” trong registers/.");
        }
    }
}
