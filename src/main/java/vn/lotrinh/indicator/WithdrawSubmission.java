package vn.lotrinh.indicator;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Books;
import vn.lotrinh.registry.VillageWords;
import vn.lotrinh.trail.Trail;

/** Takes a village's word back, so that it may be said otherwise. <i>Rút lại số liệu đã nộp</i>. Its figures stay, and no longer count in the commune's. */
@Service
public class WithdrawSubmission implements VillageWords {

    /** @param village its code */
    public record Command(SignedIn by, String indicator, String village, Period period) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Withdrawn(Submission submission) implements Outcome {}

        record NothingSubmitted() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Indicators indicators;
    private final FigureTable figures;
    private final SubmissionTable submissions;
    private final Books books;
    private final Trail trail;

    WithdrawSubmission(
            Indicators indicators, FigureTable figures, SubmissionTable submissions, Books books, Trail trail) {
        this.indicators = indicators;
        this.figures = figures;
        this.submissions = submissions;
        this.books = books;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        var definition = indicators.get(command.indicator());
        var notAllowed = EntryRight.refusal(command.by(), definition, new Place.Village(command.village()));
        if (notAllowed.isPresent()) {
            return new Outcome.NotAllowed(notAllowed.get());
        }
        books.share(commune);
        figures.lock(commune, command.indicator());
        var submission = submissions
                .find(commune, command.indicator(), command.village(), command.period())
                .orElse(null);
        if (submission == null) {
            return new Outcome.NothingSubmitted();
        }
        withdraw(commune, command.by(), submission);
        return new Outcome.Withdrawn(submission);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(SignedIn by, String village, LocalDate day) {
        var commune = CommuneScope.getOne();
        submissions.list(commune).stream()
                .filter(submission -> submission.village().equals(village)
                        && !submission.period().to().isBefore(day))
                .forEach(submission -> withdraw(commune, by, submission));
    }

    private void withdraw(CommuneCode commune, SignedIn by, Submission submission) {
        submissions.delete(commune, submission);
        trail.record(SubmissionChange.withdrawn(commune, by.actor(), submission));
    }
}
