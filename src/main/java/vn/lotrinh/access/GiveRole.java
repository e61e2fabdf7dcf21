package vn.lotrinh.access;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Gives somebody who has an account one more role in this commune, from today. <i>Giao vai trò</i>. The person is named by the sign-in
 * name, because somebody from another commune is in no list here.
 */
@Service
public class GiveRole {

    public record Command(Actor by, String signInName, Role role, Area area) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Given(UUID person, UUID holding) implements Outcome {}

        record NoSuchPerson() implements Outcome {}

        record AlreadyHeld() implements Outcome {}

        /** Nobody has this role in such an area. */
        record RoleDoesNotFit() implements Outcome {}
    }

    private final PersonTable people;
    private final HoldingTable holdings;
    private final Trail trail;

    GiveRole(PersonTable people, HoldingTable holdings, Trail trail) {
        this.people = people;
        this.holdings = holdings;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.role().fits(command.area())) {
            return new Outcome.RoleDoesNotFit();
        }
        return SignInName.parse(command.signInName())
                .flatMap(people::find)
                .map(person -> give(command, person))
                .orElseGet(Outcome.NoSuchPerson::new);
    }

    private Outcome give(Command command, Person person) {
        var commune = CommuneScope.getOne();
        var held = holdings.insert(commune, person.id(), new Holding(command.role(), command.area()), holdings.today());
        if (held.isEmpty()) {
            return new Outcome.AlreadyHeld();
        }
        trail.record(HoldingChanges.given(commune, command.by(), held.get()));
        return new Outcome.Given(person.id(), held.get().id());
    }
}
