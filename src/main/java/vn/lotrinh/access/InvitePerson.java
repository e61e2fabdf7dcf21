package vn.lotrinh.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Makes an account with a first role, and the one-time link with which its owner chooses a password. <i>Mời người dùng</i>. */
@Service
public class InvitePerson {

    /** @param phone as typed; blanks and dots are dropped */
    public record Command(
            Actor by,
            String fullName,
            String signInName,
            @Nullable String phone,
            Role role,
            Area area) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** The link is shown once. */
        record Invited(UUID person, OneTimeLink link) implements Outcome {}

        /** Somebody of this installation signs in with this name; perhaps it is the same person ({@link GiveRole}). */
        record SignInNameTaken() implements Outcome {}

        /** Name, sign-in name or phone can't be one. */
        record Unusable(NewPerson.Fault fault) implements Outcome {}

        /** Nobody has this role in such an area. */
        record RoleDoesNotFit() implements Outcome {}
    }

    private final PersonTable people;
    private final HoldingTable holdings;
    private final InvitationTable invitations;
    private final Trail trail;

    InvitePerson(PersonTable people, HoldingTable holdings, InvitationTable invitations, Trail trail) {
        this.people = people;
        this.holdings = holdings;
        this.invitations = invitations;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.role().fits(command.area())) {
            return new Outcome.RoleDoesNotFit();
        }
        return switch (NewPerson.check(command.fullName(), command.signInName(), command.phone())) {
            case NewPerson.Checked.Faulty(var fault) -> new Outcome.Unusable(fault);
            case NewPerson.Checked.Sound(var somebody) ->
                invite(command.by(), somebody, new Holding(command.role(), command.area()));
        };
    }

    private Outcome invite(Actor by, NewPerson somebody, Holding holding) {
        var commune = CommuneScope.getOne();
        var inserted = people.insertInvited(somebody.signInName(), somebody.fullName(), somebody.phone(), commune);
        if (inserted.isEmpty()) {
            return new Outcome.SignInNameTaken();
        }
        var person = inserted.get();
        trail.record(Change.of(commune, by, "invited", "access.person", person.id(), person.version())
                .with("signInName", person.signInName())
                .with("fullName", person.fullName())
                .with("phone", person.phone()));
        var held =
                holdings.insert(commune, person.id(), holding, holdings.today()).orElseThrow();
        trail.record(HoldingChanges.given(commune, by, held));
        return new Outcome.Invited(
                person.id(), invitations.insert(commune, InvitationTable.Kind.INVITE, person.id(), by));
    }
}
