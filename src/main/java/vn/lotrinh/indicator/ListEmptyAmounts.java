package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.indicator.cells.EmptyAmounts;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;

/**
 * Records that take no part in a figure because what the formula sums is empty in them. <i>Bản ghi thiếu số để tính</i>. An unpriced product is
 * listed, never 0 (figures.md).
 */
@Service
public class ListEmptyAmounts {

    /**
     * Records of one register that lack one thing.
     *
     * @param what is summed, as a person reads it
     * @param indicator the first one that suffers
     * @param since the first day on which such a record counts
     */
    public record EmptyAmount(
            Register register, String what, IndicatorDefinition indicator, long records, LocalDate since) {}

    private record Summed(String register, String amount) {}

    private final Valuings valuings;
    private final Registers registers;
    private final EmptyAmounts amounts;
    private final Clock clock;

    ListEmptyAmounts(Valuings valuings, Registers registers, EmptyAmounts amounts, Clock clock) {
        this.valuings = valuings;
        this.registers = registers;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** Of this year and the last; of two measures that sum the same under different conditions the one that misses more. */
    @Transactional(readOnly = true)
    public List<EmptyAmount> handle() {
        var today = LocalDate.now(clock);
        var from = LocalDate.of(today.getYear() - 1, 1, 1);
        var found = new LinkedHashMap<Summed, EmptyAmount>();
        for (var valuing : valuings.all(today)) {
            Stream.of(today.getYear() - 1, today.getYear())
                    .flatMap(year -> valuing.counting(Span.of(Period.ofYear(year))).stream())
                    .distinct()
                    .flatMap(counting -> counting.formula().measures().stream())
                    .filter(measure -> measure.amount() != null)
                    .forEach(measure -> amounts.count(measure, CommuneScope.getOne(), from)
                            .ifPresent(empty -> found.merge(
                                    key(measure), row(measure, valuing.definition(), empty), ListEmptyAmounts::more)));
        }
        return List.copyOf(found.values());
    }

    private static Summed key(Measure measure) {
        return new Summed(
                measure.register(), Objects.requireNonNull(measure.amount()).text());
    }

    private EmptyAmount row(Measure measure, IndicatorDefinition indicator, EmptyAmounts.Found empty) {
        var register = registers.get(measure.register());
        return new EmptyAmount(
                register,
                Objects.requireNonNull(measure.amount()).inWords(FormulaShapes.of(register, registers.set())),
                indicator,
                empty.records(),
                empty.since());
    }

    private static EmptyAmount more(EmptyAmount one, EmptyAmount other) {
        return one.records() >= other.records() ? one : other;
    }
}
