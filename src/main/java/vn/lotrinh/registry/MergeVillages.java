package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.EndVillage;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * A village goes into another on a day: what holds then or happened since moves along, what happened before stays where it happened. <i>Sáp nhập
 * thôn</i>. The other one is asked again for the periods that end since. Nobody writes meanwhile. Refused where one of the two is not there on
 * the day, or something happened to the village on a later day.
 */
@Service
public class MergeVillages {

    /**
     * @param decision the paper that says so
     * @param tryOnly whether everything is taken back at the end, because somebody only wants to know how it would end
     */
    public record Command(SignedIn by, String from, String into, LocalDate on, String decision, boolean tryOnly) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** @param moved by register; without those of which nothing moved */
        record Merged(List<Moved> moved) implements Outcome {
            public Merged {
                moved = List.copyOf(moved);
            }
        }

        record Refused(Problem problem) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final InBooks inBooks;
    private final ShowLineage showLineage;
    private final MoveRecords moveRecords;
    private final EndVillage endVillage;
    private final List<VillageWords> words;
    private final Trail trail;

    MergeVillages(
            InBooks inBooks,
            ShowLineage showLineage,
            MoveRecords moveRecords,
            EndVillage endVillage,
            List<VillageWords> words,
            Trail trail) {
        this.inBooks = inBooks;
        this.showLineage = showLineage;
        this.moveRecords = moveRecords;
        this.endVillage = endVillage;
        this.words = words;
        this.trail = trail;
    }

    public Outcome handle(Command command) {
        if (!command.by().holds(Role.ADMINISTRATOR) && !command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã hoặc người quản trị ghi việc sáp nhập thôn.");
        }
        try {
            return inBooks.alone(command.tryOnly(), () -> merge(CommuneScope.getOne(), command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(moveRecords.problem(broken, command.on()));
        }
    }

    private Outcome merge(CommuneCode commune, Command command) {
        var problem = problem(showLineage.handle(), command);
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        var ids = moveRecords.lockAll(commune, command.from(), command.on());
        var refusal = moveRecords.refusal(commune, ids, command.from(), command.into(), command.on());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        endVillage.handle(command.from(), command.into(), command.on(), command.decision());
        words.forEach(said -> said.takeBack(command.by(), command.into(), command.on()));
        var entry =
                trail.record(Change.of(commune, command.by().actor(), "merged", RecordTrail.VILLAGE, command.from(), 1)
                        .from(command.decision())
                        .with("into", command.into())
                        .with("on", command.on()));
        return new Outcome.Merged(
                moveRecords.move(new Written(commune, entry.id()), ids, command.from(), command.into(), command.on()));
    }

    private static Optional<Problem> problem(Lineage lineage, Command command) {
        return VillageActProblem.of(lineage, command.from(), command.on(), command.decision())
                .or(() -> lineage.refusal(command.into(), command.on(), null)
                        .map(sentence -> new Problem("into", sentence)))
                .or(() -> Optional.of("Thôn nhận phải là một thôn khác; hãy chọn lại.")
                        .filter(_ -> command.from().equals(command.into()))
                        .map(sentence -> new Problem("into", sentence)))
                .or(() -> VillageActProblem.happenedLater(lineage, command.from(), command.on()));
    }
}
