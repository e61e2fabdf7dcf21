package vn.lotrinh.indicator;

/**
 * How an indicator comes out of records from a year on. <i>Công thức của chỉ số</i>. It has passed the check of the pack that it came with,
 * or of the page on which the commune wrote it.
 *
 * @param text in the language of formulas
 * @param from the first year whose periods are counted by it, until the next formula begins
 * @param ownOfCommune whether the commune wrote it itself, in the place of what its pack says of these years
 * @param onward whether no later formula of a pack takes its place, because a confirmed reading brought it along
 */
public record IndicatorFormula(String text, int from, boolean ownOfCommune, boolean onward) {

    public IndicatorFormula(String text, int from, boolean ownOfCommune) {
        this(text, from, ownOfCommune, false);
    }

    /** As a pack has it. */
    public IndicatorFormula(String text, int from) {
        this(text, from, false);
    }
}
