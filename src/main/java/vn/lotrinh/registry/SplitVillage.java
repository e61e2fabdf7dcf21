package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.BeginVillage;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * A new village begins out of another on a day: the chosen states move along, what happened stays where it happened. <i>Chia tách thôn</i>.
 * The village is asked again for the periods that end since. Nobody writes meanwhile. Refused where the village is not there on the day, something
 * happened to it later, the code or the name of the new one is another's, something was chosen that is not in the village, or a proposal waits about it.
 */
@Service
public class SplitVillage {

    /**
     * @param code of the new village
     * @param decision the paper that says so
     * @param records which states move, by the code of their register
     * @param tryOnly whether everything is taken back at the end, because somebody only wants to know how it would end
     */
    public record Command(
            SignedIn by,
            String from,
            String code,
            String name,
            LocalDate on,
            String decision,
            Map<String, Set<UUID>> records,
            boolean tryOnly) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** @param moved by register; without those of which nothing moved */
        record Split(List<Moved> moved) implements Outcome {
            public Split {
                moved = List.copyOf(moved);
            }
        }

        record Refused(Problem problem) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    /** Fit for addresses, and never taken for one of the commune as a whole. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}");

    private final InBooks inBooks;
    private final ShowLineage showLineage;
    private final MoveRecords moveRecords;
    private final BeginVillage beginVillage;
    private final List<VillageWords> words;
    private final Trail trail;

    SplitVillage(
            InBooks inBooks,
            ShowLineage showLineage,
            MoveRecords moveRecords,
            BeginVillage beginVillage,
            List<VillageWords> words,
            Trail trail) {
        this.inBooks = inBooks;
        this.showLineage = showLineage;
        this.moveRecords = moveRecords;
        this.beginVillage = beginVillage;
        this.words = words;
        this.trail = trail;
    }

    public Outcome handle(Command command) {
        if (!command.by().holds(Role.ADMINISTRATOR) && !command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã hoặc người quản trị ghi việc chia tách thôn.");
        }
        try {
            return inBooks.alone(command.tryOnly(), () -> split(CommuneScope.getOne(), command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(moveRecords.problem(broken, command.on()));
        }
    }

    private Outcome split(CommuneCode commune, Command command) {
        var problem = problem(showLineage.handle(), command);
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        var ids = chosen(moveRecords.lockStates(commune, command.from(), command.on()), command.records());
        int chosen = count(command.records().values());
        if (count(ids.values()) < chosen) {
            return new Outcome.Refused(new Problem(
                    "records", "Có bản ghi đã chọn không còn thuộc thôn này; hãy xem lại danh sách rồi chọn lại."));
        }
        var refusal = moveRecords.refusal(commune, ids, command.from(), command.code(), command.on());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        words.forEach(said -> said.takeBack(command.by(), command.from(), command.on()));
        beginVillage.handle(command.code(), command.name(), command.from(), command.on(), command.decision());
        var entry =
                trail.record(Change.of(commune, command.by().actor(), "split", RecordTrail.VILLAGE, command.code(), 1)
                        .from(command.decision())
                        .with("name", command.name())
                        .with("from", command.from())
                        .with("on", command.on())
                        .with("records", chosen));
        return new Outcome.Split(
                moveRecords.move(new Written(commune, entry.id()), ids, command.from(), command.code(), command.on()));
    }

    private static Map<String, List<UUID>> chosen(Map<String, List<UUID>> there, Map<String, Set<UUID>> wanted) {
        var chosen = new LinkedHashMap<String, List<UUID>>();
        there.forEach((register, ids) -> chosen.put(
                register,
                ids.stream()
                        .filter(wanted.getOrDefault(register, Set.of())::contains)
                        .toList()));
        return chosen;
    }

    private static int count(Collection<? extends Collection<UUID>> ids) {
        return ids.stream().mapToInt(Collection::size).sum();
    }

    private static Optional<Problem> problem(Lineage lineage, Command command) {
        return VillageActProblem.of(lineage, command.from(), command.on(), command.decision())
                .or(() -> VillageActProblem.happenedLater(lineage, command.from(), command.on()))
                .or(() -> codeProblem(lineage, command.code()).map(sentence -> new Problem("code", sentence)))
                .or(() -> nameProblem(lineage, command.name()).map(sentence -> new Problem("name", sentence)));
    }

    private static Optional<String> codeProblem(Lineage lineage, String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.of("Mã thôn gồm chữ in hoa không dấu và chữ số, nhiều nhất 10 ký tự, như T24.");
        }
        return lineage.find(code)
                .map(other -> "Mã “" + code + "” là của " + other.name()
                        + "; hãy chọn mã chưa từng dùng, vì số liệu cũ gọi thôn bằng mã.");
    }

    private static Optional<String> nameProblem(Lineage lineage, String name) {
        if (name.isBlank()) {
            return Optional.of("Nhập tên thôn mới như trong nghị quyết.");
        }
        return lineage.villages().stream()
                .filter(other -> other.name().equalsIgnoreCase(name)
                        && lineage.findEnd(other.code()).isEmpty())
                .findFirst()
                .map(other ->
                        "Xã đang có " + other.name() + " mã " + other.code() + "; hãy đặt tên khác để không nhầm.");
    }
}
