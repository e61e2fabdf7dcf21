package vn.lotrinh.access;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Makes a one-time link with which somebody chooses a new password, or the first one when the invitation got lost. <i>Cấp lại mật
 * khẩu</i>. The old password works until the link is used.
 */
@Service
public class SendReset {

    public record Command(Actor by, UUID person) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** The link is shown once. */
        record Made(OneTimeLink link) implements Outcome {}

        record NoSuchPerson() implements Outcome {}

        /** Another commune's administrators manage this account. */
        record ManagedElsewhere(CommuneCode home) implements Outcome {}

        record Suspended() implements Outcome {}
    }

    private final PersonTable people;
    private final InvitationTable invitations;
    private final Trail trail;

    SendReset(PersonTable people, InvitationTable invitations, Trail trail) {
        this.people = people;
        this.invitations = invitations;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        var found = people.find(command.person());
        if (found.isEmpty()) {
            return new Outcome.NoSuchPerson();
        }
        var person = found.get();
        if (!person.managedBy(commune)) {
            return new Outcome.ManagedElsewhere(person.home());
        }
        return switch (person.state()) {
            case SUSPENDED -> new Outcome.Suspended();
            case INVITED -> make(commune, command.by(), InvitationTable.Kind.INVITE, person);
            case ACTIVE -> make(commune, command.by(), InvitationTable.Kind.RESET, person);
        };
    }

    private Outcome make(CommuneCode commune, Actor by, InvitationTable.Kind kind, Person person) {
        trail.record(Change.of(commune, by, "sent-link", "access.person", person.id(), person.version())
                .with("kind", kind));
        return new Outcome.Made(invitations.insert(commune, kind, person.id(), by));
    }
}
