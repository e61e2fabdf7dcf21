package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Formula.MeasureAt;
import vn.lotrinh.formula.Moment;
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

    List<CountedMeasure> handle(Counting counting, Place place, Span span) {
        var figures = counting.figures(place, span);
        return counting.formula().measuresAt().stream()
                .flatMap(read -> figures
                        .measure(read.measure(), read.moment())
                        .map(amount -> counted(counting, read, place, span, amount))
                        .stream())
                .toList();
    }

    private CountedMeasure counted(Counting counting, MeasureAt read, Place place, Span span, BigDecimal amount) {
        var measure = read.measure();
        var moment = read.moment();
        var shape = FormulaShapes.of(registers.get(measure.register()), registers.set());
        LocalDate from = measure.state() ? LocalDate.of(1, 1, 1) : span.from();
        LocalDate to = moment == Moment.START ? span.from() : span.to();
        String village = place instanceof Place.WholeCommune ? null : place.code();
        var behind = contributions.list(CommuneScope.getOne(), measure, village, from, to, SHOWN);
        return new CountedMeasure(
                words(moment) + measure.inWords(shape),
                measure.register(),
                amount,
                measure.unit().text(),
                behind.records(),
                counting.leftOut(read, place, span),
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
}
