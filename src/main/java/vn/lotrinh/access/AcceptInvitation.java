package vn.lotrinh.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Uses a one-time link up: its owner chooses a password, which ends every session from before. <i>Nhận lời mời</i>. Refused when the
 * link was used, replaced or is older than a week, or when the account is locked.
 */
@Service
public class AcceptInvitation {

    /** @param secret the last part of the link */
    public record Command(String secret, String password) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Accepted(UUID person, SignInName signInName) implements Outcome {}

        record LinkNotUsable() implements Outcome {}

        /** The link still works. */
        record PasswordRefused(PasswordRule broken) implements Outcome {}
    }

    private final PersonTable people;
    private final InvitationTable invitations;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final Trail trail;

    AcceptInvitation(
            PersonTable people,
            InvitationTable invitations,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            Trail trail) {
        this.people = people;
        this.invitations = invitations;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
    }

    /** For whom the link is, as long as it works. */
    @Transactional(readOnly = true)
    public Optional<Person> findInvited(String secret) {
        return invitations
                .findPerson(new Secret(secret))
                .flatMap(people::find)
                .filter(person -> person.state() != Person.State.SUSPENDED);
    }

    @Transactional
    public Outcome handle(Command command) {
        var invited = findInvited(command.secret());
        if (invited.isEmpty()) {
            return new Outcome.LinkNotUsable();
        }
        var broken = PasswordRule.brokenBy(command.password(), invited.get().signInName());
        if (broken.isPresent()) {
            return new Outcome.PasswordRefused(broken.get());
        }
        return invitations
                .use(new Secret(command.secret()))
                .map(person -> accept(person, command.password()))
                .orElseGet(Outcome.LinkNotUsable::new);
    }

    private Outcome accept(UUID id, String password) {
        var person = people.setPassword(id, passwords.encode(PasswordRule.composed(password)));
        throttle.forgive(person.signInName().text());
        trail.record(Change.of(
                CommuneScope.getOne(), new Actor.Person(id), "chose-password", "access.person", id, person.version()));
        return new Outcome.Accepted(id, person.signInName());
    }
}
