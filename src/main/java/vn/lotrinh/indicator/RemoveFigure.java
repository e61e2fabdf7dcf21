package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Takes a figure out, with a reason; it stays in the history, and entering it again undoes this. <i>Xóa số liệu</i>. The
 * village's "đã đủ" for the period goes with it: there is nothing left that could be complete.
 */
@Service
public class RemoveFigure {

    /** @param seen the version that the person had before the eyes */
    public record Command(SignedIn by, FigureKey key, int seen, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Removed(ReportedFigure figure) implements Outcome {}

        record NoSuchFigure() implements Outcome {}

        record ChangedMeanwhile(ReportedFigure theirs) implements Outcome {}

        record ReasonMissing() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Indicators indicators;
    private final FigureTable figures;
    private final SubmissionTable submissions;
    private final Trail trail;
    private final Clock clock;

    RemoveFigure(Indicators indicators, FigureTable figures, SubmissionTable submissions, Trail trail, Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.submissions = submissions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        var key = command.key();
        var refusal = EntryRight.refusal(command.by(), indicators.get(key.indicator()), key.place());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (command.reason().isBlank()) {
            return new Outcome.ReasonMissing();
        }
        figures.lock(commune, key.indicator());
        var present = figures.find(commune, key).orElse(null);
        if (present == null) {
            return new Outcome.NoSuchFigure();
        }
        if (present.version() != command.seen()) {
            return new Outcome.ChangedMeanwhile(present);
        }
        remove(commune, command, present);
        return new Outcome.Removed(present);
    }

    private void remove(CommuneCode commune, Command command, ReportedFigure figure) {
        var by = command.by().actor();
        String reason = command.reason().strip();
        figures.remove(commune, figure.key(), by.reference(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        trail.record(FigureChange.of(commune, by, "removed", figure).because(reason));
        if (figure.key().place() instanceof Place.Village(var village)) {
            submissions
                    .find(
                            commune,
                            figure.key().indicator(),
                            village,
                            figure.key().period())
                    .ifPresent(submission -> {
                        submissions.delete(commune, submission);
                        trail.record(SubmissionChange.withdrawn(commune, by, submission)
                                .because(reason));
                    });
        }
    }
}
