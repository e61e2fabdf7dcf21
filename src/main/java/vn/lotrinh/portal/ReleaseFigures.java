package vn.lotrinh.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.Direction;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.portal.ReleasedTarget.Year;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Lets the public see the targets as they stand on a day. <i>Công bố</i>. Only a leader does; a copy is kept, without small numbers, so
 * that the public page shows exactly what was released until somebody releases again. What no leader has confirmed is left out.
 */
@Service
public class ReleaseFigures {

    /** @param asOf not after today */
    public record Command(SignedIn by, LocalDate asOf) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Released(Release release) implements Outcome {}

        record NoPlanInForce() implements Outcome {}

        record DayToCome() implements Outcome {}

        record NotALeader() implements Outcome {}
    }

    private final PlanInForce planInForce;
    private final ShowTargets targets;
    private final ShowValues values;
    private final ListAgencies agencies;
    private final ListVillages villages;
    private final ReleaseTable releases;
    private final Trail trail;
    private final Clock clock;

    ReleaseFigures(
            PlanInForce planInForce,
            ShowTargets targets,
            ShowValues values,
            ListAgencies agencies,
            ListVillages villages,
            ReleaseTable releases,
            Trail trail,
            Clock clock) {
        this.planInForce = planInForce;
        this.targets = targets;
        this.values = values;
        this.agencies = agencies;
        this.villages = villages;
        this.releases = releases;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotALeader();
        }
        if (command.asOf().isAfter(LocalDate.now(clock))) {
            return new Outcome.DayToCome();
        }
        return planInForce
                .find()
                .<Outcome>map(plan -> new Outcome.Released(release(plan, command)))
                .orElseGet(Outcome.NoPlanInForce::new);
    }

    /** What would be released now, for a leader to look at first. */
    @Transactional(readOnly = true)
    public List<ReleasedTarget> preview(LocalDate asOf) {
        return planInForce.find().map(plan -> released(plan, asOf)).orElse(List.of());
    }

    private Release release(Plan plan, Command command) {
        var commune = CommuneScope.getOne();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var release = new Release(
                releases.nextNumber(commune),
                plan.title(),
                plan.from(),
                plan.to(),
                command.asOf(),
                now,
                released(plan, command.asOf()));
        releases.insert(commune, release, command.by().actor().reference());
        trail.record(Change.of(
                        commune, command.by().actor(), "released", "portal.release", release.number(), release.number())
                .with("asOf", release.asOf())
                .with("plan", plan.id())
                .with("targets", release.targets().size()));
        return release;
    }

    private List<ReleasedTarget> released(Plan plan, LocalDate asOf) {
        var owners = agencies.handle().stream().collect(Collectors.toMap(Agency::code, Agency::name));
        var names =
                villages.handle().stream().collect(Collectors.toMap(Territory.Village::code, Territory.Village::name));
        return targets.list(asOf).stream()
                .filter(standing -> standing.target().proposals().isEmpty())
                .flatMap(standing -> Optional.ofNullable(standing.indicator())
                        .map(indicator -> released(plan, standing, indicator, owners, names))
                        .stream())
                .toList();
    }

    private ReleasedTarget released(
            Plan plan,
            TargetStanding standing,
            IndicatorDefinition indicator,
            Map<String, String> owners,
            Map<String, String> names) {
        var target = standing.target();
        var value = standing.value();
        boolean small = value.filter(found -> tooSmall(indicator, found)).isPresent();
        return new ReleasedTarget(
                target.code(),
                target.name(),
                target.goal().inWords(),
                target.goal().unitOfCompared(indicator.unit()),
                indicator.decimals(),
                target.goal().direction() == Direction.DOWN,
                TargetDrawing.course(target.goal()),
                standing.status(),
                target.owner() == null ? null : owners.get(target.owner()),
                standing.figure().isPresent() ? Integer.valueOf(standing.year()) : null,
                value.map(Value::grade).map(grade -> grade.title()).orElse(null),
                indicator.official(),
                indicator.definition(),
                years(plan, standing, indicator),
                indicator.ofVillages() && standing.figure().isPresent() && !small
                        ? ReleasedVillages.of(
                                indicator,
                                values.listVillages(indicator, Period.ofYear(standing.year()), standing.asOf()),
                                names)
                        : List.of());
    }

    private static List<Year> years(Plan plan, TargetStanding standing, IndicatorDefinition indicator) {
        var years = new TreeSet<>(standing.milestones().byYear().keySet());
        years.addAll(standing.compared().tailMap(plan.from() - 1, true).keySet());
        return years.stream()
                .map(year -> new Year(
                        year,
                        standing.milestones().of(year).orElse(null),
                        Optional.ofNullable(standing.years().get(year))
                                        .filter(value -> tooSmall(indicator, value))
                                        .isPresent()
                                ? null
                                : standing.compared().get(year)))
                .toList();
    }

    /** A quotient whose parts nobody knows counts nobody. */
    private static boolean tooSmall(IndicatorDefinition indicator, Value value) {
        var counted = Optional.ofNullable(value.numerator())
                .or(() -> indicator.ratio() == null ? value.amount() : Optional.empty());
        return indicator.countsPeople()
                && counted.filter(count -> SmallNumbers.small(count, value.denominator()))
                        .isPresent();
    }
}
