package vn.lotrinh.criteria;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/** Says in which year a subject is to meet the whole set. <i>Ghi năm dự kiến đạt</i>. An officer's work; without a year the present one is taken back. */
@Service
public class PlanYear {

    /** @param seen the version that was seen; 0 where there was none */
    public record Command(
            SignedIn by,
            String set,
            AssessedSubject subject,
            @Nullable Integer year,
            @Nullable String note,
            int seen) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Saved(PlannedYear planned) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record ChangedMeanwhile(PlannedYear theirs) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CriteriaSets sets;
    private final CriteriaSetTable table;
    private final PlannedYearTable plannedYears;
    private final Trail trail;
    private final Clock clock;

    PlanYear(CriteriaSets sets, CriteriaSetTable table, PlannedYearTable plannedYears, Trail trail, Clock clock) {
        this.sets = sets;
        this.table = table;
        this.plannedYears = plannedYears;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for a set that is not there */
    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.OFFICER)) {
            return new Outcome.NotAllowed("Ghi năm dự kiến đạt là việc của cán bộ chuyên môn.");
        }
        var year = command.year();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return new Outcome.Refused("Năm dự kiến có bốn chữ số, như 2028.");
        }
        var commune = CommuneScope.getOne();
        table.lock(commune, command.set());
        var version = sets.find(command.set())
                .orElseThrow(() -> new IllegalArgumentException("No such criteria set: " + command.set()));
        var notMeant = sets.findRefusal(version.set());
        if (notMeant.isPresent()) {
            return new Outcome.Refused(CriteriaSet.notMeant(notMeant.get()));
        }
        var present = plannedYears.find(commune, version, command.subject());
        if (present.filter(
                        theirs -> Objects.equals(theirs.year(), year) && Objects.equals(theirs.note(), command.note()))
                .isPresent()) {
            return new Outcome.Saved(present.get());
        }
        int number = present.map(PlannedYear::version).orElse(0);
        if (present.isPresent() && command.seen() != number) {
            return new Outcome.ChangedMeanwhile(present.get());
        }
        var by = command.by().actor();
        var planned = new PlannedYear(
                command.subject().code(),
                number + 1,
                year,
                command.note(),
                by.reference(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        plannedYears.insert(commune, version, command.subject(), planned);
        trail.record(CriteriaChange.of(commune, by, version, planned));
        return new Outcome.Saved(planned);
    }
}
