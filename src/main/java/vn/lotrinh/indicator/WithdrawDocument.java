package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Books;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Takes a document of official figures back, with a reason: it counts for nothing any more, and what it superseded counts again. <i>Rút văn
 * bản</i>. It stays to be read; importing its file again undoes this. Refused to anybody but an officer, and without a reason.
 */
@Service
public class WithdrawDocument {

    public record Command(SignedIn by, UUID document, String why) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Withdrawn() implements Outcome {}

        record ReasonMissing() implements Outcome {}

        /** There is no such document, or it was withdrawn before. */
        record NotThere() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final OfficialTable officials;
    private final Books books;
    private final Trail trail;
    private final Clock clock;

    WithdrawDocument(OfficialTable officials, Books books, Trail trail, Clock clock) {
        this.officials = officials;
        this.books = books;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.OFFICER)) {
            return new Outcome.NotAllowed("Rút văn bản số liệu chính thức là việc của cán bộ chuyên môn.");
        }
        String why = command.why().strip();
        if (why.isEmpty()) {
            return new Outcome.ReasonMissing();
        }
        var commune = CommuneScope.getOne();
        books.share(commune);
        var by = command.by().actor();
        var withdrawn =
                new OfficialDocument.Withdrawn(by.reference(), clock.instant().truncatedTo(ChronoUnit.MICROS), why);
        if (!officials.withdraw(commune, command.document(), withdrawn)) {
            return new Outcome.NotThere();
        }
        trail.record(Change.of(commune, by, "withdrawn", "indicator.official_document", command.document(), 2)
                .because(why));
        return new Outcome.Withdrawn();
    }
}
