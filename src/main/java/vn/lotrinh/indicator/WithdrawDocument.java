package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Books;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Takes a document of official figures back, with a reason: it counts for nothing any more, and what it superseded counts again. <i>Rút văn
 * bản</i>. Nobody writes figures of its indicators meanwhile. It stays to be read; importing its file again undoes this. Refused to anybody but an officer, and without a reason.
 */
@Service
public class WithdrawDocument {

    public record Command(SignedIn by, UUID document, String why) {}

    /** How it ends. */
    public sealed interface Outcome {
        /**
         * @param again how many figures of earlier documents count again
         * @param gone how many places and periods have no official figure any more
         */
        record Withdrawn(int again, int gone) implements Outcome {}

        record ReasonMissing() implements Outcome {}

        /** There is no such document, or it was withdrawn before. */
        record NotThere() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final OfficialTable officials;
    private final FigureTable figures;
    private final Books books;
    private final Trail trail;
    private final Clock clock;

    WithdrawDocument(OfficialTable officials, FigureTable figures, Books books, Trail trail, Clock clock) {
        this.officials = officials;
        this.figures = figures;
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
        indicators(commune, command.document()).forEach(indicator -> figures.lock(commune, indicator));
        var before = officials.list(commune);
        var by = command.by().actor();
        var withdrawn =
                new OfficialDocument.Withdrawn(by.reference(), clock.instant().truncatedTo(ChronoUnit.MICROS), why);
        if (!officials.withdraw(commune, command.document(), withdrawn)) {
            return new Outcome.NotThere();
        }
        trail.record(Change.of(commune, by, "withdrawn", "indicator.official_document", command.document(), 2)
                .because(why));
        return told(commune, command, before, officials.list(commune));
    }

    private SortedSet<String> indicators(CommuneCode commune, UUID document) {
        return officials.list(commune).stream()
                .filter(figure -> figure.document().id().equals(document))
                .map(figure -> figure.key().indicator())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One entry per place and period about which something else counts now, or nothing. */
    private Outcome told(
            CommuneCode commune, Command command, List<OfficialFigure> before, List<OfficialFigure> after) {
        int again = 0;
        int gone = 0;
        for (var figure : before) {
            if (!figure.counts() || !figure.document().id().equals(command.document())) {
                continue;
            }
            var now = after.stream()
                    .filter(other -> other.counts() && other.key().equals(figure.key()))
                    .findFirst();
            again += now.isPresent() ? 1 : 0;
            gone += now.isPresent() ? 0 : 1;
            trail.record(Change.of(
                            commune,
                            command.by().actor(),
                            "withdrawn",
                            "indicator.official_figure",
                            figure.key(),
                            OfficialFigure.nextVersion(figure.key(), before))
                    .from(figure.document().inWords())
                    .because(command.why().strip())
                    .with(
                            "countsAgain",
                            now.map(OfficialFigure::document)
                                    .map(OfficialDocument::inWords)
                                    .orElse(null)));
        }
        return new Outcome.Withdrawn(again, gone);
    }
}
