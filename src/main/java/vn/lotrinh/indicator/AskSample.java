package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Formula.RatioOfSums;
import vn.lotrinh.indicator.cells.Contributions;
import vn.lotrinh.indicator.cells.Contributions.Sampled;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Registers;

/** Tells the standard error where a figure is a ratio of two sums over a register that is a sample. <i>Tính sai số chuẩn</i>. */
@Component
class AskSample {

    private final Registers registers;
    private final Contributions contributions;

    AskSample(Registers registers, Contributions contributions) {
        this.registers = registers;
        this.contributions = contributions;
    }

    /**
     * Empty for a formula of anything else, and for fewer than two records.
     *
     * @param value of the commune's own for the place and span
     */
    Optional<SampleError> find(Counting counting, BigDecimal value, Place place, Span span) {
        return counting.formula().ratioOfSums().flatMap(ratio -> {
            var register = registers.get(ratio.above().register());
            return register.sample()
                    ? sampled(ratio, place, span)
                            .map(sampled -> new SampleError(
                                    register.one(),
                                    sampled.records(),
                                    sampled.relativeError().multiply(value.abs())))
                    : Optional.<SampleError>empty();
        });
    }

    private Optional<Sampled> sampled(RatioOfSums ratio, Place place, Span span) {
        String village = place instanceof Place.WholeCommune ? null : place.code();
        return contributions.sampled(
                CommuneScope.getOne(), ratio.above(), ratio.below(), village, span.from(), span.to());
    }
}
