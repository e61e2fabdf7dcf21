package vn.lotrinh.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Makes guessing slow, by name and by address, the same on all instances. <i>Hạn chế đăng nhập sai</i>. An attempt counts before the
 * password is looked at, so that guesses sent at the same time count as well; one that succeeds is forgiven.
 */
@Component
class SignInThrottle {

    static final int TRIES_PER_NAME = 8;
    /** A whole office may stand behind one address. */
    static final int TRIES_PER_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt; says how long to wait when there were too many. */
    Optional<Duration> count(String name, String address) {
        var byName = count(subjectOfName(name), TRIES_PER_NAME);
        var byAddress = count(subjectOfAddress(address), TRIES_PER_ADDRESS);
        return byName.isPresent() ? byName : byAddress;
    }

    /** Forgets the failures of a name whose owner has proved to be there. */
    void forgive(String name) {
        jdbc.sql("DELETE FROM access.sign_in_attempt WHERE subject = :subject OR since < :old")
                .param("subject", subjectOfName(name))
                .param("old", now().minus(WINDOW))
                .update();
    }

    /** Takes back the one attempt of an address that succeeded: a whole province may stand behind one. */
    void forgive(String name, String address) {
        forgive(name);
        jdbc.sql("UPDATE access.sign_in_attempt SET failures = failures - 1 WHERE subject = :subject AND failures > 0")
                .param("subject", subjectOfAddress(address))
                .update();
    }

    private Optional<Duration> count(byte[] subject, int limit) {
        var state = jdbc.sql("""
                INSERT INTO access.sign_in_attempt AS a (subject, failures, since)
                VALUES (:subject, 1, :now)
                ON CONFLICT (subject) DO UPDATE
                   SET failures = CASE WHEN a.since <= :old THEN 1 ELSE a.failures + 1 END,
                       since    = CASE WHEN a.since <= :old THEN :now ELSE a.since END
                RETURNING failures, since
                """)
                .param("subject", subject)
                .param("now", now())
                .param("old", now().minus(WINDOW))
                .query((row, n) -> new Attempts(row.getInt("failures"), row.getObject("since", OffsetDateTime.class)))
                .single();
        return state.failures() <= limit
                ? Optional.empty()
                : Optional.of(Duration.between(now(), state.since().plus(WINDOW)));
    }

    private record Attempts(int failures, OffsetDateTime since) {}

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] subjectOfName(String name) {
        return Secret.digest("name:" + VietnameseText.folded(name.strip()));
    }

    private static byte[] subjectOfAddress(String address) {
        return Secret.digest("address:" + address.toLowerCase(Locale.ROOT));
    }
}
