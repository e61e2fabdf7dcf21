package vn.lotrinh.registry;

import java.util.Objects;
import vn.lotrinh.formula.RowFormula;
import vn.lotrinh.formula.Wanted;
import vn.lotrinh.pack.PackFields;

/**
 * Checks that what comes out of data about a person is marked as such itself: a sum of personal amounts, or a personal field that another
 * register takes over. Else pages and programs would take it for nobody's.
 */
final class CheckPersonal {

    private final RegisterDraft draft;
    private final RegisterSet registers;

    /** @param registers what is right of all registers */
    CheckPersonal(RegisterDraft draft, RegisterSet registers) {
        this.draft = draft;
        this.registers = registers;
    }

    void check() {
        draft.copies().stream()
                .filter(part -> part.at().wholeSound() && part.value().personal() == null)
                .forEach(part -> registers
                        .find(part.value().register())
                        .filter(source -> source.isPersonal(part.value().from()))
                        .ifPresent(source -> unmarked(
                                part.at(), "chép “" + part.value().from() + "” của sổ “" + source.code() + "”")));
        draft.soundPart().ifPresent(this::checkComputed);
    }

    private void checkComputed(Register register) {
        var shape = FormulaShapes.of(register, registers);
        draft.fields().stream()
                .filter(part -> part.value().isComputed() && part.at().wholeSound())
                .filter(part -> part.value().personal() == null)
                .forEach(part -> {
                    var field = part.value();
                    var wanted = Wanted.number(Objects.requireNonNullElse(field.unit(), ""));
                    if (RowFormula.check(Objects.requireNonNull(field.formula()), shape, wanted)
                            instanceof RowFormula.Outcome.Checked(var formula)) {
                        formula.fields().stream()
                                .filter(register::isPersonal)
                                .findFirst()
                                .ifPresent(read -> unmarked(part.at(), "tính từ “" + read + "”"));
                    }
                });
    }

    private static void unmarked(PackFields at, String how) {
        at.wrong(
                "code",
                "Trường này " + how
                        + ", là dữ liệu cá nhân, nên cũng là dữ liệu cá nhân; hãy ghi “personal” với mục đích, căn cứ và số năm giữ.");
    }
}
