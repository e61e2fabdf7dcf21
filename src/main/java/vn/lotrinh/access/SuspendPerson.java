package vn.lotrinh.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Locks an account: its sessions and links end at once, its roles stay. <i>Tạm khóa tài khoản</i>. Refused for the last administrator and
 * for an account that another commune manages.
 */
@Service
public class SuspendPerson {

    public record Command(Actor by, UUID person, @Nullable String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Suspended() implements Outcome {}

        record NoSuchPerson() implements Outcome {}

        record AlreadySuspended() implements Outcome {}

        /** Another commune's administrators manage this account. */
        record ManagedElsewhere(CommuneCode home) implements Outcome {}

        record LastAdministrator() implements Outcome {}
    }

    private final PersonTable people;
    private final HoldingTable holdings;
    private final InvitationTable invitations;
    private final Trail trail;

    SuspendPerson(PersonTable people, HoldingTable holdings, InvitationTable invitations, Trail trail) {
        this.people = people;
        this.holdings = holdings;
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
        if (!found.get().managedBy(commune)) {
            return new Outcome.ManagedElsewhere(found.get().home());
        }
        holdings.lockAdministrators(commune);
        var hadAdministrator = holdings.keepsAdministrator(commune);
        var suspended = people.suspend(command.person());
        if (suspended.isEmpty()) {
            return new Outcome.AlreadySuspended();
        }
        if (hadAdministrator && !holdings.keepsAdministrator(commune)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.LastAdministrator();
        }
        invitations.endAll(commune, command.person());
        trail.record(Change.of(
                        commune,
                        command.by(),
                        "suspended",
                        "access.person",
                        command.person(),
                        suspended.get().version())
                .because(command.reason()));
        return new Outcome.Suspended();
    }
}
