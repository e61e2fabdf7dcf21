package vn.lotrinh.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/** Says to which group of communes the commune belongs from a day on. <i>Ghi nhóm của xã</i>. Work of a leader or an administrator. */
@Service
public class SetCommuneGroup {

    private static final Set<Role> WHOSE_WORK = Set.of(Role.LEADER, Role.ADMINISTRATOR);

    /** @param source the decision that says so */
    public record Command(SignedIn by, String set, String group, LocalDate from, String source) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Saved(CommuneGroup group) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final CriteriaSets sets;
    private final CriteriaSetTable table;
    private final CommuneGroupTable groups;
    private final Trail trail;
    private final Clock clock;

    SetCommuneGroup(CriteriaSets sets, CriteriaSetTable table, CommuneGroupTable groups, Trail trail, Clock clock) {
        this.sets = sets;
        this.table = table;
        this.groups = groups;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for a set that is not there */
    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holdsAny(WHOSE_WORK)) {
            return new Outcome.NotAllowed("Ghi nhóm của xã là việc của lãnh đạo hoặc quản trị.");
        }
        var commune = CommuneScope.getOne();
        table.lock(commune, command.set());
        var version = sets.find(command.set())
                .orElseThrow(() -> new IllegalArgumentException("No such criteria set: " + command.set()));
        var notMeant = sets.findRefusal(version.set());
        if (notMeant.isPresent()) {
            return new Outcome.Refused(CriteriaSet.notMeant(notMeant.get()));
        }
        if (version.set().findGroup(command.group()).isEmpty()) {
            return new Outcome.Refused("Chọn một nhóm của bộ này.");
        }
        if (command.source().isBlank()) {
            return new Outcome.Refused("Ghi căn cứ: quyết định nào xếp xã vào nhóm này.");
        }
        int number = groups.list(commune, command.set()).stream()
                .filter(group -> group.from().equals(command.from()))
                .mapToInt(CommuneGroup::version)
                .max()
                .orElse(0);
        var by = command.by().actor();
        var group = new CommuneGroup(
                command.from(),
                number + 1,
                command.group(),
                command.source().strip(),
                by.reference(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        groups.insert(commune, command.set(), group);
        trail.record(CriteriaChange.of(commune, by, version.set(), group));
        return new Outcome.Saved(group);
    }
}
