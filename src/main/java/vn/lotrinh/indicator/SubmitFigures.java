package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Books;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.trail.Trail;

/**
 * A village says about a period that all is entered ("đã đủ") or that there was nothing ("không phát sinh"). <i>Nộp số liệu</i>. Refused:
 * "đã đủ" where nothing is entered, "không phát sinh" where something is, or before the period is over.
 */
@Service
public class SubmitFigures {

    /** @param village its code */
    public record Command(SignedIn by, String indicator, String village, Period period, Submission.Kind kind) {
        FigureKey key() {
            return new FigureKey(indicator, new Place.Village(village), period);
        }
    }

    /** How it ends. */
    public sealed interface Outcome {
        /** Also when the village had said the same before. */
        record Submitted(Submission submission) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Indicators indicators;
    private final FigureTable figures;
    private final SubmissionTable submissions;
    private final ShowLineage showLineage;
    private final Books books;
    private final Trail trail;
    private final Clock clock;

    SubmitFigures(
            Indicators indicators,
            FigureTable figures,
            SubmissionTable submissions,
            ShowLineage showLineage,
            Books books,
            Trail trail,
            Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.submissions = submissions;
        this.showLineage = showLineage;
        this.books = books;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        var definition = indicators.get(command.indicator());
        var notAllowed =
                EntryRight.refusal(command.by(), definition, command.key().place());
        if (notAllowed.isPresent()) {
            return new Outcome.NotAllowed(notAllowed.get());
        }
        books.share(commune);
        figures.lock(commune, command.indicator());
        var refusal = refusal(commune, command, definition);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        return new Outcome.Submitted(submissions
                .find(commune, command.indicator(), command.village(), command.period())
                .orElseGet(() -> submit(commune, command)));
    }

    private Optional<String> refusal(CommuneCode commune, Command command, IndicatorDefinition definition) {
        var period = command.period();
        if (!definition.ofVillages()) {
            return Optional.of("“" + definition.name() + "” không hỏi các thôn nên thôn không phải nộp.");
        }
        var notThere = showLineage.handle().refusal(command.village(), period.to(), period.to());
        if (notThere.isPresent()) {
            return notThere;
        }
        if (!definition.frequency().fits(period)) {
            return Optional.of("Chỉ số này nộp theo " + definition.frequency().title() + ", không nộp cho "
                    + period.inWords() + ".");
        }
        boolean entered = figures.find(commune, command.key()).isPresent();
        return switch (command.kind()) {
            case COMPLETE ->
                entered
                        ? Optional.empty()
                        : Optional.of("Chưa có số nào cho " + period.inWords()
                                + "; hãy nhập trước, hoặc báo “Không phát sinh”.");
            case NOTHING -> nothingRefused(period, entered);
        };
    }

    private Optional<String> nothingRefused(Period period, boolean entered) {
        if (entered) {
            return Optional.of("Đã có số cho " + period.inWords() + " nên không thể báo “Không phát sinh”.");
        }
        return period.endedBefore(LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of("Chưa hết " + period.inWords() + " nên chưa báo được “Không phát sinh”.");
    }

    private Submission submit(CommuneCode commune, Command command) {
        var by = command.by().actor();
        var submission = new Submission(
                command.indicator(),
                command.village(),
                command.period(),
                command.kind(),
                by.reference(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        submissions.insert(commune, submission);
        trail.record(SubmissionChange.submitted(commune, by, submission));
        return submission;
    }
}
