package vn.lotrinh.registry;

import vn.lotrinh.pack.PackFields;

/** Checks that the lists and registers that fields point at are there. */
final class CheckReferences {

    private final RegisterDraft draft;
    private final RegisterSet registers;

    CheckReferences(RegisterDraft draft, RegisterSet registers) {
        this.draft = draft;
        this.registers = registers;
    }

    void check() {
        for (var part : draft.fields()) {
            var list = part.value().list();
            if (list != null && registers.findList(list).isEmpty()) {
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
        } else if (draft.find(through)
                .filter(part -> part.value().type() == FieldType.REFERENCE)
                .isEmpty()) {
            at.wrong("through", "Sổ này không có trường kiểu REFERENCE nào tên “" + through + "”.");
        }
    }

    private void registerIsThere(PackFields at, String register) {
        if (registers.find(register).isEmpty()) {
            at.wrong("register", "Không có sổ “" + register + "” trong registers/.");
        }
    }
}
