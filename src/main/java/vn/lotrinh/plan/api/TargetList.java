package vn.lotrinh.plan.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All targets, which are few enough for one answer.
 *
 * @param asOf the day they were asked about
 */
public record TargetList(
        LocalDate asOf, List<TargetAnswer> items, @Nullable String next) {
    public TargetList {
        items = List.copyOf(items);
    }
}
