package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.FormulaError;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ListVillages;

/** Shows what a formula would make of today's records, before anybody saves it. <i>Tính thử</i>. */
@Service
public class TryFormula {

    /**
     * @param from the first year whose periods it would count
     * @param period whose value is asked for
     */
    public record Command(IndicatorDefinition indicator, String text, int from, Period period) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** @param inWords the formula with the names of registers and fields */
        record Tried(String inWords, List<Row> rows) implements Outcome {}

        record Wrong(List<FormulaError> errors) implements Outcome {}
    }

    /** The value of the commune, or of a village, by what holds and by what is tried. */
    public record Row(Place place, String name, Cell now, Cell then) {}

    private final CheckNewFormula check;
    private final Valuings valuings;
    private final Countings countings;
    private final ListVillages villages;
    private final Clock clock;

    TryFormula(CheckNewFormula check, Valuings valuings, Countings countings, ListVillages villages, Clock clock) {
        this.check = check;
        this.valuings = valuings;
        this.countings = countings;
        this.villages = villages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Outcome handle(Command command) {
        return switch (check.handle(command.indicator(), command.text())) {
            case Formula.Outcome.Wrong(var errors) -> new Outcome.Wrong(errors);
            case Formula.Outcome.Checked(var formula) -> tried(command, formula);
        };
    }

    private Outcome tried(Command command, Formula formula) {
        var today = LocalDate.now(clock);
        var now = valuings.of(command.indicator(), today);
        var then = valuings.tried(new Countings.Checked(command.indicator(), command.from(), formula), today);
        var rows = new ArrayList<Row>();
        rows.add(row(Place.WHOLE_COMMUNE, PlaceNames.WHOLE_COMMUNE, now, then, command.period()));
        if (command.indicator().ofVillages()) {
            villages.handle()
                    .forEach(village -> rows.add(
                            row(new Place.Village(village.code()), village.name(), now, then, command.period())));
        }
        return new Outcome.Tried(countings.inWords(formula), rows);
    }

    private static Row row(Place place, String name, Valuing now, Valuing then, Period period) {
        return new Row(
                place,
                name,
                now.value(place, period).cell(),
                then.value(place, period).cell());
    }
}
