package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Says how the plan is read where it is unclear. <i>Xác nhận cách hiểu</i>. A reading with a formula of its own starts {@link ChangeFormula}
 * from a year on; one without takes back the formula of a reading that was confirmed before. Refused to anybody but a leader, for a reading
 * that the pack does not offer, and where the formula can't be changed now.
 */
@Service
public class ConfirmReading {

    /**
     * @param reading its code
     * @param from the first year that is counted by the formula of the reading; of no account where it has none
     */
    public record Command(SignedIn by, IndicatorDefinition indicator, String reading, int from) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** @param job that counts by the formula of the reading; absent where no formula changes */
        record Confirmed(@Nullable UUID job) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final ReadingTable readings;
    private final IndicatorTable indicators;
    private final ChangeFormula changeFormula;
    private final Trail trail;
    private final Clock clock;

    ConfirmReading(
            ReadingTable readings, IndicatorTable indicators, ChangeFormula changeFormula, Trail trail, Clock clock) {
        this.readings = readings;
        this.indicators = indicators;
        this.changeFormula = changeFormula;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed(
                    "Chỉ lãnh đạo xã xác nhận cách hiểu kế hoạch; hãy chuyển trang này cho lãnh đạo.");
        }
        var reading = command.indicator().interpretation().find(command.reading());
        if (reading.isEmpty()) {
            return new Outcome.Refused(
                    "Bộ cấu hình không có cách hiểu này; hãy tải lại trang rồi chọn một cách có ở đó.");
        }
        var change = formulaChange(command, reading.get());
        return change.isEmpty() ? confirm(command, reading.get(), null) : changed(command, reading.get(), change.get());
    }

    private static Optional<ChangeFormula.Command> formulaChange(Command command, Reading reading) {
        var indicator = command.indicator();
        String why = "Lãnh đạo chọn cách hiểu: " + reading.words();
        String text = reading.formula();
        if (text == null) {
            return indicator.formulas().stream()
                    .filter(IndicatorFormula::ownOfCommune)
                    .filter(own ->
                            indicator.interpretation().readings().stream().anyMatch(other -> other.bringsAlong(own)))
                    .findFirst()
                    .map(own -> new ChangeFormula.Command(command.by(), indicator, null, own.from(), why));
        }
        boolean holds = indicator.formulas().stream()
                .filter(formula -> formula.from() <= command.from())
                .reduce((earlier, later) -> later)
                .filter(reading::bringsAlong)
                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(new ChangeFormula.Command(command.by(), indicator, text, command.from(), why));
    }

    private Outcome changed(Command command, Reading reading, ChangeFormula.Command change) {
        return switch (changeFormula.handle(change)) {
            case ChangeFormula.Outcome.Started(var job) -> confirm(command, reading, job);
            case ChangeFormula.Outcome.Wrong(var errors) ->
                new Outcome.Refused("Công thức của cách hiểu này không còn khớp với sổ bộ: " + errors.getFirst());
            case ChangeFormula.Outcome.Refused(var sentence) -> new Outcome.Refused(sentence);
            case ChangeFormula.Outcome.NotAllowed(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }

    private Outcome confirm(Command command, Reading reading, @Nullable UUID job) {
        var commune = CommuneScope.getOne();
        var by = command.by().actor();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String indicator = command.indicator().code();
        int times = readings.confirm(
                commune, new ConfirmedReading(indicator, reading.code(), reading.words(), by.reference(), at));
        trail.record(IndicatorChange.of(
                        commune, by, "reading-confirmed", command.indicator(), indicators.versionOf(commune, indicator))
                .with("reading", reading.code())
                .with("readingWords", reading.words())
                .with("times", times));
        return new Outcome.Confirmed(job);
    }
}
