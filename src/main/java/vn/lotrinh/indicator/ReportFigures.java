package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Books;
import vn.lotrinh.trail.Trail;

/**
 * Enters figures, all of them or none. <i>Nhập số liệu</i>. Refused with a sentence per cell that breaks a rule; a cell that
 * somebody else changed since it was seen comes back with what it says now; one that says the same already stays as it is.
 * What an officer enters for a village counts as submitted; what a village head enters waits for {@link SubmitFigures}.
 */
@Service
public class ReportFigures {

    /** @param inAFile whether a file states them, perhaps percentages without their parts, and nobody types them */
    public record Command(SignedIn by, List<FigureEntry> entries, boolean inAFile) {
        public Command {
            entries = List.copyOf(entries);
        }

        /** Figures that somebody types. */
        public Command(SignedIn by, List<FigureEntry> entries) {
            this(by, entries, false);
        }
    }

    /** The part of a cell that a sentence is about. */
    public enum Field {
        PLACE,
        PERIOD,
        AMOUNT,
        DENOMINATOR,
        GRADE,
        SOURCE,
        EVIDENCE
    }

    /** What is wrong with one cell. */
    public record Refusal(FigureKey key, Field field, String sentence) {}

    /**
     * A cell that is not as it was seen.
     *
     * @param theirs what it says now; absent when it was removed
     */
    public record Conflict(FigureEntry mine, @Nullable ReportedFigure theirs) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** As they stand now, in the order of the command. */
        record Saved(List<ReportedFigure> figures) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {}

        record ChangedMeanwhile(List<Conflict> conflicts) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private static final Comparator<FigureEntry> BY_KEY =
            Comparator.comparing(entry -> entry.key().toString());

    private final CheckFigures check;
    private final FigureTable figures;
    private final SubmissionTable submissions;
    private final Books books;
    private final Trail trail;
    private final Clock clock;

    ReportFigures(
            CheckFigures check,
            FigureTable figures,
            SubmissionTable submissions,
            Books books,
            Trail trail,
            Clock clock) {
        this.check = check;
        this.figures = figures;
        this.submissions = submissions;
        this.books = books;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        var definitions = check.definitions(commune, command.entries());
        for (var entry : command.entries()) {
            var refusal = EntryRight.refusal(
                    command.by(), definitionOf(entry, definitions), entry.key().place());
            if (refusal.isPresent()) {
                return new Outcome.NotAllowed(refusal.get());
            }
        }
        books.share(commune);
        new TreeSet<>(definitions.keySet()).forEach(indicator -> figures.lock(commune, indicator));
        var refusals = command.inAFile() ? check.statedInAFile(command.entries()) : check.reported(command.entries());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var present = figures
                .list(commune, command.entries().stream().map(FigureEntry::key).toList())
                .stream()
                .collect(Collectors.toMap(ReportedFigure::key, Function.identity()));
        var conflicts = command.entries().stream()
                .filter(entry -> changedMeanwhile(entry, present.get(entry.key())))
                .map(entry -> new Conflict(entry, present.get(entry.key())))
                .toList();
        return conflicts.isEmpty()
                ? new Outcome.Saved(save(commune, command, present))
                : new Outcome.ChangedMeanwhile(conflicts);
    }

    private static IndicatorDefinition definitionOf(FigureEntry entry, Map<String, IndicatorDefinition> definitions) {
        return Objects.requireNonNull(definitions.get(entry.key().indicator()));
    }

    private static boolean changedMeanwhile(FigureEntry entry, @Nullable ReportedFigure present) {
        if (present != null && entry.saysTheSameAs(present)) {
            return false;
        }
        return entry.seen() != (present == null ? 0 : present.version());
    }

    /** Written in the order of the keys, so that two batches never wait for each other. */
    private List<ReportedFigure> save(CommuneCode commune, Command command, Map<FigureKey, ReportedFigure> present) {
        var by = command.by().actor();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var saved = new HashMap<>(present);
        command.entries().stream().sorted(BY_KEY).forEach(entry -> {
            var before = present.get(entry.key());
            if (before == null || !entry.saysTheSameAs(before)) {
                saved.put(entry.key(), write(commune, entry, before, by, now));
                if (command.by().holds(Role.OFFICER)) {
                    submit(commune, entry.key(), by, now);
                }
            }
        });
        return command.entries().stream()
                .map(entry -> Optional.ofNullable(saved.get(entry.key())).orElseThrow())
                .toList();
    }

    private ReportedFigure write(
            CommuneCode commune, FigureEntry entry, @Nullable ReportedFigure before, Actor by, Instant now) {
        var figure = before == null
                ? figures.insert(commune, entry, by.reference(), now)
                : figures.replace(commune, entry, by.reference(), now);
        trail.record(FigureChange.of(commune, by, before == null ? "reported" : "corrected", figure));
        return figure;
    }

    private void submit(CommuneCode commune, FigureKey key, Actor by, Instant now) {
        if (key.place() instanceof Place.Village(var village)
                && submissions
                        .find(commune, key.indicator(), village, key.period())
                        .isEmpty()) {
            var submission = new Submission(
                    key.indicator(), village, key.period(), Submission.Kind.COMPLETE, by.reference(), now);
            submissions.insert(commune, submission);
            trail.record(SubmissionChange.submitted(commune, by, submission));
        }
    }
}
