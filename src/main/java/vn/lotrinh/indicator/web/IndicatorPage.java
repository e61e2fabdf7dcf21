package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Typed;

/**
 * What one indicator means.
 *
 * @param mayConfirm whether who looks may say how the plan is read, and where the series breaks
 * @param seen how many times a reading has been confirmed so far
 * @param typed what was typed and could not be saved
 * @param fault why nothing was confirmed or written down
 * @param formulas where its formulas stand; absent for who may not open them
 * @param history what was confirmed before, the last first
 */
public record IndicatorPage(
        String title,
        String action,
        String breakAction,
        DefinitionPart definition,
        List<Break> breaks,
        boolean mayConfirm,
        int seen,
        Typed typed,
        @Nullable String fault,
        @Nullable String formulas,
        List<String> history) {

    /** @param takeBack where it is taken back; absent for one that the pack or a reading brings */
    public record Break(int year, String words, @Nullable String takeBack) {}

    public IndicatorPage {
        breaks = List.copyOf(breaks);
        history = List.copyOf(history);
    }

    /** The first year that was typed for the formula of a reading. */
    public String year() {
        return typed("tu-nam");
    }

    public String typed(String field) {
        return typed.text(field);
    }
}
