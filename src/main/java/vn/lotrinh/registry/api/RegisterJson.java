package vn.lotrinh.registry.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.PeriodLength;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;

/**
 * A register's definition as the API gives it.
 *
 * @param kind EVENT or STATE
 * @param village REQUIRED, OPTIONAL, NONE or COPIED
 */
record RegisterJson(
        String code,
        String name,
        String one,
        String kind,
        String countedUnit,
        String village,
        @Nullable String countsOn,
        boolean totals,
        @Nullable String submission,
        boolean asksForApproval,
        @Nullable String card,
        List<FieldJson> fields,
        List<CopyJson> copies,
        List<List<String>> unique,
        List<String> identity,
        List<String> title,
        List<ListJson> lists) {

    /**
     * A field; what does not apply is null.
     *
     * @param periods how long the periods are that it takes; of any length where none is named
     */
    record FieldJson(
            String code,
            String name,
            String type,
            @Nullable String unit,
            boolean required,
            @Nullable String requiredWhen,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String list,
            @Nullable String register,
            @Nullable String formula,
            List<PeriodLength> periods,
            boolean personal,
            boolean retired,
            @Nullable String help) {

        static FieldJson of(RegisterField field) {
            return new FieldJson(
                    field.code(),
                    field.name(),
                    field.type().name(),
                    field.unit(),
                    field.required(),
                    field.requiredWhen(),
                    field.least(),
                    field.most(),
                    field.list(),
                    field.register(),
                    field.formula(),
                    field.periods(),
                    field.personal() != null,
                    field.retired(),
                    field.help());
        }
    }

    /** A field that is taken over from another record. */
    record CopyJson(
            String code,
            String name,
            String register,
            String from,
            @Nullable String through,
            boolean personal) {}

    /** A list that fields choose from. */
    record ListJson(String code, String name, List<ChoiceList.Choice> choices) {}

    static RegisterJson of(Register register, RegisterSet registers) {
        return new RegisterJson(
                register.code(),
                register.name(),
                register.one(),
                register.kind().name(),
                register.countedUnit(),
                register.village().way().name(),
                register.countsOn(),
                register.totals(),
                register.submission() == null ? null : register.submission().name(),
                register.asksForApproval(),
                register.card(),
                register.fields().stream().map(FieldJson::of).toList(),
                register.copies().stream()
                        .map(copy -> new CopyJson(
                                copy.code(),
                                copy.name(),
                                copy.register(),
                                copy.from(),
                                copy.through(),
                                copy.personal() != null))
                        .toList(),
                register.unique(),
                register.identity(),
                register.title(),
                lists(register, registers));
    }

    private static List<ListJson> lists(Register register, RegisterSet registers) {
        return register.fields().stream()
                .map(RegisterField::list)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> registers.findList(code).stream())
                .map(list -> new ListJson(list.code(), list.name(), list.choices()))
                .toList();
    }
}
