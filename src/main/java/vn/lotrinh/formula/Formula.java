package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How an indicator comes out of registers, other indicators and constants. It is checked once, when a pack is installed;
 * afterwards everything that it names exists, and its figure comes out in the indicator's unit. <i>Công thức</i>.
 */
public final class Formula {

    /** How checking ends. */
    public sealed interface Outcome {
        record Checked(Formula formula) implements Outcome {}

        /** In the order in which they stand; as many as can be told at once. */
        record Wrong(List<FormulaError> errors) implements Outcome {}
    }

    private final String text;
    private final Syntax syntax;
    private final Term term;
    private final QuantityUnit unit;

    Formula(String text, Syntax syntax, Term term, QuantityUnit unit) {
        this.text = text;
        this.syntax = syntax;
        this.term = term;
        this.unit = unit;
    }

    /**
     * Checks what a pack writes.
     *
     * @param unit of the indicator; the figure is converted into it
     * @param frequencyMonths the shortest period that the indicator answers for: 1, 3, 6 or 12
     * @param ownCode of the indicator, which can't be made of itself
     */
    public static Outcome check(String text, Names names, String unit, int frequencyMonths, String ownCode) {
        var errors = new Errors();
        var wanted = new ResultUnit(frequencyMonths, errors);
        var formula = ReadFormula.of(text, errors)
                .flatMap(syntax -> Optional.ofNullable(wanted.convert(
                                new CheckFormula(names, frequencyMonths, ownCode, errors).of(syntax), unit))
                        .map(sized -> new Formula(text, syntax, sized.term(), QuantityUnit.parse(unit))));
        return formula.isPresent() && errors.none()
                ? new Outcome.Checked(formula.get())
                : new Outcome.Wrong(errors.inOrder());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    public QuantityUnit unit() {
        return unit;
    }

    /** A measure that it reads, and when within a period. */
    public record MeasureAt(Measure measure, Moment moment) {}

    /** What it reads from registers, each once. */
    public List<Measure> measures() {
        return read(Term.OfMeasure.class, Term.OfMeasure::measure);
    }

    /** The same with the moments at which it is read, each once. */
    public List<MeasureAt> measuresAt() {
        return read(Term.OfMeasure.class, term -> new MeasureAt(term.measure(), term.moment()));
    }

    /** Whether anything was written down at all, for each register that it reads. */
    public List<Measure> begun() {
        return Stream.concat(
                        measures().stream().map(measure -> Measure.begunIn(measure.register(), measure.state())),
                        questions().stream().map(question -> Measure.begunIn(question.register(), question.state())))
                .distinct()
                .toList();
    }

    /** All that is posted for it: what it reads, and what has to be known besides. */
    public List<Measure> posted() {
        return Stream.of(
                        measures().stream(),
                        begun().stream(),
                        measures().stream()
                                .filter(measure -> measure.amount() != null)
                                .map(measure -> measure.as(Measure.Aspect.EMPTY)),
                        measuresAt().stream()
                                .filter(read -> read.moment() == Moment.START)
                                .map(read -> read.measure().as(Measure.Aspect.FIRST_DAY)))
                .flatMap(Function.identity())
                .toList();
    }

    /** What it asks of registers that does not add up. */
    public List<NotAdditive> questions() {
        return read(Term.OfNotAdditive.class, Term.OfNotAdditive::question);
    }

    /** Whether figures of villages and periods can be made of posted sums alone. */
    public boolean additive() {
        return questions().isEmpty();
    }

    /** The codes of the other indicators that it reads, in whatever way. */
    public SortedSet<String> indicators() {
        return new TreeSet<>(read(Term.OfIndicator.class, Term.OfIndicator::code));
    }

    /** The codes of those among them that are computed when it is. */
    SortedSet<String> computedFrom() {
        return new TreeSet<>(read(Term.OfIndicator.class, Function.identity()).stream()
                .filter(one -> one.how().computes())
                .map(Term.OfIndicator::code)
                .toList());
    }

    public SortedSet<String> constants() {
        return new TreeSet<>(read(Term.OfConstant.class, Term.OfConstant::code));
    }

    /** In the indicator's unit, not rounded. Empty where anything it reads is missing, or a divisor is 0. */
    public Optional<BigDecimal> evaluate(Figures figures) {
        return term.value(figures);
    }

    /** What is above and below the line; empty for a formula that is no quotient as a whole. */
    public Optional<Quotient> quotient() {
        return unscaled(term) instanceof Term.Arithmetic(var operator, var above, var below)
                        && operator == Operator.OVER
                ? Optional.of(new Quotient(above, below))
                : Optional.empty();
    }

    /** Two sums over the events of one register. */
    public record RatioOfSums(Measure above, Measure below) {}

    /** Empty for a formula that is anything else as a whole. */
    public Optional<RatioOfSums> ratioOfSums() {
        return quotient()
                .flatMap(quotient -> unscaled(quotient.above) instanceof Term.OfMeasure(var above, var _)
                                && unscaled(quotient.below) instanceof Term.OfMeasure(var below, var _)
                                && !above.state()
                                && above.register().equals(below.register())
                        ? Optional.of(new RatioOfSums(above, below))
                        : Optional.empty());
    }

    private static Term unscaled(Term term) {
        return term instanceof Term.Scaled(var of, var _) ? unscaled(of) : term;
    }

    /** Both parts of a quotient, each in the unit that it comes out in. */
    public static final class Quotient {
        private final Term above;
        private final Term below;

        private Quotient(Term above, Term below) {
            this.above = above;
            this.below = below;
        }

        public Optional<BigDecimal> above(Figures figures) {
            return above.value(figures);
        }

        public Optional<BigDecimal> below(Figures figures) {
            return below.value(figures);
        }
    }

    /** As a person reads it: registers and fields by their names, operations by words. */
    public String inWords(Names names) {
        return new FormulaWords(names).of(syntax);
    }

    private <T extends Term, R> List<R> read(Class<T> kind, Function<T, R> what) {
        var readings = new ArrayList<Term>();
        term.eachReading(readings::add);
        return readings.stream()
                .flatMap(one -> kind.isInstance(one) ? Stream.of(kind.cast(one)) : Stream.empty())
                .map(what)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
