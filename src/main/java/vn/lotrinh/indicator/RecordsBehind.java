package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Figures;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Moment;
import vn.lotrinh.formula.NotAdditive;
import vn.lotrinh.formula.Reference;
import vn.lotrinh.indicator.Derivation.CountedMeasure;
import vn.lotrinh.indicator.Derivation.RecordBehind;
import vn.lotrinh.indicator.cells.Contributions;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.Registers;

/** Leads the parts of a formula down to the records that make them. <i>Các bản ghi phía sau số liệu</i>. */
@Component
class RecordsBehind {

    private static final int SHOWN = 100;

    private final Registers registers;
    private final Contributions contributions;

    RecordsBehind(Registers registers, Contributions contributions) {
        this.registers = registers;
        this.contributions = contributions;
    }

    private record Part(Measure measure, Moment moment) {}

    List<CountedMeasure> handle(Counting counting, Place place, Span span) {
        var parts = new LinkedHashMap<Part, CountedMeasure>();
        var figures = counting.figures(place, span);
        counting.formula().evaluate(new Listening(figures, (measure, moment) -> {
            figures.measure(measure, moment)
                    .ifPresent(amount -> parts.putIfAbsent(
                            new Part(measure, moment), counted(measure, moment, place, span, amount)));
        }));
        return List.copyOf(parts.values());
    }

    private CountedMeasure counted(Measure measure, Moment moment, Place place, Span span, BigDecimal amount) {
        var shape = FormulaShapes.of(registers.get(measure.register()), registers.set());
        LocalDate from = measure.state() ? LocalDate.of(1, 1, 1) : span.from();
        LocalDate to = moment == Moment.START ? span.from().minusDays(1) : span.to();
        String village = place instanceof Place.WholeCommune ? null : place.code();
        var behind = contributions.list(CommuneScope.getOne(), measure, village, from, to, SHOWN);
        return new CountedMeasure(
                words(moment) + measure.inWords(shape),
                measure.register(),
                amount,
                measure.unit().text(),
                behind.records(),
                behind.greatest().stream()
                        .map(one -> new RecordBehind(one.id(), one.amount()))
                        .toList());
    }

    private static String words(Moment moment) {
        return switch (moment) {
            case SUM -> "";
            case START -> "đầu kỳ, ";
            case END -> "cuối kỳ, ";
            case MEAN -> "bình quân, ";
        };
    }

    /** Hears what a formula asks for. */
    private record Listening(Figures figures, BiConsumer<Measure, Moment> heard) implements Figures {
        @Override
        public Optional<BigDecimal> measure(Measure measure, Moment moment) {
            heard.accept(measure, moment);
            return figures.measure(measure, moment);
        }

        @Override
        public Optional<BigDecimal> notAdditive(NotAdditive question) {
            return figures.notAdditive(question);
        }

        @Override
        public Optional<BigDecimal> indicator(String code, Reference how) {
            return figures.indicator(code, how);
        }

        @Override
        public Optional<BigDecimal> constant(String code) {
            return figures.constant(code);
        }
    }
}
