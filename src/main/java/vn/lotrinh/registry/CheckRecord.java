package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.RowFormula;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

/** What must be true of one stretch of a record, as the definition of its register says. <i>Kiểm tra bản ghi</i>. Knows no database. */
final class CheckRecord {

    private static final int LONGEST_TEXT = 2_000;
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(18);
    private static final int MOST_DECIMALS = 20;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final Register register;
    private final RegisterSet registers;
    private final Map<String, RowFormula> computed;
    private final Map<String, RowFormula> conditions = new HashMap<>();
    private final boolean errorsShowAlone;

    CheckRecord(Register register, RegisterSet registers) {
        this.register = register;
        this.registers = registers;
        computed = ComputedFields.formulas(register, registers);
        Stream.concat(
                        register.rules().stream().map(RecordRule::holds),
                        register.fields().stream()
                                .map(RegisterField::requiredWhen)
                                .filter(Objects::nonNull))
                .forEach(condition ->
                        conditions.put(condition, ComputedFields.condition(condition, register, registers)));
        errorsShowAlone = register.sources().isEmpty()
                || Stream.concat(
                                register.rules().stream()
                                        .filter(rule -> rule.severity() == RecordRule.Severity.ERROR)
                                        .map(RecordRule::holds),
                                register.fields().stream()
                                        .map(RegisterField::requiredWhen)
                                        .filter(Objects::nonNull))
                        .map(conditions::get)
                        .allMatch(condition -> condition.fields().stream().allMatch(this::isStated));
    }

    /** Whether what refuses a record shows in what is stated of it, before anything is taken over from others. */
    boolean errorsShowAlone() {
        return errorsShowAlone;
    }

    private boolean isStated(String code) {
        var formula = computed.get(code);
        return formula != null
                ? formula.fields().stream().allMatch(this::isStated)
                : register.entered().stream().anyMatch(field -> field.code().equals(code));
    }

    /** What is wrong with the fields by themselves; asked before anything is locked. */
    List<Problem> fields(Stretch stretch) {
        var problems = new ArrayList<Problem>();
        if (register.village().way() == Register.VillageRule.Way.REQUIRED && stretch.value(Register.VILLAGE) == null) {
            problems.add(new Problem(Register.VILLAGE, "Chọn thôn của " + register.one() + " này."));
        }
        total(stretch).ifPresent(problems::add);
        Stream.of(Optional.of(stretch.from()), Optional.ofNullable(stretch.to()))
                .flatMap(Optional::stream)
                .map(CheckRecord::day)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(sentence -> problems.add(new Problem(null, sentence)));
        for (var field : register.entered()) {
            var value = stretch.value(field.code());
            if (value == null) {
                if (field.required() && (stretch.totalOf() == null || field.classifies())) {
                    problems.add(
                            new Problem(field.code(), "Nhập “" + field.name() + "”; mục này không được để trống."));
                }
            } else {
                problem(field, value, stretch.from())
                        .ifPresent(sentence -> problems.add(new Problem(field.code(), sentence)));
            }
        }
        return problems;
    }

    private Optional<Problem> total(Stretch stretch) {
        if (stretch.totalOf() == null) {
            return Optional.empty();
        }
        if (!register.totals()) {
            return Optional.of(new Problem(
                    null, "Sổ “" + register.name() + "” chỉ nhận từng bản ghi, không nhận số tổng của thôn."));
        }
        return stretch.totalOf() < 0
                ? Optional.of(new Problem(null, "Số tổng của thôn không được âm; hãy nhập lại."))
                : Optional.empty();
    }

    /** Why a day can only be a typing error. */
    static Optional<String> day(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Optional.of("Năm " + day.getYear() + " không đúng; hãy nhập một ngày trong khoảng từ năm "
                        + FIRST_YEAR + " đến năm " + LAST_YEAR + ".")
                : Optional.empty();
    }

    private Optional<String> problem(RegisterField field, Object value, LocalDate day) {
        return switch (field.type()) {
            case WHOLE, DECIMAL, MONEY -> number(field, (BigDecimal) value);
            case TEXT -> text(field, (String) value);
            case CHOICE -> choice(field, (String) value, day);
            case DATE -> day((LocalDate) value).map(sentence -> "“" + field.name() + "”: " + sentence);
            case PERIOD -> period(field, (String) value);
            case POINT, LINE, POLYGON -> shape(field, (String) value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> period(RegisterField field, String written) {
        var period = Period.find(written);
        boolean fits = field.periods().isEmpty()
                || period.filter(found -> field.periods().stream().anyMatch(length -> length.isOf(found)))
                        .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of("“" + field.name() + "” cần một kỳ dài " + PeriodLength.inWords(field.periods())
                        + ", không phải " + period.map(Period::inWords).orElse("“" + written + "”") + ".");
    }

    private static Optional<String> shape(RegisterField field, String geoJson) {
        var kind = field.type().findShapeKind().orElseThrow();
        return switch (ReadShape.ofGeoJson(geoJson, kind)) {
            case ReadShape.Outcome.Read _ -> Optional.empty();
            case ReadShape.Outcome.Wrong(var sentence) -> Optional.of("“" + field.name() + "”: " + sentence);
        };
    }

    private static Optional<String> number(RegisterField field, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (field.type() != FieldType.DECIMAL && !whole) {
            return Optional.of(
                    "“" + field.name() + "” là số nguyên, không phải " + VietnameseFormat.number(number) + ".");
        }
        var least = field.least();
        var most = field.most();
        if ((least != null && number.compareTo(least) < 0) || (most != null && number.compareTo(most) > 0)) {
            return Optional.of("“" + field.name() + "” " + limits(field) + ", không phải "
                    + VietnameseFormat.number(number) + ".");
        }
        return number.abs().compareTo(GREATEST) >= 0
                        || number.stripTrailingZeros().scale() > MOST_DECIMALS
                ? Optional.of("“" + field.name() + "” có quá nhiều chữ số; kiểm tra lại đơn vị.")
                : Optional.empty();
    }

    private static String limits(RegisterField field) {
        String unit = field.unit() == null ? "" : field.unit();
        var least = field.least();
        var most = field.most();
        if (least == null) {
            return "không quá " + VietnameseFormat.quantity(Objects.requireNonNull(most), unit);
        }
        return most == null
                ? "từ " + VietnameseFormat.quantity(least, unit) + " trở lên"
                : "từ " + VietnameseFormat.number(least) + " đến " + VietnameseFormat.quantity(most, unit);
    }

    private static Optional<String> text(RegisterField field, String text) {
        int longest = field.longest() == null ? LONGEST_TEXT : field.longest();
        if (text.codePoints().anyMatch(CheckRecord::isNoCharacter)) {
            return Optional.of("“" + field.name() + "” có ký tự không đọc được; hãy xóa ký tự đó hoặc gõ lại.");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of("“" + field.name() + "” dài quá " + longest + " chữ; hãy viết ngắn lại.");
        }
        return field.pattern() == null || Pattern.matches(field.pattern(), text)
                ? Optional.empty()
                : Optional.of("“" + field.name() + "” không đúng dạng"
                        + (field.help() == null ? "; hãy kiểm tra lại." : ": " + field.help()));
    }

    /** What PostgreSQL keeps in no text: nought, and half of a pair. */
    private static boolean isNoCharacter(int character) {
        return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private Optional<String> choice(RegisterField field, String code, LocalDate day) {
        var list = registers.findList(Objects.requireNonNull(field.list())).orElseThrow();
        return list.find(code)
                .map(choice -> choice.holdsOn(day)
                        ? Optional.<String>empty()
                        : Optional.of("“" + choice.name() + "” không dùng cho ngày " + VietnameseFormat.date(day)
                                + "; hãy chọn mục khác trong danh mục “" + list.name() + "”."))
                .orElseGet(() -> Optional.of("“" + code + "” không có trong danh mục “" + list.name() + "”."));
    }

    /** Conditional requirements and rules of the record, seen with all that it takes over. */
    List<Problem> rules(Stretch stretch, RecordRule.Severity severity) {
        var problems = new ArrayList<Problem>();
        if (severity == RecordRule.Severity.ERROR) {
            for (var field : register.entered()) {
                if (field.requiredWhen() != null
                        && stretch.value(field.code()) == null
                        && stretch.totalOf() == null
                        && holds(field.requiredWhen(), stretch)) {
                    problems.add(new Problem(
                            field.code(), "Nhập “" + field.name() + "”; với các mục đã chọn thì không được để trống."));
                }
            }
        }
        if (stretch.totalOf() == null) {
            for (var rule : register.rules()) {
                if (rule.severity() == severity && fails(rule.holds(), stretch)) {
                    problems.add(new Problem(null, rule.sentence()));
                }
            }
        }
        return problems;
    }

    private boolean holds(String condition, Stretch stretch) {
        return Boolean.TRUE.equals(value(condition, stretch));
    }

    /** As a check of a database: what can't be told because something is empty does not break the rule. */
    private boolean fails(String condition, Stretch stretch) {
        return Boolean.FALSE.equals(value(condition, stretch));
    }

    private @Nullable Object value(String condition, Stretch stretch) {
        return Objects.requireNonNull(conditions.get(condition)).value(field -> valueOf(field, stretch));
    }

    /** A field as formulas see it, computed ones included. */
    @Nullable
    Object valueOf(String code, Stretch stretch) {
        var formula = computed.get(code);
        if (formula != null) {
            return formula.value(other -> valueOf(other, stretch));
        }
        return switch (code) {
            case "valid_from", "counts_on" -> stretch.from();
            case "valid_to" -> stretch.to();
            default -> stretch.value(code);
        };
    }
}
