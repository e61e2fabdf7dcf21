package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.OfficialValue;
import vn.lotrinh.indicator.Value;

/**
 * That a value is an official one, as the API gives it.
 *
 * @param own what the commune computes itself
 * @param difference the commune's own less the official, rounded half up to the indicator's decimals; absent where one of them is no number
 */
record OfficialValueJson(
        List<OfficialFigureJson> figures,
        CellJson own,
        @Nullable BigDecimal difference) {

    static @Nullable OfficialValueJson of(Value value, IndicatorDefinition definition) {
        OfficialValue official = value.official();
        return official == null
                ? null
                : new OfficialValueJson(
                        official.figures().stream().map(OfficialFigureJson::of).toList(),
                        CellJson.of(official.own(), definition.decimals()),
                        official.difference(value.cell())
                                .map(difference -> difference.setScale(definition.decimals(), RoundingMode.HALF_UP))
                                .orElse(null));
    }
}
