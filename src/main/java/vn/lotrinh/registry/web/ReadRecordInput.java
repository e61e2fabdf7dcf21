package vn.lotrinh.registry.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.PeriodLength;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.Field.Choice;

/** Reads what was typed into a record's form; what can't be read is told under its field. */
@Component
class ReadRecordInput {

    private final FindReference references;
    private final RecordShapes shapes;

    ReadRecordInput(FindReference references, RecordShapes shapes) {
        this.references = references;
        this.shapes = shapes;
    }

    /** @param base the stretch that the form began from, whose fields that are no longer asked for are kept; absent for a new record */
    RecordInput handle(SignedIn by, Register register, Posted posted, @Nullable Stretch base) {
        var reading = new Reading(by, register, posted);
        reading.village();
        register.entered().forEach(reading::field);
        if (base != null) {
            register.fields().stream()
                    .filter(RegisterField::retired)
                    .forEach(field -> reading.keep(field, base.value(field.code())));
        }
        return reading.finish(base);
    }

    private final class Reading {

        private final SignedIn by;
        private final Register register;
        private final Posted posted;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, String> faults = new LinkedHashMap<>();
        private final Map<String, List<Choice>> candidates = new LinkedHashMap<>();

        Reading(SignedIn by, Register register, Posted posted) {
            this.by = by;
            this.register = register;
            this.posted = posted;
        }

        void village() {
            if (register.village().isEntered()) {
                String village = posted.field(Register.VILLAGE);
                if (!village.isEmpty()) {
                    values.put(Register.VILLAGE, village);
                } else if (register.village().way() == Register.VillageRule.Way.REQUIRED) {
                    wrong(Register.VILLAGE, "Chọn thôn của " + register.one() + " này.");
                }
            }
        }

        void keep(RegisterField field, @Nullable Object value) {
            if (value != null) {
                values.put(field.code(), value);
            }
        }

        void field(RegisterField field) {
            if (field.type() == FieldType.ATTACHMENTS) {
                var digests = posted.fields(field.code());
                if (!digests.isEmpty()) {
                    values.put(field.code(), digests);
                }
                return;
            }
            String typed = posted.field(field.code());
            if (typed.isEmpty()) {
                if (field.required() && (!posted.isTotal() || field.classifies())) {
                    wrong(field.code(), "Nhập “" + field.name() + "”; mục này không được để trống.");
                }
            } else {
                value(field, typed).ifPresent(value -> values.put(field.code(), value));
            }
        }

        private Optional<Object> value(RegisterField field, String typed) {
            return switch (field.type()) {
                case TEXT, CHOICE, VILLAGE -> Optional.of(typed);
                case WHOLE, DECIMAL, MONEY -> number(field, typed);
                case DATE ->
                    posted.day(Posted.name(field.code()))
                            .<Object>map(day -> day)
                            .or(() -> wrong(
                                    field.code(), "“" + typed + "” không phải là ngày; hãy viết như 31/12/2026."));
                case PERIOD ->
                    Period.find(typed)
                            .<Object>map(Period::toString)
                            .or(() -> wrong(
                                    field.code(),
                                    "“" + typed + "” không phải là kỳ; hãy viết như "
                                            + PeriodLength.examples(field.periods()) + "."));
                case YES_NO -> Optional.of(typed.equals("co"));
                case REFERENCE -> reference(field, typed);
                case POINT, LINE, POLYGON -> shape(field, typed);
                case ATTACHMENTS, COMPUTED -> Optional.empty();
            };
        }

        private Optional<Object> shape(RegisterField field, String typed) {
            return switch (shapes.read(posted, field, typed)) {
                case ReadShape.Outcome.Read(var shape) -> Optional.of(shape.geoJson());
                case ReadShape.Outcome.Wrong(var sentence) -> wrong(field.code(), sentence);
            };
        }

        private Optional<Object> number(RegisterField field, String typed) {
            return switch (TypedAmount.parse(typed)) {
                case TypedAmount.Read(var number) -> Optional.of(number);
                case TypedAmount.Unclear(var sentence) -> wrong(field.code(), sentence);
            };
        }

        private Optional<Object> reference(RegisterField field, String typed) {
            String target = Objects.requireNonNull(field.register());
            return switch (references.find(by, target, typed)) {
                case FindReference.Found.One(var id) -> Optional.of(id);
                case FindReference.Found.Several(var choices) -> {
                    candidates.put(field.code(), choices);
                    yield wrong(
                            field.code(), "Có " + choices.size() + " bản ghi khớp với “" + typed + "”; hãy chọn một.");
                }
                case FindReference.Found.None _ ->
                    wrong(
                            field.code(),
                            "Không tìm thấy “" + typed
                                    + "”; hãy gõ tên khác, hoặc ghi bản ghi đó vào sổ của nó trước.");
            };
        }

        private Optional<Object> wrong(String field, String sentence) {
            faults.putIfAbsent(Posted.name(field), sentence);
            return Optional.empty();
        }

        RecordInput finish(@Nullable Stretch base) {
            var totalOf = totalOf();
            var mode = mode(base);
            var from = from(mode);
            var to = register.isState() ? posted.day(Posted.TO).orElse(null) : null;
            if (register.isState() && !posted.text(Posted.TO).isEmpty() && to == null) {
                faults.put(Posted.TO, "“" + posted.text(Posted.TO) + "” không phải là ngày; hãy viết như 31/12/2026.");
            }
            if (from.isPresent() && to != null && to.isBefore(from.get())) {
                faults.put(Posted.TO, "Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.");
            }
            var at =
                    mode == SaveRecord.Mode.CORRECT ? posted.day(Posted.STRETCH).orElse(null) : null;
            var stretch = faults.isEmpty() && from.isPresent() ? new Stretch(from.get(), to, totalOf, values) : null;
            return new RecordInput(stretch, mode, at, faults, candidates);
        }

        private @Nullable Integer totalOf() {
            if (!posted.isTotal()) {
                return null;
            }
            String typed = posted.text(Posted.TOTAL_OF).replace(".", "");
            if (typed.matches("\\d{1,6}")) {
                return Integer.valueOf(typed);
            }
            faults.put(Posted.TOTAL_OF, "Nhập số " + register.countedUnit() + " mà số tổng này gộp lại, như “12”.");
            return null;
        }

        private SaveRecord.Mode mode(@Nullable Stretch base) {
            if (base == null || !register.isState()) {
                return SaveRecord.Mode.CORRECT;
            }
            return switch (posted.text(Posted.MODE)) {
                case Posted.CHANGE -> SaveRecord.Mode.CHANGE;
                case Posted.CORRECT -> SaveRecord.Mode.CORRECT;
                default -> {
                    faults.put(
                            Posted.MODE,
                            "Chọn một trong hai: thay đổi thật từ một ngày, hay sửa chỗ đã ghi sai; hai việc tính số liệu khác nhau.");
                    yield SaveRecord.Mode.CORRECT;
                }
            };
        }

        private Optional<LocalDate> from(SaveRecord.Mode mode) {
            if (!register.isState()) {
                String field = Objects.requireNonNull(register.countsOn());
                var day = register.dayOf(values);
                if (day.isEmpty()) {
                    wrong(field, "Nhập “" + FieldNames.of(register, field) + "”; ngày này xếp bản ghi vào đúng kỳ.");
                }
                return day;
            }
            String name = mode == SaveRecord.Mode.CHANGE ? Posted.CHANGE_FROM : Posted.FROM;
            var day = posted.day(name);
            if (day.isEmpty()) {
                faults.putIfAbsent(
                        name,
                        posted.text(name).isEmpty()
                                ? "Nhập ngày mà từ đó điều này đúng."
                                : "“" + posted.text(name) + "” không phải là ngày; hãy viết như 31/12/2026.");
            }
            return day;
        }
    }
}
