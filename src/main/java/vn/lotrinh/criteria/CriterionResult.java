package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.List;

/** How one criterion stands, with everything in it. <i>Kết quả của một tiêu chí</i>. */
public record CriterionResult(Criterion criterion, List<ItemResult> items) {

    public CriterionResult {
        items = List.copyOf(items);
    }

    /** Met when everything is that applies; not met as soon as one thing is not; not assessed where it holds nothing (yet). */
    public ItemState state() {
        if (items.isEmpty()) {
            return ItemState.NOT_ASSESSED;
        }
        if (any(ItemState.NOT_MET)) {
            return ItemState.NOT_MET;
        }
        if (any(ItemState.NOT_ASSESSED)) {
            return ItemState.NOT_ASSESSED;
        }
        return any(ItemState.MET) ? ItemState.MET : ItemState.NOT_APPLICABLE;
    }

    private boolean any(ItemState state) {
        return items.stream().anyMatch(item -> item.state() == state);
    }

    /** The sum of what was given. */
    public BigDecimal points() {
        return items.stream().map(ItemResult::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
