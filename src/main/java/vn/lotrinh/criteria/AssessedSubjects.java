package vn.lotrinh.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory;

/** Whom and what a set is about, as far as somebody may see them: a village head his own village. <i>Đối tượng của bộ tiêu chí</i>. */
@Service
public class AssessedSubjects {

    /** More than a commune has of anything that is scored. */
    private static final int MOST = 500;

    private static final Set<Role> OF_THE_COMMUNE = Set.of(Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT);

    private final ShowLineage showLineage;
    private final Registers registers;
    private final ListRecords listRecords;
    private final NameRecords nameRecords;
    private final RecordLooks looks;
    private final Clock clock;

    AssessedSubjects(
            ShowLineage showLineage,
            Registers registers,
            ListRecords listRecords,
            NameRecords nameRecords,
            RecordLooks looks,
            Clock clock) {
        this.showLineage = showLineage;
        this.registers = registers;
        this.listRecords = listRecords;
        this.nameRecords = nameRecords;
        this.looks = looks;
        this.clock = clock;
    }

    /** One of them with what people call it. */
    public record Named(AssessedSubject subject, String name) {}

    /** Those there are today, in their order; none for who may see none. */
    @Transactional(readOnly = true)
    public List<Named> list(CriteriaSet set, SignedIn by) {
        return switch (set.subject()) {
            case VILLAGE -> villages(by);
            case COMMUNE ->
                by.holdsAny(OF_THE_COMMUNE)
                        ? List.of(new Named(new AssessedSubject.WholeCommune(), "Cả xã"))
                        : List.of();
            case RECORD -> records(Objects.requireNonNull(set.register()), by);
        };
    }

    /** One of those, or a village that is there no more; empty for who may not see it. */
    @Transactional(readOnly = true)
    public Optional<Named> find(CriteriaSet set, String code, SignedIn by) {
        var subject = AssessedSubject.find(set.subject(), code);
        return set.subject() == Subject.VILLAGE
                ? subject.filter(one -> sees(by, one.code()))
                        .flatMap(one -> showLineage.handle().find(one.code()))
                        .map(AssessedSubjects::named)
                : subject.flatMap(one -> list(set, by).stream()
                        .filter(named -> named.subject().equals(one))
                        .findFirst());
    }

    /** What people call the register of a set of records; empty where it is not there at all. */
    public Optional<String> findRegisterName(CriteriaSet set) {
        return Optional.ofNullable(set.register())
                .flatMap(code -> registers.set().find(code))
                .map(Register::name);
    }

    private static boolean sees(SignedIn by, String village) {
        return by.holdsAny(OF_THE_COMMUNE) || by.villages().contains(village);
    }

    private static Named named(Territory.Village village) {
        return new Named(new AssessedSubject.Village(village.code()), village.name());
    }

    private List<Named> villages(SignedIn by) {
        Lineage lineage = showLineage.handle();
        return lineage.listThere(LocalDate.now(clock)).stream()
                .filter(village -> sees(by, village.code()))
                .map(AssessedSubjects::named)
                .toList();
    }

    private List<Named> records(String code, SignedIn by) {
        if (registers.set().find(code).isEmpty()) {
            return List.of();
        }
        var query = RecordQuery.on(LocalDate.now(clock)).part(0, MOST);
        return switch (listRecords.handle(by, code, query)) {
            case ListRecords.Outcome.Found(var page) -> named(code, page.rows());
            case ListRecords.Outcome.NotAllowed _ -> List.of();
        };
    }

    private List<Named> named(String code, List<RecordPage.Row> rows) {
        var register = registers.get(code);
        var words = nameRecords.handle(
                register, rows.stream().map(RecordPage.Row::stretch).toList());
        List<UUID> ids = rows.stream().map(RecordPage.Row::id).toList();
        looks.saw(register, ids, words);
        return rows.stream()
                .map(row -> new Named(new AssessedSubject.OfRegister(row.id()), words.title(register, row.stretch())))
                .toList();
    }
}
