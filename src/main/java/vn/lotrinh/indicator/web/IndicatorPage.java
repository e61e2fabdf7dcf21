package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;

/**
 * What one indicator means.
 *
 * @param mayConfirm whether who looks may say how the plan is read, and where the series breaks
 * @param seen how many times a reading has been confirmed so far
 * @param chosen the code of the reading that was chosen and could not be confirmed; empty before anything is chosen
 * @param year the first year for the formula of a reading
 * @param newBreak what is written down of a break
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
        String chosen,
        Field year,
        List<Field> newBreak,
        @Nullable String fault,
        @Nullable String formulas,
        List<String> history) {

    /** @param takeBack where it is taken back; absent for one that the pack or a reading brings */
    public record Break(int year, String words, @Nullable String takeBack) {}

    public IndicatorPage {
        breaks = List.copyOf(breaks);
        newBreak = List.copyOf(newBreak);
        history = List.copyOf(history);
    }

    /** What was chosen stays chosen, so that nobody confirms the choice of another; before that, it is the one in force. */
    public boolean isChosen(DefinitionPart.Reading reading) {
        return chosen.isEmpty() ? reading.inForce() : reading.code().equals(chosen);
    }
}
