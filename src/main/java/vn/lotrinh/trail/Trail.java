package vn.lotrinh.trail;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;

/** Writes the trail. <i>Nhật ký</i>. Only inside the transaction of the change itself: what is rolled back never was. */
@Component
public class Trail {

    private static final int SALT_BYTES = 16;

    private final TrailTable entries;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Trail(TrailTable entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Erases what lets an entry's digest be compared with what was said of a person; the entries themselves and their chain stay whole.
     *
     * @param more entries about other things that say something of this one too, such as a load of many records
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseSalts(CommuneCode commune, String subject, Object subjectId, Collection<UUID> more) {
        entries.eraseSalts(commune, subject, subjectId.toString(), more);
    }

    /** Records a change. Throws outside a transaction, because a change without its trail is a fault of ours. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TrailEntry record(Change change) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var content = new Digest().add(salt);
        change.content().forEach((name, value) -> content.add(name).add(value));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var digest = content.finish();
        return new TrailEntry(
                change.commune().code(),
                entries.insert(change, at, digest, salt),
                at,
                change.by().reference(),
                change.action(),
                change.subject(),
                change.subjectId(),
                change.version(),
                change.reason(),
                change.source(),
                digest);
    }
}
