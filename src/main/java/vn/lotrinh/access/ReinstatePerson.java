package vn.lotrinh.access;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Opens a locked account again, with its old password. <i>Mở khóa tài khoản</i>. */
@Service
public class ReinstatePerson {

    public record Command(Actor by, UUID person) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Reinstated() implements Outcome {}

        record NoSuchPerson() implements Outcome {}

        record NotSuspended() implements Outcome {}

        /** Another commune's administrators manage this account. */
        record ManagedElsewhere(CommuneCode home) implements Outcome {}
    }

    private final PersonTable people;
    private final Trail trail;

    ReinstatePerson(PersonTable people, Trail trail) {
        this.people = people;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        var found = people.find(command.person());
        if (found.isEmpty()) {
            return new Outcome.NoSuchPerson();
        }
        if (!found.get().managedBy(commune)) {
            return new Outcome.ManagedElsewhere(found.get().home());
        }
        var reinstated = people.reinstate(command.person());
        if (reinstated.isEmpty()) {
            return new Outcome.NotSuspended();
        }
        trail.record(Change.of(
                commune,
                command.by(),
                "reinstated",
                "access.person",
                command.person(),
                reinstated.get().version()));
        return new Outcome.Reinstated();
    }
}
