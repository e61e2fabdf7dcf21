package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How values may be held against each other: all of them official, or else all of them the commune's own. A difference of two sources would tell
 * of the method. <i>Cùng một nguồn</i>.
 *
 * @param official whether they are official
 */
public record OneSource(boolean official) {

    /** The commune's own. */
    static final OneSource OWN = new OneSource(false);

    /** How much more one value is than another by one source; empty where that has not both. */
    public static Optional<BigDecimal> difference(Value now, Value before) {
        var source = of(List.of(now, before));
        return source.figure(now).flatMap(amount -> source.figure(before).map(amount::subtract));
    }

    /** Of values that are to be compared; those without a figure are of no account. */
    public static OneSource of(Collection<Value> values) {
        return new OneSource(values.stream()
                .filter(value -> value.amount().isPresent())
                .allMatch(value -> value.official() != null));
    }

    /** The figure by this source; empty where it has none. */
    public Optional<BigDecimal> figure(Value value) {
        var made = value.official();
        if (official || made == null) {
            return value.amount();
        }
        return made.own() instanceof Cell.Known(var own) ? Optional.of(own) : Optional.empty();
    }
}
