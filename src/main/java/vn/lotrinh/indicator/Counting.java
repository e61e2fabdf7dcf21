package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.Figures;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.Formula.MeasureAt;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Measure.Aspect;
import vn.lotrinh.formula.Moment;
import vn.lotrinh.formula.NotAdditive;
import vn.lotrinh.formula.Reference;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Lineage;

/**
 * What records say about one indicator: its formula over cells. <i>Số liệu tính từ sổ bộ</i>. Knows no database; what it reads is brought by
 * {@link Sources}.
 *
 * @param from the first year whose periods are counted by this formula
 * @param registers those that villages are asked to submit, by their codes, of the registers that the formula reads
 */
record Counting(
        IndicatorDefinition definition, int from, Formula formula, List<SubmittedRegister> registers, Sources sources) {

    private static final int REPORTING_BEGINS_BEFORE = 17;

    /** Where the parts of a formula come from. */
    interface Sources {
        Optional<BigDecimal> measure(Measure measure, Moment moment, Place place, Span span);

        Optional<BigDecimal> notAdditive(NotAdditive question, Place place, Span span);

        Optional<BigDecimal> indicator(String code, Reference how, Place place, Span span);

        Optional<BigDecimal> constant(String code, LocalDate day);
    }

    /**
     * What a register's villages have said about its periods.
     *
     * @param months how long the periods are
     * @param submitted the villages by period, as {@link Period} writes it
     */
    record SubmittedRegister(String code, int months, Map<String, Set<String>> submitted) {}

    /** Whether a span lies in the years of the formula, or behind them. */
    boolean answersFor(Span span) {
        return !span.from().isBefore(LocalDate.of(from, 1, 1).minusDays(REPORTING_BEGINS_BEFORE));
    }

    Optional<BigDecimal> value(Place place, Span span) {
        return formula.evaluate(figures(place, span));
    }

    /** Of a ratio; in the unit in which the formula has it. */
    @Nullable
    BigDecimal above(Place place, Span span) {
        return formula.quotient()
                .flatMap(quotient -> quotient.above(figures(place, span)))
                .orElse(null);
    }

    @Nullable
    BigDecimal below(Place place, Span span) {
        return formula.quotient()
                .flatMap(quotient -> quotient.below(figures(place, span)))
                .orElse(null);
    }

    Figures figures(Place place, Span span) {
        return new Figures() {
            @Override
            public Optional<BigDecimal> measure(Measure measure, Moment moment) {
                return sources.measure(measure, moment, place, span);
            }

            @Override
            public Optional<BigDecimal> notAdditive(NotAdditive question) {
                return sources.notAdditive(question, place, span);
            }

            @Override
            public Optional<BigDecimal> indicator(String code, Reference how) {
                return sources.indicator(code, how, place, span);
            }

            @Override
            public Optional<BigDecimal> constant(String code) {
                return sources.constant(code, span.to());
            }
        };
    }

    /**
     * Whether nobody has written anything down in one of the registers that no village is asked to submit: no state that had begun by the end of
     * the span, no event within it. Then silence is no 0 either; where something stands in the register, a 0 is one (decision 024).
     */
    boolean isSilent(Span span) {
        return formula.begun().stream()
                .filter(begun -> registers.stream().noneMatch(one -> one.code().equals(begun.register())))
                .anyMatch(begun -> sources.measure(
                                begun, begun.state() ? Moment.END : Moment.SUM, Place.WHOLE_COMMUNE, span)
                        .filter(rows -> rows.signum() > 0)
                        .isEmpty());
    }

    /**
     * How many records add nothing because what is summed is empty in them. Of several parts over one register the greatest number is told,
     * because the same record may be missing in each.
     */
    long leftOut(Place place, Span span) {
        return formula.measuresAt().stream()
                .collect(Collectors.toMap(
                        read -> read.measure().register(), read -> leftOut(read, place, span), Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Of one part of the formula. */
    long leftOut(MeasureAt read, Place place, Span span) {
        return read.measure().amount() == null
                ? 0
                : sources.measure(read.measure().as(Aspect.EMPTY), read.moment(), place, span)
                        .map(records ->
                                records.setScale(0, RoundingMode.CEILING).longValueExact())
                        .orElse(0L);
    }

    /** Whether a village is asked to submit anything that the formula reads, for any part of a span. */
    boolean isAsked(String village, Span span, Lineage lineage) {
        return registers.stream()
                .anyMatch(register ->
                        asked(register, village, span, lineage).findAny().isPresent());
    }

    /** Whether a village has submitted everything that the formula reads and it is asked for, for all of a span. */
    boolean isSubmitted(String village, Span span, Lineage lineage) {
        return registers.stream()
                .allMatch(register -> asked(register, village, span, lineage)
                        .allMatch(period -> register.submitted()
                                .getOrDefault(period, Set.of())
                                .contains(village)));
    }

    /** The periods at whose end the village is there. */
    private static Stream<String> asked(SubmittedRegister register, String village, Span span, Lineage lineage) {
        return span.periods(register.months()).stream()
                .filter(period -> lineage.isThere(village, Period.parse(period).to()));
    }
}
