package vn.lotrinh.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Makes the one-time link by which a commune gets its first administrator. <i>Quản trị viên đầu tiên</i>. There is no account with a
 * default password. Does nothing once somebody can sign in as administrator; until then each start makes a fresh link and the older one
 * stops working.
 */
@Service
public class FirstAdministrator {

    private static final Actor START = new Actor.Program("first-start");

    private final PersonTable people;
    private final HoldingTable holdings;
    private final InvitationTable invitations;
    private final Trail trail;

    FirstAdministrator(PersonTable people, HoldingTable holdings, InvitationTable invitations, Trail trail) {
        this.people = people;
        this.holdings = holdings;
        this.invitations = invitations;
        this.trail = trail;
    }

    /** A fresh link for the commune in scope; empty when it has an administrator. */
    @Transactional
    public Optional<OneTimeLink> invite() {
        var commune = CommuneScope.getOne();
        holdings.lockAdministrators(commune);
        if (holdings.keepsAdministrator(commune)) {
            return Optional.empty();
        }
        var person = holdings.findInvitedAdministrator(commune).orElseGet(() -> make(commune));
        return Optional.of(invitations.insert(commune, InvitationTable.Kind.INVITE, person, START));
    }

    private UUID make(CommuneCode commune) {
        var person = people.insertInvited(new SignInName("quantri"), "Quản trị viên", null, commune)
                .or(() -> people.insertInvited(new SignInName("quantri." + commune), "Quản trị viên", null, commune))
                .orElseThrow();
        trail.record(Change.of(commune, START, "invited", "access.person", person.id(), person.version())
                .with("signInName", person.signInName())
                .with("fullName", person.fullName()));
        var held = holdings.insert(
                        commune, person.id(), new Holding(Role.ADMINISTRATOR, Area.WHOLE_COMMUNE), holdings.today())
                .orElseThrow();
        trail.record(HoldingChanges.given(commune, START, held));
        return person.id();
    }
}
