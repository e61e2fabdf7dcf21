package vn.lotrinh.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Role;
import vn.lotrinh.registry.CopiedField;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.PeriodLength;
import vn.lotrinh.registry.RecordRule;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;

/** The definition of a register, valid by default: say only what the test is about. */
public final class GivenRegister {

    private static final Set<Role> ALL = Set.of(Role.OFFICER, Role.VILLAGE_HEAD, Role.LEADER);

    private final String code;
    private final Register.Kind kind;
    private final String unit;
    private boolean sample;
    private Register.VillageRule village = new Register.VillageRule(Register.VillageRule.Way.NONE, null);
    private @Nullable String countsOn;
    private final List<RegisterField> fields = new ArrayList<>();
    private final List<CopiedField> copies = new ArrayList<>();
    private final List<RecordRule> rules = new ArrayList<>();
    private final List<List<String>> unique = new ArrayList<>();
    private List<String> identity = List.of();
    private boolean totals;
    private Set<Role> approve = Set.of();
    private Set<Role> read = ALL;
    private Set<Role> write = ALL;
    private String name;
    private String one = "bản ghi";
    private @Nullable String card;

    private GivenRegister(String code, Register.Kind kind, String unit) {
        this.code = code;
        this.kind = kind;
        this.unit = unit;
        this.name = "Sổ " + code;
    }

    public static GivenRegister state(String code, String unit) {
        return new GivenRegister(code, Register.Kind.STATE, unit);
    }

    /** Counts on its field {@code day}. */
    public static GivenRegister event(String code, String unit) {
        var register = new GivenRegister(code, Register.Kind.EVENT, unit).with("day", FieldType.DATE);
        register.countsOn = "day";
        return register;
    }

    public GivenRegister inAVillage() {
        village = new Register.VillageRule(Register.VillageRule.Way.REQUIRED, null);
        return this;
    }

    public GivenRegister perhapsInAVillage() {
        village = new Register.VillageRule(Register.VillageRule.Way.OPTIONAL, null);
        return this;
    }

    /** Its records are about the village that they are in. */
    public GivenRegister endingWithIt() {
        village = new Register.VillageRule(village.way(), village.through(), true);
        return this;
    }

    public GivenRegister inTheVillageOf(String reference) {
        village = new Register.VillageRule(Register.VillageRule.Way.COPIED, reference);
        return this;
    }

    public GivenRegister with(String field, FieldType type) {
        return field(field, type, null, false, null, null, null, false);
    }

    public GivenRegister amount(String field, String unit) {
        return field(field, FieldType.DECIMAL, unit, false, null, null, null, false);
    }

    public GivenRegister rate(String field, String unit) {
        return field(field, FieldType.DECIMAL, unit, true, null, null, null, false);
    }

    public GivenRegister choice(String field, String list) {
        return field(field, FieldType.CHOICE, null, false, list, null, null, false);
    }

    public GivenRegister classifying(String field, String list) {
        return field(field, FieldType.CHOICE, null, false, list, null, null, true);
    }

    public GivenRegister reference(String field, String register) {
        return field(field, FieldType.REFERENCE, null, false, null, register, null, false);
    }

    public GivenRegister computed(String field, String unit, String formula) {
        return field(field, FieldType.COMPUTED, unit, false, null, null, formula, false);
    }

    private GivenRegister field(
            String field,
            FieldType type,
            @Nullable String unit,
            boolean intensive,
            @Nullable String list,
            @Nullable String register,
            @Nullable String formula,
            boolean classifies) {
        fields.add(new RegisterField(
                field,
                "Trường " + field,
                type,
                unit,
                intensive,
                false,
                null,
                null,
                null,
                null,
                null,
                list,
                register,
                formula,
                null,
                null,
                classifies,
                List.of(),
                false));
        return this;
    }

    /** The last field must be there. */
    public GivenRegister required() {
        var f = fields.removeLast();
        fields.add(new RegisterField(
                f.code(),
                f.name(),
                f.type(),
                f.unit(),
                f.intensive(),
                true,
                f.requiredWhen(),
                f.least(),
                f.most(),
                f.longest(),
                f.pattern(),
                f.list(),
                f.register(),
                f.formula(),
                f.personal(),
                f.help(),
                f.classifies(),
                f.periods(),
                f.retired()));
        return this;
    }

    /** The last field takes periods of these lengths alone. */
    public GivenRegister lasting(PeriodLength... lengths) {
        var f = fields.removeLast();
        fields.add(new RegisterField(
                f.code(),
                f.name(),
                f.type(),
                f.unit(),
                f.intensive(),
                f.required(),
                f.requiredWhen(),
                f.least(),
                f.most(),
                f.longest(),
                f.pattern(),
                f.list(),
                f.register(),
                f.formula(),
                f.personal(),
                f.help(),
                f.classifies(),
                List.of(lengths),
                f.retired()));
        return this;
    }

    /** The last field has limits. */
    public GivenRegister between(int least, int most) {
        var f = fields.removeLast();
        fields.add(new RegisterField(
                f.code(),
                f.name(),
                f.type(),
                f.unit(),
                f.intensive(),
                f.required(),
                f.requiredWhen(),
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                f.longest(),
                f.pattern(),
                f.list(),
                f.register(),
                f.formula(),
                f.personal(),
                f.help(),
                f.classifies(),
                f.periods(),
                f.retired()));
        return this;
    }

    public GivenRegister copying(String field, String through, String register, String from) {
        copies.add(new CopiedField(field, "Trường " + field, register, from, through, Map.of()));
        return this;
    }

    /** Takes a field over from the record of another register whose field {@code there} says what {@code here} says. */
    public GivenRegister matching(String field, String register, String from, String there, String here) {
        copies.add(new CopiedField(field, "Trường " + field, register, from, null, Map.of(there, here)));
        return this;
    }

    /** The last field is called so. */
    public GivenRegister called(String words) {
        var f = fields.removeLast();
        fields.add(new RegisterField(
                f.code(),
                words,
                f.type(),
                f.unit(),
                f.intensive(),
                f.required(),
                f.requiredWhen(),
                f.least(),
                f.most(),
                f.longest(),
                f.pattern(),
                f.list(),
                f.register(),
                f.formula(),
                f.personal(),
                f.help(),
                f.classifies(),
                f.periods(),
                f.retired()));
        return this;
    }

    /** The last field is about a person. */
    public GivenRegister personal(String purpose) {
        var f = fields.removeLast();
        fields.add(new RegisterField(
                f.code(),
                f.name(),
                f.type(),
                f.unit(),
                f.intensive(),
                f.required(),
                f.requiredWhen(),
                f.least(),
                f.most(),
                f.longest(),
                f.pattern(),
                f.list(),
                f.register(),
                f.formula(),
                new RegisterField.Personal(purpose, "Luật mẫu", 5),
                f.help(),
                f.classifies(),
                f.periods(),
                f.retired()));
        return this;
    }

    /** What the register and one of its records are called. */
    public GivenRegister known(String register, String record, @Nullable String onItsCard) {
        name = register;
        one = record;
        card = onItsCard;
        return this;
    }

    /** Who reads and who writes it, instead of officers, leaders and village heads. */
    public GivenRegister openTo(Set<Role> readers, Set<Role> writers) {
        read = readers;
        write = writers;
        return this;
    }

    public GivenRegister rule(String holds, RecordRule.Severity severity, String sentence) {
        rules.add(new RecordRule(holds, severity, sentence));
        return this;
    }

    public GivenRegister unique(String... together) {
        unique.add(List.of(together));
        return this;
    }

    /** By what an imported row is taken for a record that exists. */
    public GivenRegister identifiedBy(String... fields) {
        identity = List.of(fields);
        return this;
    }

    public GivenRegister withTotals() {
        totals = true;
        return this;
    }

    public GivenRegister approvedBy(Role... roles) {
        approve = Set.of(roles);
        return this;
    }

    /** Its records are drawn by lot. */
    public GivenRegister drawnByLot() {
        sample = true;
        return this;
    }

    public Register register() {
        return new Register(
                code,
                name,
                one,
                kind,
                unit,
                village,
                countsOn,
                fields,
                copies,
                rules,
                unique,
                identity,
                List.of(fields.getFirst().code()),
                totals,
                sample,
                totals ? Register.Submission.YEAR : null,
                new Register.Rights(read, write, approve),
                card);
    }
}
