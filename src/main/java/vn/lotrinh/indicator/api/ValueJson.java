package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;

/**
 * A value as the API gives it.
 *
 * @param place code of a village, {@code toan-xa} or {@code ca-xa}
 * @param cell one of KNOWN, NOT_DUE, NO_DATA, NOT_ENOUGH, NOT_APPLICABLE, NOT_REPRESENTATIVE, HIDDEN
 * @param words that stand in the cell instead of a number
 * @param value rounded half up to the indicator's decimals
 * @param from first day of the period
 * @param to last day of the period
 * @param official what makes it an official value, and the commune's own beside it; absent for one that the commune computes itself
 * @param leftOut how many records add nothing because what is summed is empty in them; then it is at most PRELIMINARY
 */
record ValueJson(
        String indicator,
        String place,
        String period,
        LocalDate from,
        LocalDate to,
        String cell,
        @Nullable String words,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Completeness completeness,
        @Nullable String grade,
        @Nullable Instant lastChange,
        @Nullable OfficialValueJson official,
        long leftOut) {

    static ValueJson of(Value value, IndicatorDefinition definition) {
        var cell = CellJson.of(value.cell(), definition.decimals());
        return new ValueJson(
                value.indicator(),
                value.place().code(),
                value.period().toString(),
                value.period().from(),
                value.period().to(),
                cell.state(),
                cell.words(),
                cell.value(),
                definition.unit(),
                Plain.of(value.numerator()),
                Plain.of(value.denominator()),
                value.completeness(),
                value.grade() == null ? null : value.grade().name(),
                value.lastChange(),
                OfficialValueJson.of(value, definition),
                value.leftOut());
    }
}
