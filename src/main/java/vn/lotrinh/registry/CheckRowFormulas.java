package vn.lotrinh.registry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.RegisterShape;
import vn.lotrinh.formula.RowFormula;
import vn.lotrinh.formula.Wanted;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.PackFields;

/**
 * Checks computed fields, rules and conditional requirements of a register. Nothing is said of one that names a field with a mistake of its
 * own.
 */
final class CheckRowFormulas {

    private final RegisterDraft draft;
    private final RegisterSet registers;
    private final LeftOut unknown;

    /**
     * @param registers what is right of all registers
     * @param listsLeftOut lists whose choices can't be told
     */
    CheckRowFormulas(RegisterDraft draft, RegisterSet registers, LeftOut listsLeftOut) {
        this.draft = draft;
        this.registers = registers;
        unknown = draft.leftOut();
        draft.fields().stream()
                .filter(part -> part.value().list() != null
                        && listsLeftOut.has(part.value().list()))
                .forEach(part -> unknown.add(part.value().code()));
    }

    void check() {
        draft.soundPart().ifPresent(register -> {
            register.copies().stream()
                    .filter(copy -> registers.typeOf(register, copy.code()).isEmpty())
                    .forEach(copy -> unknown.add(copy.code()));
            check(FormulaShapes.of(register, registers), FormulaShapes.forRules(register, registers));
        });
    }

    private void check(RegisterShape fields, RegisterShape withDays) {
        for (var part : draft.fields()) {
            var field = part.value();
            if (isKnown(field.formula()) && part.at().sound()) {
                computed(field, fields, part.at());
            }
            if (isKnown(field.requiredWhen())) {
                condition(Objects.requireNonNull(field.requiredWhen()), "requiredWhen", withDays, part.at());
            }
        }
        draft.rules().stream()
                .filter(part -> isKnown(part.value().holds()))
                .forEach(part -> condition(part.value().holds(), "holds", withDays, part.at()));
    }

    private boolean isKnown(@Nullable String formula) {
        return formula != null && !formula.isEmpty() && !unknown.isNamedIn(formula);
    }

    private void computed(RegisterField field, RegisterShape fields, PackFields at) {
        var wanted = Wanted.number(Objects.requireNonNullElse(field.unit(), ""));
        String text = Objects.requireNonNull(field.formula());
        switch (RowFormula.check(text, fields, wanted)) {
            case RowFormula.Outcome.Wrong wrong -> tell(wrong, "formula", at);
            case RowFormula.Outcome.Checked(var formula) ->
                formula.fields().stream()
                        .filter(read -> draft.find(read)
                                .filter(part -> part.value().isComputed())
                                .isPresent())
                        .forEach(read -> at.wrong(
                                "formula",
                                "Trường tự tính không đọc được trường tự tính khác (“" + read
                                        + "”); hãy viết thẳng phép tính của trường đó vào đây."));
        }
    }

    private static void condition(String text, String name, RegisterShape withDays, PackFields at) {
        if (RowFormula.check(text, withDays, Wanted.condition()) instanceof RowFormula.Outcome.Wrong wrong) {
            tell(wrong, name, at);
        }
    }

    private static void tell(RowFormula.Outcome.Wrong wrong, String name, PackFields at) {
        wrong.errors().forEach(error -> at.wrong(name, error.inFormula()));
    }
}
