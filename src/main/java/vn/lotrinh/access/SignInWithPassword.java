package vn.lotrinh.access;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks a sign-in name and a password. <i>Đăng nhập</i>. An unknown name costs the same time as a wrong password and is told the
 * same, so that nobody learns who has an account.
 */
@Service
public class SignInWithPassword {

    /** @param address of the client, for the throttle */
    public record Command(String signInName, String password, String address) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Recognised(Person person) implements Outcome {}

        record WrongNameOrPassword() implements Outcome {}

        /** Only told to somebody who knew the password. */
        record Suspended() implements Outcome {}

        /** @param minutes at least 1 */
        record TryLater(long minutes) implements Outcome {}
    }

    private final PersonTable people;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String hashOfNobody;

    SignInWithPassword(PersonTable people, PasswordEncoder passwords, SignInThrottle throttle) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashOfNobody = passwords.encode(Secret.random().text());
    }

    /** Not in a transaction: a refused attempt must stay counted. */
    public Outcome handle(Command command) {
        var wait = throttle.count(command.signInName(), command.address());
        if (wait.isPresent()) {
            return new Outcome.TryLater(minutes(wait.get()));
        }
        var person = SignInName.parse(command.signInName()).flatMap(people::find);
        if (!matches(person, command.password())) {
            return new Outcome.WrongNameOrPassword();
        }
        var known = person.orElseThrow();
        if (known.state() == Person.State.SUSPENDED) {
            return new Outcome.Suspended();
        }
        throttle.forgive(command.signInName(), command.address());
        return new Outcome.Recognised(known);
    }

    private boolean matches(Optional<Person> person, String password) {
        var hash = person.map(Person::id).flatMap(people::findPasswordHash);
        var same = passwords.matches(PasswordRule.composed(password), hash.orElse(hashOfNobody));
        return hash.isPresent() && same;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
