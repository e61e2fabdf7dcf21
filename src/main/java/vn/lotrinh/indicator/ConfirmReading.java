package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
 * from a year on, and is in force once that has been counted; one without takes back all that readings brought along before. Refused to anybody
 * but a leader, for a reading that the pack does not offer, for a year that its formula can't count, where the formula can't be changed now, and
 * where another leader has confirmed one meanwhile.
 */
@Service
public class ConfirmReading {

    /**
     * @param reading its code
     * @param from the first year that is counted by the formula of the reading; absent for the first one that it can count
     * @param seen how many confirmations there were when the leader looked
     */
    public record Command(
            SignedIn by,
            IndicatorDefinition indicator,
            String reading,
            @Nullable Integer from,
            int seen) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** @param job that counts by the formula of the reading; absent where no formula changes */
        record Confirmed(@Nullable UUID job) implements Outcome {}

        record ChangedMeanwhile(ConfirmedReading theirs) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final ReadingTable readings;
    private final IndicatorTable indicators;
    private final FigureTable figures;
    private final ChangeFormula changeFormula;
    private final Trail trail;
    private final Clock clock;

    ConfirmReading(
            ReadingTable readings,
            IndicatorTable indicators,
            FigureTable figures,
            ChangeFormula changeFormula,
            Trail trail,
            Clock clock) {
        this.readings = readings;
        this.indicators = indicators;
        this.figures = figures;
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
        var commune = CommuneScope.getOne();
        String code = command.indicator().code();
        figures.lock(commune, code);
        var confirmed = readings.listConfirmed(commune, code);
        if (confirmed.size() != command.seen()) {
            return confirmed.stream()
                    .findFirst()
                    .<Outcome>map(Outcome.ChangedMeanwhile::new)
                    .orElseGet(() -> new Outcome.Refused("Chưa ai xác nhận cách hiểu nào; hãy tải lại trang."));
        }
        var indicator = indicators.find(commune, code).orElseThrow();
        return indicator
                .interpretation()
                .find(command.reading())
                .map(reading -> confirm(command.by(), indicator, reading, command.from()))
                .orElseGet(() -> new Outcome.Refused(
                        "Bộ cấu hình không có cách hiểu này; hãy tải lại trang rồi chọn một cách có ở đó."));
    }

    private Outcome confirm(SignedIn by, IndicatorDefinition indicator, Reading reading, @Nullable Integer year) {
        String text = reading.formula();
        if (text == null) {
            return indicator.formulasOfReadings().stream()
                    .findFirst()
                    .map(first -> changed(by, indicator, reading, null, first.from()))
                    .orElseGet(() -> confirmed(by, indicator, reading, null));
        }
        var formula = new FormulaOfReading(indicator, reading);
        int from = year == null ? formula.firstYear() : year;
        var refusal = formula.refusal(from);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        return formula.holdsFrom(from)
                ? confirmed(by, indicator, reading, null)
                : changed(by, indicator, reading, text, from);
    }

    private Outcome changed(
            SignedIn by, IndicatorDefinition indicator, Reading reading, @Nullable String text, int from) {
        String why = "Lãnh đạo chọn cách hiểu: " + reading.words();
        return switch (changeFormula.handle(new ChangeFormula.Command(by, indicator, text, from, true, why))) {
            case ChangeFormula.Outcome.Started(var job) -> confirmed(by, indicator, reading, job);
            case ChangeFormula.Outcome.Wrong(var errors) ->
                new Outcome.Refused("Công thức của cách hiểu này không còn khớp với sổ bộ: " + errors.getFirst());
            case ChangeFormula.Outcome.Refused(var sentence) -> new Outcome.Refused(sentence);
            case ChangeFormula.Outcome.NotAllowed(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }

    private Outcome confirmed(SignedIn signedIn, IndicatorDefinition indicator, Reading reading, @Nullable UUID job) {
        var commune = CommuneScope.getOne();
        var by = signedIn.actor();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int times = readings.confirm(
                commune, new ConfirmedReading(indicator.code(), reading.code(), reading.words(), by.reference(), at));
        trail.record(IndicatorChange.of(
                        commune, by, "reading-confirmed", indicator, indicators.versionOf(commune, indicator.code()))
                .with("reading", reading.code())
                .with("readingWords", reading.words())
                .with("times", times));
        return new Outcome.Confirmed(job);
    }
}
