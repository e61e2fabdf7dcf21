package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lotrinh.access.SignedIn;

/**
 * Saves what was changed on a sheet: figures entered and figures taken out, all of it or nothing. <i>Lưu bảng số liệu</i>. Ends as
 * {@link ReportFigures} does; a figure taken out needs a reason.
 */
@Service
public class SaveSheet {

    /**
     * What was changed.
     *
     * @param removed figures whose cells were emptied
     * @param reason why they are taken out
     */
    public record Command(SignedIn by, List<FigureEntry> entries, List<Removed> removed, String reason) {
        public Command {
            entries = List.copyOf(entries);
            removed = List.copyOf(removed);
        }
    }

    /** @param seen the version that the person had before the eyes */
    public record Removed(FigureKey key, int seen) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Saved(int changed) implements Outcome {}

        record Refused(List<ReportFigures.Refusal> refusals) implements Outcome {}

        record ChangedMeanwhile(List<ReportFigures.Conflict> conflicts) implements Outcome {}

        /** A figure that was taken out had another version meanwhile. */
        record RemovalOvertaken(ReportedFigure theirs) implements Outcome {}

        record ReasonMissing() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final ReportFigures report;
    private final RemoveFigure remove;

    SaveSheet(ReportFigures report, RemoveFigure remove) {
        this.report = report;
        this.remove = remove;
    }

    @Transactional
    public Outcome handle(Command command) {
        var outcome = removeAll(command).orElseGet(() -> reportAll(command));
        if (!(outcome instanceof Outcome.Saved)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** Empty when all went well. */
    private Optional<Outcome> removeAll(Command command) {
        return command.removed().stream()
                .map(removed -> remove.handle(
                        new RemoveFigure.Command(command.by(), removed.key(), removed.seen(), command.reason())))
                .map(SaveSheet::broken)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Outcome> broken(RemoveFigure.Outcome outcome) {
        return switch (outcome) {
            case RemoveFigure.Outcome.Removed _, RemoveFigure.Outcome.NoSuchFigure _ -> Optional.empty();
            case RemoveFigure.Outcome.ChangedMeanwhile(var theirs) -> Optional.of(new Outcome.RemovalOvertaken(theirs));
            case RemoveFigure.Outcome.ReasonMissing _ -> Optional.of(new Outcome.ReasonMissing());
            case RemoveFigure.Outcome.NotAllowed(var sentence) -> Optional.of(new Outcome.NotAllowed(sentence));
        };
    }

    private Outcome reportAll(Command command) {
        if (command.entries().isEmpty()) {
            return new Outcome.Saved(command.removed().size());
        }
        return switch (report.handle(new ReportFigures.Command(command.by(), command.entries()))) {
            case ReportFigures.Outcome.Saved(var figures) ->
                new Outcome.Saved(figures.size() + command.removed().size());
            case ReportFigures.Outcome.Refused(var refusals) -> new Outcome.Refused(refusals);
            case ReportFigures.Outcome.ChangedMeanwhile(var conflicts) -> new Outcome.ChangedMeanwhile(conflicts);
            case ReportFigures.Outcome.NotAllowed(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }
}
