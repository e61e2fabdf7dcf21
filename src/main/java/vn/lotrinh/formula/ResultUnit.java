package vn.lotrinh.formula;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Brings the figure of a formula into the unit of its indicator, where {@link PeriodUnit} is understood. */
final class ResultUnit {

    private static final Syntax.Place WHOLE = new Syntax.Place(1, 1);

    private final QuantityUnit period;
    private final Errors errors;

    ResultUnit(int frequencyMonths, Errors errors) {
        period = new PeriodUnit(frequencyMonths).period();
        this.errors = errors;
    }

    @Nullable
    Sized convert(@Nullable Sized result, String text) {
        var wanted = QuantityUnit.find(text);
        if (wanted.isEmpty()) {
            errors.add(WHOLE, Kind.WRONG_UNIT, CheckWanted.unreadable(text));
            return null;
        }
        if (result == null || result.unit() == null) {
            return result;
        }
        var factor = factor(result.unit(), wanted.get());
        if (factor.isEmpty()) {
            errors.add(
                    WHOLE,
                    Kind.WRONG_UNIT,
                    "Công thức cho ra " + Unit.named(result.unit()) + " nhưng chỉ số có đơn vị "
                            + Unit.named(wanted.get()) + "; hãy sửa công thức hoặc đơn vị.");
            return null;
        }
        return new Sized(result.term().scaled(factor.get()), wanted.get());
    }

    private Optional<Ratio> factor(QuantityUnit from, QuantityUnit to) {
        return from.factorTo(to)
                .or(() -> from.over(period).factorTo(to))
                .or(() -> from.times(period).factorTo(to));
    }
}
