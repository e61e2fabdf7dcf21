package vn.lotrinh.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Role;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.CopiedField;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RecordRule;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Register.VillageRule;
import vn.lotrinh.registry.Register.VillageRule.Way;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;

/**
 * Three registers as some pack might define them, valid but otherwise whatever comes out of a seed: all types of fields, events and states,
 * every way to a village, copies, totals, rules, names that SQL has other uses for.
 */
public final class RandomRegisters {

    private static final Set<Role> ALL = Set.of(Role.OFFICER, Role.VILLAGE_HEAD, Role.LEADER);
    private static final List<String> WORDS = List.of(
            "order",
            "select",
            "user",
            "table",
            "group",
            "from",
            "to",
            "total",
            "end",
            "name",
            "value",
            "amount",
            "rows",
            "move",
            "measure",
            "part",
            "level",
            "place",
            "bucket",
            "w",
            "g",
            "t",
            "s1",
            "ids",
            "entries",
            "version_no",
            "register",
            "given",
            "wanted",
            "column",
            "primary",
            "default",
            "check",
            "constraint",
            "all",
            "any",
            "array",
            "cast",
            "desc",
            "limit",
            "offset",
            "grant",
            "references",
            "session_user",
            "current_date",
            "m",
            "day",
            "half",
            "year_no",
            "changed",
            "cut",
            "at",
            "on",
            "as",
            "ten_rat_dai_cua_mot_truong_bon_muoi_chu_");
    private static final List<String> SUBJECTS = List.of("hộ", "người", "con", "cây", "sản phẩm");
    private static final List<String> UNITS = List.of("ha", "kg", "tấn", "triệu đồng", "m2", "km");

    private final Random random;
    private final String prefix;
    private final List<ChoiceList> lists;

    /** @param prefix begins every code, so that packs keep apart */
    public RandomRegisters(Random random, String prefix) {
        this.random = random;
        this.prefix = prefix;
        lists = List.of(list("kinds"), list("ways"));
    }

    private ChoiceList list(String code) {
        return new ChoiceList(
                prefix + code,
                "Danh mục \"" + code + "\" của ‘xã’; --",
                List.of(
                        new ChoiceList.Choice("a", "Lúa 'nếp' \"cái\"", null, null, null),
                        new ChoiceList.Choice("b", "Ngô; DROP TABLE x", null, null, null),
                        new ChoiceList.Choice("select", "Chè Shan tuyết", null, null, null),
                        new ChoiceList.Choice(
                                "d",
                                "Chỉ năm 2025",
                                LocalDate.parse("2025-01-01"),
                                LocalDate.parse("2025-12-31"),
                                null)));
    }

    public RegisterSet registers() {
        var registers = new ArrayList<Register>();
        for (int n = 0; n < 3; n++) {
            registers.add(register(n, registers));
        }
        return new RegisterSet(registers, lists);
    }

    private Register register(int n, List<Register> before) {
        String code = cut(prefix + n + "_" + any(WORDS));
        boolean state = random.nextInt(5) < 3;
        var fields = new ArrayList<RegisterField>();
        var names = new ArrayList<>(WORDS);
        java.util.Collections.shuffle(names, random);
        String countsOn = null;
        if (!state) {
            countsOn = names.removeLast();
            fields.add(field(countsOn, random.nextInt(4) == 0 ? FieldType.PERIOD : FieldType.DATE)
                    .required()
                    .get());
        }
        fields.add(field(names.removeLast(), FieldType.CHOICE)
                .list(any(lists).code())
                .classifies(random.nextBoolean())
                .get());
        String choice = fields.getLast().code();
        fields.add(amount(names.removeLast(), random.nextInt(3) == 0 ? choice + " = \"b\"" : null));
        fields.add(amount(names.removeLast(), null));
        int more = 2 + random.nextInt(6);
        for (int i = 0; i < more; i++) {
            fields.add(anyField(names.removeLast(), before));
        }
        String through = null;
        if (!before.isEmpty() && random.nextInt(3) > 0) {
            through = names.removeLast();
            fields.add(field(through, FieldType.REFERENCE)
                    .register(any(before).code())
                    .get());
        }
        var copies = copies(names, fields, before);
        computed(names, fields);
        var village = village(through, fields, before);
        return new Register(
                code,
                "Sổ \"" + code + "\" 'thử'",
                "bản ghi",
                state ? Register.Kind.STATE : Register.Kind.EVENT,
                any(SUBJECTS),
                village,
                countsOn,
                fields,
                copies,
                rules(fields),
                unique(fields),
                List.of(),
                List.of(fields.getFirst().code()),
                village.isEntered() && random.nextInt(3) == 0,
                false,
                Register.Submission.YEAR,
                new Register.Rights(ALL, ALL, random.nextInt(6) == 0 ? Set.of(Role.LEADER) : Set.of()),
                null);
    }

    private static String cut(String code) {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }

    private VillageRule village(@Nullable String through, List<RegisterField> fields, List<Register> before) {
        if (through != null && random.nextInt(3) > 0) {
            return new VillageRule(Way.COPIED, through);
        }
        return new VillageRule(any(List.of(Way.REQUIRED, Way.OPTIONAL, Way.NONE)), null);
    }

    private RegisterField amount(String code, @Nullable String requiredWhen) {
        var type = any(List.of(FieldType.WHOLE, FieldType.DECIMAL, FieldType.MONEY));
        var field = field(code, type)
                .unit(type == FieldType.MONEY ? any(List.of("đồng", "triệu đồng")) : any(UNITS))
                .requiredWhen(requiredWhen);
        return random.nextInt(3) == 0 ? field.between(-5, 900).get() : field.get();
    }

    RegisterField anyField(String code, List<Register> before) {
        var type = any(List.of(FieldType.values()));
        var field = field(code, type);
        return switch (type) {
            case TEXT ->
                random.nextBoolean()
                        ? field.longest(12).get()
                        : field.pattern("[^x]*").get();
            case WHOLE, DECIMAL ->
                random.nextBoolean() ? field.unit("tạ/ha").intensive().get() : field.get();
            case MONEY -> field.unit("nghìn đồng/kg").intensive().get();
            case CHOICE ->
                field.list(any(lists).code())
                        .requiredOrNot(random.nextInt(3) == 0)
                        .get();
            case REFERENCE ->
                before.isEmpty()
                        ? amount(code, null)
                        : field.register(any(before).code()).get();
            case COMPUTED -> amount(code, null);
            default -> field.get();
        };
    }

    private List<CopiedField> copies(List<String> names, List<RegisterField> fields, List<Register> before) {
        var copies = new ArrayList<CopiedField>();
        for (var reference : List.copyOf(fields)) {
            if (reference.type() == FieldType.REFERENCE && random.nextInt(3) > 0) {
                var there = before.stream()
                        .filter(one -> one.code().equals(reference.register()))
                        .findFirst()
                        .orElseThrow();
                copies.add(copy(names.removeLast(), there, reference.code(), Map.of()));
            }
        }
        for (var there : before) {
            var unique = there.unique().stream().findFirst().flatMap(one -> there.findField(one.getFirst()));
            var choice = fields.stream()
                    .filter(field -> field.type() == FieldType.CHOICE)
                    .findFirst();
            if (unique.isPresent() && choice.isPresent() && random.nextInt(4) > 0) {
                copies.add(copy(
                        names.removeLast(),
                        there,
                        null,
                        Map.of(unique.get().code(), choice.get().code())));
            }
        }
        return copies;
    }

    CopiedField copy(String code, Register there, @Nullable String through, Map<String, String> match) {
        var from =
                new ArrayList<>(there.fields().stream().map(RegisterField::code).toList());
        there.copies().forEach(copy -> from.add(copy.code()));
        from.add(Register.VILLAGE);
        return new CopiedField(code, "Chép '" + code + "'", there.code(), any(from), through, match);
    }

    private void computed(List<String> names, List<RegisterField> fields) {
        var amounts = fields.stream().filter(RandomRegisters::adds).toList();
        var one = any(amounts);
        fields.add(field(names.removeLast(), FieldType.COMPUTED)
                .unit(one.unit())
                .formula(any(List.of(
                        one.code() + " * 2",
                        one.code() + " / 3",
                        one.code() + " - " + one.code() + " / 7",
                        "-" + one.code())))
                .get());
    }

    /** Whether it may be summed. */
    static boolean adds(RegisterField field) {
        return field.type().isNumber() && field.unit() != null && !field.intensive();
    }

    private List<RecordRule> rules(List<RegisterField> fields) {
        var one = any(fields.stream().filter(RandomRegisters::adds).toList());
        return random.nextBoolean()
                ? List.of()
                : List.of(
                        new RecordRule(
                                one.code() + " < 880", RecordRule.Severity.ERROR, "Số \"này\" quá lớn; hãy xem lại."),
                        new RecordRule(one.code() + " is not empty", RecordRule.Severity.WARNING, "Nên ghi số 'này'."));
    }

    private List<List<String>> unique(List<RegisterField> fields) {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(List.of(fields.stream()
                        .filter(field -> field.type() == FieldType.CHOICE)
                        .findFirst()
                        .orElseThrow()
                        .code()));
    }

    /** The same registers with something more in one of them. */
    public RegisterSet extended(RegisterSet registers) {
        var all = new ArrayList<>(registers.list());
        int at = random.nextInt(all.size());
        var one = all.get(at);
        var fields = new ArrayList<>(one.fields());
        fields.add(anyField("x_more", all.subList(0, at)));
        fields.add(field("x_double", FieldType.COMPUTED)
                .unit("ha")
                .formula("x_area * 2")
                .get());
        fields.add(field("x_area", FieldType.DECIMAL).unit("ha").get());
        var copies = new ArrayList<>(one.copies());
        one.fields().stream()
                .filter(field -> field.type() == FieldType.REFERENCE)
                .findFirst()
                .ifPresent(reference -> copies.add(copy(
                        "x_copy",
                        registers.get(java.util.Objects.requireNonNull(reference.register())),
                        reference.code(),
                        Map.of())));
        all.set(at, with(one, fields, copies));
        return new RegisterSet(all, registers.lists());
    }

    /** The same registers where a field that says something is gone, or is of another type. */
    public RegisterSet destroyed(RegisterSet registers, String register, String field) {
        var all = new LinkedHashMap<String, Register>();
        registers.list().forEach(one -> all.put(one.code(), one));
        var one = registers.get(register);
        var fields = new ArrayList<>(
                one.fields().stream().map(RandomRegisters::unconditional).toList());
        int at = fields.indexOf(one.findField(field).orElseThrow());
        var other = fields.get(at).type() == FieldType.YES_NO ? FieldType.DATE : FieldType.YES_NO;
        fields.set(at, field(field, other).get());
        all.put(register, with(one, fields, one.copies()));
        return new RegisterSet(all.values(), registers.lists());
    }

    /** No formula may stand in the way of what the test is about. */
    private static RegisterField unconditional(RegisterField field) {
        return new RegisterField(
                field.code(),
                field.name(),
                field.type(),
                field.unit(),
                field.intensive(),
                field.required(),
                null,
                field.least(),
                field.most(),
                field.longest(),
                field.pattern(),
                field.list(),
                field.register(),
                field.formula(),
                field.personal(),
                field.help(),
                field.classifies(),
                field.periods(),
                field.retired());
    }

    static Register with(Register one, List<RegisterField> fields, List<CopiedField> copies) {
        return new Register(
                one.code(),
                one.name(),
                one.one(),
                one.kind(),
                one.countedUnit(),
                one.village(),
                one.countsOn(),
                fields,
                copies,
                one.rules(),
                one.unique(),
                one.identity(),
                one.title(),
                one.totals(),
                one.sample(),
                one.submission(),
                one.rights(),
                one.card());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static FieldBuilder field(String code, FieldType type) {
        return new FieldBuilder(code, type);
    }

    /** A field, said step by step. */
    private static final class FieldBuilder {

        private final String code;
        private final FieldType type;
        private @Nullable String unit;
        private boolean intensive;
        private boolean required;
        private @Nullable String requiredWhen;
        private @Nullable BigDecimal least;
        private @Nullable BigDecimal most;
        private @Nullable Integer longest;
        private @Nullable String pattern;
        private @Nullable String list;
        private @Nullable String register;
        private @Nullable String formula;
        private boolean classifies;

        FieldBuilder(String code, FieldType type) {
            this.code = code;
            this.type = type;
        }

        FieldBuilder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        FieldBuilder intensive() {
            intensive = true;
            return this;
        }

        FieldBuilder required() {
            required = true;
            return this;
        }

        FieldBuilder requiredOrNot(boolean required) {
            this.required = required;
            return this;
        }

        FieldBuilder requiredWhen(@Nullable String requiredWhen) {
            this.requiredWhen = requiredWhen;
            return this;
        }

        FieldBuilder between(int least, int most) {
            this.least = BigDecimal.valueOf(least);
            this.most = BigDecimal.valueOf(most);
            return this;
        }

        FieldBuilder longest(int longest) {
            this.longest = longest;
            return this;
        }

        FieldBuilder pattern(String pattern) {
            this.pattern = pattern;
            return this;
        }

        FieldBuilder list(String list) {
            this.list = list;
            return this;
        }

        FieldBuilder register(String register) {
            this.register = register;
            return this;
        }

        FieldBuilder formula(String formula) {
            this.formula = formula;
            return this;
        }

        FieldBuilder classifies(boolean classifies) {
            this.classifies = classifies;
            return this;
        }

        RegisterField get() {
            return new RegisterField(
                    code,
                    "Trường '" + code + "' \"ấy\"",
                    type,
                    unit,
                    intensive,
                    required,
                    requiredWhen,
                    least,
                    most,
                    longest,
                    pattern,
                    list,
                    register,
                    formula,
                    null,
                    null,
                    classifies,
                    List.of(),
                    false);
        }
    }
}
