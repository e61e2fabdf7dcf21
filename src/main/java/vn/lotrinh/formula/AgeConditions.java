package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the conditions on age out of the condition of a state: what is joined by {@code and} at the top and compares an age
 * with a whole number. Age changes by itself, so it can't be a question about the record; it becomes days.
 */
final class AgeConditions {

    private static final int OLDEST = 150;

    private final RegisterShape register;
    private final Map<String, AgeBound> bounds = new LinkedHashMap<>();
    private @Nullable Syntax rest;

    private AgeConditions(RegisterShape register) {
        this.register = register;
    }

    /** The bounds, and what is left of the condition for {@link CheckRow}, which refuses any other age. */
    record Parts(List<AgeBound> bounds, @Nullable Syntax rest) {}

    static Parts of(RegisterShape register, @Nullable Syntax condition) {
        var conditions = new AgeConditions(register);
        if (condition != null) {
            conditions.take(condition);
        }
        return new Parts(List.copyOf(conditions.bounds.values()), conditions.rest);
    }

    private void take(Syntax condition) {
        if (condition instanceof Syntax.Both(var _, var left, var right)) {
            take(left);
            take(right);
            return;
        }
        var bound = register.state() ? boundOf(condition) : Optional.<AgeBound>empty();
        if (bound.isPresent()) {
            bounds.merge(bound.get().field(), bound.get(), AgeBound::and);
        } else {
            rest = rest == null ? condition : new Syntax.Both(condition.at(), rest, condition);
        }
    }

    private Optional<AgeBound> boundOf(Syntax condition) {
        if (!(condition instanceof Syntax.Compare(var _, var comparison, var left, var right))) {
            return Optional.empty();
        }
        if (left instanceof Syntax.Decimal) {
            return bound(right, comparison.turned(), left);
        }
        return bound(left, comparison, right);
    }

    private Optional<AgeBound> bound(Syntax age, Comparison comparison, Syntax years) {
        boolean bound = age instanceof Syntax.Call(var _, var function, var arguments, var _)
                && function.equals("age")
                && arguments.size() == 1
                && arguments.getFirst() instanceof Syntax.Name(var _, var field)
                && register.findField(field)
                        .filter(one -> one.type() == FieldType.DATE)
                        .isPresent();
        if (!bound || !(years instanceof Syntax.Decimal(var _, var number)) || !whole(number)) {
            return Optional.empty();
        }
        var field = ((Syntax.Name) ((Syntax.Call) age).arguments().getFirst()).name();
        int limit = number.intValueExact();
        return switch (comparison) {
            case AT_LEAST -> Optional.of(new AgeBound(field, limit, null));
            case GREATER -> Optional.of(new AgeBound(field, limit + 1, null));
            case LESS -> Optional.of(new AgeBound(field, null, limit));
            case AT_MOST -> Optional.of(new AgeBound(field, null, limit + 1));
            case EQUAL -> Optional.of(new AgeBound(field, limit, limit + 1));
            case UNEQUAL -> Optional.empty();
        };
    }

    private static boolean whole(BigDecimal years) {
        return years.stripTrailingZeros().scale() <= 0 && years.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
    }

    static String whereAgeMayStand(RegisterShape register) {
        return register.state()
                ? "Tuổi chỉ dùng được trong điều kiện where của phép đo, nối với phần khác bằng and, và so một trường ngày với "
                        + "số tuổi tròn: age(birth_date) >= 6 and age(birth_date) < 15."
                : "Sổ bộ “" + register.code() + "” ghi sự kiện nên không hỏi tuổi được; hãy so sánh năm, như "
                        + "year(planted_on) - year(birth_date) >= 6.";
    }
}
