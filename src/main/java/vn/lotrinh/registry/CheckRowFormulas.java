package vn.lotrinh.registry;

import java.util.Objects;
import vn.lotrinh.formula.RegisterShape;
import vn.lotrinh.formula.RowFormula;
import vn.lotrinh.formula.Wanted;
import vn.lotrinh.pack.PackFields;

/** Checks computed fields, rules and conditional requirements of a register whose definition is right otherwise. */
final class CheckRowFormulas {

    private final RegisterDraft draft;
    private final RegisterShape fields;
    private final RegisterShape withDays;

    CheckRowFormulas(RegisterDraft draft, RegisterSet registers) {
        this.draft = draft;
        fields = FormulaShapes.of(draft.register(), registers);
        withDays = FormulaShapes.forRules(draft.register(), registers);
    }

    void check() {
        for (var part : draft.fields()) {
            var field = part.value();
            if (field.formula() != null) {
                computed(field, field.formula(), part.at());
            }
            if (field.requiredWhen() != null) {
                condition(field.requiredWhen(), "requiredWhen", part.at());
            }
        }
        draft.rules().forEach(part -> condition(part.value().holds(), "holds", part.at()));
    }

    private void computed(RegisterField field, String text, PackFields at) {
        var wanted = Wanted.number(Objects.requireNonNullElse(field.unit(), ""));
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

    private void condition(String text, String name, PackFields at) {
        if (RowFormula.check(text, withDays, Wanted.condition()) instanceof RowFormula.Outcome.Wrong wrong) {
            tell(wrong, name, at);
        }
    }

    private static void tell(RowFormula.Outcome.Wrong wrong, String name, PackFields at) {
        wrong.errors().forEach(error -> at.wrong(name, error.inFormula()));
    }
}
