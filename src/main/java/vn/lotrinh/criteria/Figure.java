package vn.lotrinh.criteria;

import java.util.Optional;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * What an indicator says where an item is computed from it. <i>Số liệu của chỉ tiêu</i>.
 *
 * @param there whether the place was there when the period ended: a village that began later can't have met anything
 */
public record Figure(IndicatorDefinition definition, Value value, boolean there) {

    /** What it is about; of a longer period its first. */
    public int year() {
        return value.period().year();
    }

    /** With its unit, its period and how firm it is, or the words that stand instead of it. */
    public String inWords() {
        String grade = value.grade() == null ? "" : ", số " + value.grade().title();
        return value.amount()
                .map(amount -> VietnameseFormat.withUnit(
                                VietnameseFormat.number(amount, definition.decimals()), definition.unit())
                        + ", " + value.period().inWords() + grade
                        + (value.leftOut() == 0 ? "" : ", " + value.leftOutInWords()))
                .orElseGet(() -> value.cell().inWords() + ", " + value.period().inWords());
    }

    /** Whether there is a figure, and not words in its place. */
    public boolean known() {
        return value.amount().isPresent();
    }

    /**
     * Held against what is asked for; not assessed while either is not known, nor while nobody has said that there is nobody to count. What is not meant
     * for such a commune is asked of nobody in it.
     */
    ItemState against(Optional<Requirement> requirement) {
        return switch (value.cell()) {
            case Cell.NotApplicable(var notMeant) ->
                notMeant != null || there && value.completeness().full()
                        ? ItemState.NOT_APPLICABLE
                        : ItemState.NOT_ASSESSED;
            case Cell.Known(var amount) ->
                requirement
                        .filter(Requirement::measurable)
                        .map(asked -> asked.metBy(amount) ? ItemState.MET : ItemState.NOT_MET)
                        .orElse(ItemState.NOT_ASSESSED);
            default -> ItemState.NOT_ASSESSED;
        };
    }
}
