package vn.lotrinh.formula;

import org.jspecify.annotations.Nullable;

/**
 * The ages for which a state counts; whoever posts it turns them into the days on which somebody enters and leaves them.
 * <i>Điều kiện tuổi</i>.
 *
 * @param field the day of birth
 * @param from whole years, reached
 * @param below whole years, not reached yet
 */
public record AgeBound(
        String field, @Nullable Integer from, @Nullable Integer below) {

    /** Both at once. */
    AgeBound and(AgeBound other) {
        return new AgeBound(
                field,
                from == null ? other.from : other.from == null ? from : (Integer) Math.max(from, other.from),
                below == null ? other.below : other.below == null ? below : (Integer) Math.min(below, other.below));
    }

    /** As a person says it: {@code Ngày sinh: từ 6 đến dưới 15 tuổi}. */
    String words(RegisterShape register) {
        var name = register.findField(field).map(FieldShape::name).orElse(field);
        var lower = from == null ? "" : " từ " + from;
        var upper = below == null ? "" : (from == null ? " dưới " : " đến dưới ") + below;
        return name + ":" + lower + upper + " tuổi";
    }

    /** As a formula says it. */
    String text() {
        var lower = from == null ? "" : "age(" + field + ") >= " + from;
        var upper = below == null ? "" : "age(" + field + ") < " + below;
        return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper;
    }
}
