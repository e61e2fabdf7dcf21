package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator means.
 *
 * @param mayConfirm whether who looks may say how the plan is read
 * @param from the year that is offered where a reading has a formula of its own
 * @param fault why nothing was confirmed
 * @param formulas where its formulas stand; absent for who may not open them
 * @param history what was confirmed before, the last first
 */
public record IndicatorPage(
        String title,
        String action,
        DefinitionPart definition,
        boolean mayConfirm,
        int from,
        @Nullable String fault,
        @Nullable String formulas,
        List<String> history) {

    public IndicatorPage {
        history = List.copyOf(history);
    }
}
