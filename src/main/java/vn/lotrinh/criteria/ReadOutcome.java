package vn.lotrinh.criteria;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet.Outcome;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;

/** Reads which record a person writes at the end of an assessment. */
final class ReadOutcome {

    private final PackFields entry;
    private final Known known;
    private final Subject subject;

    ReadOutcome(PackFields entry, Known known, Subject subject) {
        this.entry = entry;
        this.known = known;
        this.subject = subject;
    }

    @Nullable
    Outcome read() {
        return entry.findGroup("outcome").map(this::outcome).orElse(null);
    }

    private Outcome outcome(PackFields outcome) {
        outcome.allow("register", "values", "countedBy");
        String register = outcome.text("register");
        var values = outcome.textsByName("values");
        known.findRegister(outcome, "register", register).ifPresent(found -> check(outcome, found, values));
        if (!entry.has("bands") && values.values().stream().anyMatch(Placeholders::areIn)) {
            outcome.wrong("values", "Chỉ bộ chấm điểm mới có {points} và {band}.");
        }
        var countedBy = outcome.findText("countedBy");
        countedBy
                .filter(known::isUnknownIndicator)
                .ifPresent(code -> outcome.wrong("countedBy", "Không có chỉ số “" + code + "” trong indicators.yaml."));
        return new Outcome(register, values, countedBy.orElse(null));
    }

    private void check(PackFields outcome, Register register, Map<String, String> values) {
        if (subject == Subject.VILLAGE && !register.village().isEntered()) {
            outcome.wrong(
                    "register",
                    "Sổ “" + register.code() + "” không ghi theo thôn nên không ghi được kết quả của thôn.");
        }
        values.forEach((code, value) -> register.findField(code)
                .filter(field -> field.isEntered() && field.type() != FieldType.ATTACHMENTS)
                .ifPresentOrElse(
                        field -> checkChoice(outcome, field, value),
                        () -> outcome.wrong(
                                "values", "Sổ “" + register.code() + "” không có trường “" + code + "” để điền sẵn.")));
    }

    private void checkChoice(PackFields outcome, RegisterField field, String value) {
        var list = field.type() == FieldType.CHOICE ? field.list() : null;
        if (list != null
                && !Placeholders.areIn(value)
                && known.registers()
                        .findList(list)
                        .flatMap((ChoiceList choices) -> choices.find(value))
                        .isEmpty()) {
            outcome.wrong("values", "Danh mục “" + list + "” không có lựa chọn “" + value + "”.");
        }
    }
}
