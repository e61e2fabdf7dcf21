package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion, met when everything in it is; of a scored set one part, with the greatest number of points. <i>Tiêu chí</i>; <i>phần</i>.
 *
 * @param most greatest number of points; absent outside scored sets
 * @param items in the order of the set; none where the set is not complete
 * @param verified whether its name was held against the original
 */
public record Criterion(
        String code, String name, @Nullable BigDecimal most, List<CriterionItem> items, boolean verified) {

    public Criterion {
        items = List.copyOf(items);
    }

    Criterion bare() {
        return new Criterion(
                code, "", most, items.stream().map(CriterionItem::bare).toList(), true);
    }

    /** With the former items in the place of those that a figure tells now. */
    Criterion asJudgedBefore(CriteriaSet former) {
        return new Criterion(
                code,
                name,
                most,
                items.stream()
                        .map(item -> former.findItem(item.code())
                                .filter(item::takesOver)
                                .orElse(item))
                        .toList(),
                verified);
    }
}
