package vn.lotrinh.indicator;

import vn.lotrinh.kernel.Period;

/**
 * Which cell of the entry grid.
 *
 * @param indicator its code
 * @param period the reported period itself
 */
public record FigureKey(String indicator, Place place, Period period) {

    /** As the trail names it, such as {@code ty-le-ho-ngheo/T01/2026}. */
    @Override
    public String toString() {
        return indicator + "/" + place.code() + "/" + period;
    }
}
