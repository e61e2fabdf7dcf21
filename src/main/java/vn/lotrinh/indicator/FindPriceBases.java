package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.indicator.cells.PriceBases;
import vn.lotrinh.indicator.cells.PriceBases.Basis;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.CopiedField;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;

/**
 * Finds figures at constant prices that are told by two base years: on one day, or from one year to the next without a break. <i>Năm gốc của giá
 * so sánh</i>. Two bases can't be compared, and no sum of both says anything.
 */
@Service
public class FindPriceBases {

    /** What is wrong with two bases that follow one another. */
    public enum Fault {
        /** Prices of both hold on one day. */
        ON_ONE_DAY,
        /** The later one begins where the series does not break. */
        WITHOUT_A_BREAK
    }

    /** @param since from which day on */
    public record TwoBases(IndicatorDefinition definition, Fault fault, int former, int latter, LocalDate since) {}

    private final IndicatorTable indicators;
    private final Formulas formulas;
    private final Constants constants;
    private final Registers registers;
    private final PriceBases bases;

    FindPriceBases(
            IndicatorTable indicators, Formulas formulas, Constants constants, Registers registers, PriceBases bases) {
        this.indicators = indicators;
        this.formulas = formulas;
        this.constants = constants;
        this.registers = registers;
        this.bases = bases;
    }

    @Transactional(readOnly = true)
    public List<TwoBases> handle() {
        var commune = CommuneScope.getOne();
        var definitions = indicators.list(commune);
        var known = constants.list();
        var found = new ArrayList<TwoBases>();
        for (var definition : definitions) {
            var prices = definition.formulas().stream()
                    .flatMap(written -> formulas.find(definition, written, definitions, known).stream())
                    .flatMap(formula -> formula.measures().stream())
                    .map(Measure::register)
                    .distinct()
                    .flatMap(this::pricesOf)
                    .distinct()
                    .toList();
            if (!prices.isEmpty()) {
                found.addAll(faults(definition, bases.list(commune, prices)));
            }
        }
        return List.copyOf(found);
    }

    /** The registers of prices from which the records of one take over. */
    private Stream<String> pricesOf(String register) {
        return registers.get(register).copies().stream()
                .map(CopiedField::register)
                .map(registers::get)
                .filter(Register::isState)
                .filter(source -> source.findField(PriceBases.BASE_YEAR)
                        .filter(field -> field.type() == FieldType.WHOLE)
                        .isPresent())
                .map(Register::code);
    }

    static List<TwoBases> faults(IndicatorDefinition definition, List<Basis> bases) {
        var faults = new ArrayList<TwoBases>();
        for (int n = 1; n < bases.size(); n++) {
            var former = bases.get(n - 1);
            var latter = bases.get(n);
            int year = latter.since().getYear();
            if (!former.until().isBefore(latter.since())) {
                faults.add(new TwoBases(definition, Fault.ON_ONE_DAY, former.year(), latter.year(), latter.since()));
            } else if (!definition.breaksBetween(year - 1, year)) {
                faults.add(
                        new TwoBases(definition, Fault.WITHOUT_A_BREAK, former.year(), latter.year(), latter.since()));
            }
        }
        return faults;
    }
}
