package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Says how one item of one subject stands. <i>Ghi đánh giá</i>. An officer's work. Refused where the result is computed from an indicator, under a version that was
 * replaced or has not begun, and for points beyond their limit; what somebody else said since it was seen comes back.
 */
@Service
public class SaveAnswer {

    /**
     * What is said.
     *
     * @param set its code; the version that is assessed now is meant
     * @param number of that version as it was seen
     * @param state absent where it is not judged (yet)
     * @param evidence digests of kept files
     * @param seen the version of the answer that was seen; 0 where there was none
     */
    public record Command(
            SignedIn by,
            String set,
            int number,
            AssessedSubject subject,
            String item,
            @Nullable ItemState state,
            @Nullable BigDecimal points,
            @Nullable String note,
            @Nullable String missing,
            @Nullable String whoCloses,
            @Nullable Integer plannedYear,
            List<String> evidence,
            int seen) {
        public Command {
            evidence = List.copyOf(evidence);
        }
    }

    /** The part of the form that a sentence is about. */
    public enum Field {
        STATE,
        POINTS,
        MISSING,
        PLANNED_YEAR,
        EVIDENCE
    }

    /** How it ends. */
    public sealed interface Outcome {
        /** As it stands now. */
        record Saved(Answer answer) implements Outcome {}

        record Refused(Field field, String sentence) implements Outcome {}

        record ChangedMeanwhile(Answer theirs) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final CriteriaSets sets;
    private final CriteriaSetTable table;
    private final AnswerTable answers;
    private final FindFile files;
    private final Trail trail;
    private final Clock clock;

    SaveAnswer(
            CriteriaSets sets, CriteriaSetTable table, AnswerTable answers, FindFile files, Trail trail, Clock clock) {
        this.sets = sets;
        this.table = table;
        this.answers = answers;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for a set or an item that is not there */
    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.OFFICER)) {
            return new Outcome.NotAllowed("Đánh giá tiêu chí là việc của cán bộ chuyên môn.");
        }
        var commune = CommuneScope.getOne();
        table.lock(commune, command.set());
        var version = sets.find(command.set())
                .orElseThrow(() -> new IllegalArgumentException("No such criteria set: " + command.set()));
        var item = version.set()
                .findItem(command.item())
                .orElseThrow(() -> new IllegalArgumentException("No such item: " + command.item()));
        var notMeant = sets.findRefusal(version.set());
        if (notMeant.isPresent()) {
            return new Outcome.Refused(Field.STATE, CriteriaSet.notMeant(notMeant.get()));
        }
        var present = answers.find(commune, version, command.subject(), command.item());
        if (present.filter(theirs -> saysTheSame(command, theirs)).isPresent()) {
            return new Outcome.Saved(present.get());
        }
        if (command.seen() != present.map(Answer::version).orElse(0) && present.isPresent()) {
            return new Outcome.ChangedMeanwhile(present.get());
        }
        var others = answers.listCurrent(commune, version)
                .getOrDefault(command.subject().code(), List.of());
        return new AnswerRule(version, item, clock, files)
                .broken(command, others)
                .<Outcome>map(refusal -> refusal)
                .orElseGet(() -> new Outcome.Saved(
                        write(command, version, present.map(Answer::version).orElse(0) + 1)));
    }

    private static boolean saysTheSame(Command command, Answer theirs) {
        return Objects.equals(command.state(), theirs.state())
                && samePoints(command.points(), theirs.points())
                && Objects.equals(command.note(), theirs.note())
                && Objects.equals(command.missing(), theirs.missing())
                && Objects.equals(command.whoCloses(), theirs.whoCloses())
                && Objects.equals(command.plannedYear(), theirs.plannedYear())
                && command.evidence().equals(theirs.evidence());
    }

    private static boolean samePoints(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private Answer write(Command command, CriteriaVersion version, int next) {
        var commune = CommuneScope.getOne();
        var by = command.by().actor();
        var answer = new Answer(
                command.item(),
                next,
                command.state(),
                command.points(),
                command.note(),
                command.missing(),
                command.whoCloses(),
                command.plannedYear(),
                command.evidence(),
                by.reference(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        answers.insert(commune, version, command.subject(), answer);
        trail.record(CriteriaChange.of(commune, by, version, command.subject(), answer));
        return answer;
    }
}
