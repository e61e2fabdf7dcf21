package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one item stands. <i>Kết quả của một chỉ tiêu</i>.
 *
 * @param requirement what is asked of communes of the commune's group, about the year of the figure; absent where the set does not say, or nobody said the group
 * @param figure what it is computed from; absent where a person judges
 * @param answer what was said last; absent where nothing was
 */
public record ItemResult(
        CriterionItem item,
        ItemState state,
        @Nullable Requirement requirement,
        @Nullable Figure figure,
        @Nullable Answer answer) {

    static ItemResult of(CriterionItem item, @Nullable String group, @Nullable Figure figure, @Nullable Answer answer) {
        var requirement = item.requirementOf(group, figure == null ? null : figure.year());
        return new ItemResult(item, state(item, requirement, figure, answer), requirement.orElse(null), figure, answer);
    }

    /** Of a set that is not meant for the commune. */
    static ItemResult notMeant(CriterionItem item, @Nullable Answer answer) {
        return new ItemResult(item, ItemState.NOT_APPLICABLE, null, null, answer);
    }

    private static ItemState state(
            CriterionItem item, Optional<Requirement> requirement, @Nullable Figure figure, @Nullable Answer answer) {
        if (item.computed()) {
            return figure == null ? ItemState.NOT_ASSESSED : figure.against(requirement);
        }
        return answer == null || answer.state() == null ? ItemState.NOT_ASSESSED : answer.state();
    }

    /** Nothing where none were given. */
    public BigDecimal points() {
        return answer == null || answer.points() == null ? BigDecimal.ZERO : answer.points();
    }
}
