package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Books;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Closes a period of the commune: its values are copied as they are, of the commune and of every village, with their grades and what they
 * rest on. <i>Chốt số liệu</i>. Records are written on as before; what changes afterwards stands beside the closed value. Nobody writes
 * while it is copied.
 */
@Service
public class ClosePeriod {

    public record Command(SignedIn by, Period period) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** @param values how many were copied */
        record Closed(int number, int values) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Books books;
    private final Valuings valuings;
    private final IndicatorTable indicators;
    private final ClosingTable closings;
    private final List<VersionsAtClosing> versions;
    private final Trail trail;
    private final Clock clock;

    ClosePeriod(
            Books books,
            Valuings valuings,
            IndicatorTable indicators,
            ClosingTable closings,
            List<VersionsAtClosing> versions,
            Trail trail,
            Clock clock) {
        this.books = books;
        this.valuings = valuings;
        this.indicators = indicators;
        this.closings = closings;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã chốt số liệu; hãy chuyển trang này cho lãnh đạo.");
        }
        var commune = CommuneScope.getOne();
        books.takeAlone(commune);
        var today = LocalDate.now(clock);
        if (!command.period().endedBefore(today)) {
            return new Outcome.Refused("Kỳ " + command.period().inWords() + " chưa hết nên chưa chốt được.");
        }
        if (closings.findOpen(commune, command.period()).isPresent()) {
            return new Outcome.Refused(
                    "Kỳ " + command.period().inWords() + " đã chốt; muốn chốt lại phải mở lại trước, có lý do.");
        }
        return close(commune, command, today);
    }

    private Outcome close(CommuneCode commune, Command command, LocalDate today) {
        var restOn = new TreeMap<String, String>();
        versions.forEach(module -> restOn.putAll(module.now()));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number =
                closings.insert(commune, command.period(), command.by().actor().reference(), at, restOn);
        int copied = 0;
        for (var valuing : valuings.all(today)) {
            int definition = indicators.versionOf(commune, valuing.definition().code());
            for (var place : places(valuing)) {
                closings.insert(commune, number, closed(valuing, place, command.period(), definition));
                copied++;
            }
        }
        trail.record(Change.of(commune, command.by().actor(), "closed", "indicator.closing", command.period(), number)
                .with("values", copied)
                .with("versions", restOn));
        return new Outcome.Closed(number, copied);
    }

    private static List<Place> places(Valuing valuing) {
        var places = new ArrayList<Place>();
        places.add(Place.WHOLE_COMMUNE);
        if (valuing.definition().ofVillages()) {
            valuing.villages().forEach(village -> places.add(new Place.Village(village)));
            places.add(Place.NO_VILLAGE);
        }
        return places;
    }

    private static ClosedValue closed(Valuing valuing, Place place, Period period, int definition) {
        var value = valuing.value(place, period);
        return new ClosedValue(
                value.indicator(),
                place,
                period,
                value.cell(),
                value.numerator(),
                value.denominator(),
                value.grade(),
                value.completeness(),
                value.official() == null ? formula(valuing, period) : null,
                value.official() == null ? null : value.official().source(),
                value.leftOut(),
                definition);
    }

    private static @Nullable String formula(Valuing valuing, Period period) {
        return valuing.counting(Span.of(period))
                .map(counting -> counting.formula().text())
                .orElse(null);
    }
}
