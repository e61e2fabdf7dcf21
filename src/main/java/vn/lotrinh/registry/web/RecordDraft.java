package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Typed;

/**
 * A record's form while it is filled in. <i>Biểu mẫu đang nhập</i>.
 *
 * @param id of the record, chosen with the form so that sending it twice changes nothing
 * @param version that was seen; absent for a new record
 * @param base the stretch that the form began from; absent for a new record
 * @param posted what stands in it
 * @param faults sentences by the name of the field in the form
 * @param whole what is wrong with the record as a whole
 * @param candidates what a typed name may mean
 * @param day on which choices must hold
 */
record RecordDraft(
        Register register,
        UUID id,
        @Nullable Integer version,
        @Nullable Stretch base,
        Posted posted,
        Map<String, String> faults,
        @Nullable String whole,
        Map<String, List<Choice>> candidates,
        LocalDate day) {

    static RecordDraft of(
            Register register,
            UUID id,
            @Nullable Integer version,
            @Nullable Stretch base,
            Posted posted,
            LocalDate day) {
        return new RecordDraft(register, id, version, base, posted, Map.of(), null, Map.of(), day);
    }

    RecordDraft understoodAs(RecordInput input) {
        return new RecordDraft(register, id, version, base, posted, input.faults(), whole, input.candidates(), day);
    }

    RecordDraft refused(List<Problem> problems) {
        var more = new LinkedHashMap<>(faults);
        String fault = whole;
        for (var problem : problems) {
            String field = problem.field();
            boolean shown = field != null
                    && (field.equals(Register.VILLAGE) && register.village().isEntered()
                            || register.findField(field)
                                    .filter(RegisterField::isEntered)
                                    .isPresent());
            if (shown) {
                more.putIfAbsent(Posted.name(String.valueOf(field)), problem.sentence());
            } else {
                fault = fault == null ? problem.sentence() : fault + " " + problem.sentence();
            }
        }
        return new RecordDraft(register, id, version, base, posted, more, fault, candidates, day);
    }

    RecordDraft refused(String sentence) {
        return refused(List.of(new Problem(null, sentence)));
    }

    RecordDraft withVersion(@Nullable Integer seen) {
        return new RecordDraft(register, id, seen, base, posted, faults, whole, candidates, day);
    }

    Field filled(Field field) {
        var fault = faults.get(field.name());
        return fault == null
                ? field
                : field.filled(new Typed(Map.of(field.name(), field.value()), Map.of(field.name(), fault)));
    }

    /** What a record says, as it would be typed. */
    static Posted posted(Register register, Stretch stretch) {
        var texts = new LinkedHashMap<String, List<String>>();
        stretch.values().forEach((field, value) -> texts.put(Posted.name(field), texts(register, field, value)));
        texts.put(Posted.FROM, List.of(stretch.from().toString()));
        texts.put(Posted.TO, List.of(stretch.to() == null ? "" : stretch.to().toString()));
        texts.put(Posted.STRETCH, List.of(stretch.from().toString()));
        if (stretch.totalOf() != null) {
            texts.put(Posted.TOTAL, List.of("1"));
            texts.put(Posted.TOTAL_OF, List.of(Integer.toString(stretch.totalOf())));
        }
        return new Posted(texts);
    }

    private static List<String> texts(Register register, String field, Object value) {
        return switch (value) {
            case BigDecimal number -> List.of(VietnameseFormat.number(number));
            case Boolean truth -> List.of(truth ? "co" : "khong");
            case Collection<?> digests -> digests.stream().map(Object::toString).toList();
            case String text ->
                List.of(register.findField(field)
                        .flatMap(one -> one.type().findShapeKind())
                        .map(kind -> RecordShapes.typed(text, kind))
                        .orElse(text));
            default -> List.of(value.toString());
        };
    }
}
