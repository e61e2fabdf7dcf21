package vn.lotrinh.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.PeriodLength;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordWords;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;

/** Makes the fields of a record's form from the definition of its register. */
@Component
class RecordFormMaker {

    private static final int LONG_TEXT = 200;

    private final Registers registers;
    private final NameRecords nameRecords;
    private final FindReference references;
    private final FindFile files;
    private final RecordLooks looks;
    private final RecordShapes shapeInputs;

    RecordFormMaker(
            Registers registers,
            NameRecords nameRecords,
            FindReference references,
            FindFile files,
            RecordLooks looks,
            RecordShapes shapeInputs) {
        this.registers = registers;
        this.nameRecords = nameRecords;
        this.references = references;
        this.files = files;
        this.looks = looks;
        this.shapeInputs = shapeInputs;
    }

    List<RecordFormPage.Part> parts(SignedIn by, RecordDraft draft) {
        var words = nameRecords.handle(draft.register(), draft.base() == null ? List.of() : List.of(draft.base()));
        if (draft.base() != null) {
            looks.saw(draft.register(), List.of(draft.id()), words);
        }
        var parts = new ArrayList<RecordFormPage.Part>();
        if (draft.register().village().isEntered()) {
            parts.add(RecordFormPage.Part.of(village(by, draft, words)));
        }
        if (draft.posted().isTotal()) {
            parts.add(RecordFormPage.Part.of(totalOf(draft)));
        }
        fields(draft).map(field -> part(by, draft, field, words)).forEach(parts::add);
        return parts;
    }

    /** A total has a day, what it is kept apart by, and amounts. */
    private static Stream<RegisterField> fields(RecordDraft draft) {
        var register = draft.register();
        return register.entered().stream()
                .filter(field -> !draft.posted().isTotal()
                        || field.classifies()
                        || field.code().equals(register.countsOn())
                        || (field.type().isNumber() && !field.intensive()));
    }

    private static Field village(SignedIn by, RecordDraft draft, RecordWords words) {
        var choices =
                AskedRegister.choices(RegisterRight.of(draft.register(), by).villagesToWrite(), words.villages());
        var field = Field.choice(Posted.name(Register.VILLAGE), "Thôn", choices);
        if (draft.register().village().way() == Register.VillageRule.Way.REQUIRED) {
            field = field.needed();
        } else {
            field = field.hint("Để trống nếu thuộc toàn xã.");
        }
        String chosen = draft.posted().field(Register.VILLAGE);
        boolean only = chosen.isEmpty() && choices.size() == 1 && field.required();
        return draft.filled(field.value(only ? choices.getFirst().value() : chosen));
    }

    private static Field totalOf(RecordDraft draft) {
        var register = draft.register();
        return draft.filled(Field.number(Posted.TOTAL_OF, "Số " + register.one() + " được gộp lại")
                .needed()
                .unit(register.countedUnit())
                .hint("Số tổng này thay cho bao nhiêu " + register.one() + " của thôn.")
                .value(draft.posted().text(Posted.TOTAL_OF)));
    }

    private RecordFormPage.Part part(SignedIn by, RecordDraft draft, RegisterField field, RecordWords words) {
        if (field.type() == FieldType.ATTACHMENTS) {
            return attachments(draft, field);
        }
        if (field.type() == FieldType.REFERENCE) {
            return reference(by, draft, field, words);
        }
        if (field.type().isShape()) {
            return shapeInputs.part(draft, field, dressed(bare(draft, field, words), field));
        }
        return RecordFormPage.Part.of(draft.filled(
                dressed(bare(draft, field, words), field).value(draft.posted().field(field.code()))));
    }

    private Field bare(RecordDraft draft, RegisterField field, RecordWords words) {
        String name = Posted.name(field.code());
        return switch (field.type()) {
            case WHOLE, DECIMAL, MONEY -> Field.number(name, field.name());
            case DATE -> Field.date(name, field.name());
            case YES_NO ->
                Field.choice(name, field.name(), List.of(new Choice("co", "Có"), new Choice("khong", "Không")));
            case CHOICE -> Field.choice(name, field.name(), choices(draft, field));
            case VILLAGE ->
                Field.choice(
                        name,
                        field.name(),
                        words.villages().stream()
                                .map(village -> new Choice(village.getKey(), village.getValue()))
                                .toList());
            case POINT, LINE, POLYGON -> Field.longText(name, field.name());
            default ->
                field.type() == FieldType.TEXT && field.longest() != null && field.longest() > LONG_TEXT
                        ? Field.longText(name, field.name())
                        : Field.text(name, field.name());
        };
    }

    private static Field dressed(Field bare, RegisterField field) {
        var dressed = field.required() ? bare.needed() : bare;
        if (field.unit() != null) {
            dressed = dressed.unit(field.unit());
        } else if (field.type() == FieldType.MONEY) {
            dressed = dressed.unit("đồng");
        }
        String hint = hint(field);
        if (hint != null) {
            dressed = dressed.hint(hint);
        }
        return dressed.aboutSomebodyElse();
    }

    private static @Nullable String hint(RegisterField field) {
        if (field.help() != null) {
            return field.help();
        }
        return switch (field.type()) {
            case PERIOD -> "Như " + PeriodLength.examples(field.periods()) + ".";
            case POINT -> "Vĩ độ, kinh độ như điện thoại chỉ, ví dụ 22.3451, 105.5612; hoặc X, Y của VN-2000.";
            case LINE, POLYGON -> "Mỗi dòng một điểm: vĩ độ, kinh độ, hoặc X, Y của VN-2000; cũng có thể dán GeoJSON.";
            default -> null;
        };
    }

    /** What may be chosen on the day, and what stands there already. */
    private List<Choice> choices(RecordDraft draft, RegisterField field) {
        String present = draft.posted().field(field.code());
        return registers
                .set()
                .findList(Objects.requireNonNull(field.list()))
                .map(ChoiceList::choices)
                .orElse(List.of())
                .stream()
                .filter(choice -> choice.holdsOn(draft.day()) || choice.code().equals(present))
                .map(choice -> new Choice(choice.code(), choice.name()))
                .toList();
    }

    private RecordFormPage.Part reference(SignedIn by, RecordDraft draft, RegisterField field, RecordWords words) {
        String target = Objects.requireNonNull(field.register());
        String name = Posted.name(field.code());
        String typed = draft.posted().field(field.code());
        var candidates = draft.candidates().get(field.code());
        if (candidates != null) {
            return RecordFormPage.Part.of(draft.filled(dressed(Field.choice(name, field.name(), candidates), field)));
        }
        if (references.isMany(by, target)) {
            var text = dressed(Field.text(name, field.name()), field)
                    .hint(field.help() != null ? field.help() : "Gõ tên rồi chọn; không cần dấu.")
                    .value(named(draft, field, typed, words));
            String suggest = Addresses.list(draft.register()) + "/tim/" + field.code();
            return new RecordFormPage.Part(draft.filled(text), suggest, false, List.of(), null);
        }
        var choices = new ArrayList<>(references.all(by, target));
        if (!typed.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(typed))) {
            choices.add(new Choice(typed, named(draft, field, typed, words)));
        }
        return RecordFormPage.Part.of(draft.filled(
                dressed(Field.choice(name, field.name(), choices), field).value(typed)));
    }

    /** A name as it can be typed again; what was typed stays. */
    private static String named(RecordDraft draft, RegisterField field, String typed, RecordWords words) {
        return ListAddress.id(typed)
                .map(id -> words.of(draft.register(), field.code(), id))
                .orElse(typed);
    }

    private RecordFormPage.Part attachments(RecordDraft draft, RegisterField field) {
        var bare = dressed(Field.text(Posted.name(field.code()), field.name()), field);
        var kept = draft.posted().fields(field.code()).stream()
                .flatMap(digest -> files.find(digest).stream())
                .map(file -> new RecordFormPage.Attached(file.digest(), file.name(), file.address()))
                .toList();
        return new RecordFormPage.Part(draft.filled(bare), null, true, kept, null);
    }
}
