package vn.lotrinh.formula;

import java.util.Set;

/**
 * What a formula knows of another indicator.
 *
 * @param frequencyMonths the shortest period that it answers for: 1, 3, 6 or 12 months
 */
public record IndicatorShape(String code, String name, String unit, int frequencyMonths) {

    public IndicatorShape {
        Codes.requireKebab(code);
        QuantityUnit.parse(unit);
        if (!Set.of(1, 3, 6, 12).contains(frequencyMonths)) {
            throw new IllegalArgumentException("No frequency of indicators: " + frequencyMonths + " months");
        }
    }
}
