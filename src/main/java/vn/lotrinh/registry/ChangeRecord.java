package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.trail.Trail;

/** The change of one record inside a transaction: what it would make of the record, and then making it so. */
@Component
class ChangeRecord {

    /** Stands for an entry of the trail while nothing is written yet. */
    private static final UUID NO_ENTRY = new UUID(0, 0);

    /** Whoever sends rows again does not bring a person back. */
    static final Problem ERASED = new Problem(
            "id", "Bản ghi này đã được xóa vĩnh viễn theo quy định về dữ liệu cá nhân nên không ghi lại được nữa.");

    private final RecordTable records;
    private final RecordWriter writer;
    private final Attachments attachments;
    private final ErasureTable erasures;
    private final WarningTable warnings;
    private final GrainCheck grains;
    private final ShowLineage showLineage;
    private final Trail trail;

    ChangeRecord(
            RecordTable records,
            RecordWriter writer,
            Attachments attachments,
            ErasureTable erasures,
            WarningTable warnings,
            GrainCheck grains,
            ShowLineage showLineage,
            Trail trail) {
        this.records = records;
        this.writer = writer;
        this.attachments = attachments;
        this.erasures = erasures;
        this.warnings = warnings;
        this.grains = grains;
        this.showLineage = showLineage;
        this.trail = trail;
    }

    /** What a change would do. */
    sealed interface Prepared {

        /**
         * It may be done; everything that it needs is locked.
         *
         * @param before absent for a new record
         * @param counts the stretch with all that it takes over
         */
        record Ready(@Nullable RecordContent before, int version, Timeline after, Stretch counts) implements Prepared {}

        record Nothing(RecordContent record) implements Prepared {}

        record Conflict(RecordContent theirs) implements Prepared {}

        record Wrong(List<Problem> problems) implements Prepared {}

        record Forbidden(String sentence) implements Prepared {}
    }

    /**
     * Takes every lock, in order, and checks what can only be checked now.
     *
     * @param right of whoever changes it; absent where somebody else has approved of it
     */
    Prepared prepare(CommuneCode commune, Book book, SaveRecord.Command command, @Nullable RegisterRight right) {
        var stretch = command.stretch();
        var leadsNowhere = new ArrayList<>(leadsNowhere(commune, book, List.of(stretch)));
        leadsNowhere.addAll(attachments.problems(commune, book, stretch));
        if (!leadsNowhere.isEmpty()) {
            return new Prepared.Wrong(leadsNowhere);
        }
        var before = lock(commune, book, command.id());
        if (before == null && isErased(commune, book, command.id())) {
            return new Prepared.Wrong(List.of(ERASED));
        }
        if (right != null && before != null) {
            var refusal = right.refusalToWrite(records.listVillage(book, commune, command.id()));
            if (refusal.isPresent()) {
                return new Prepared.Forbidden(refusal.get());
            }
        }
        var after = after(book, before, command);
        if (after == null && before != null && !Objects.equals(command.seen(), before.version())) {
            return new Prepared.Conflict(before);
        }
        if (after == null) {
            return new Prepared.Wrong(List.of(new Problem(
                    null,
                    "Khoảng ngày này chồng lên một giai đoạn khác của cùng "
                            + book.register().one() + "; hãy sửa giai đoạn kia trước, hoặc chọn “Thay đổi từ ngày”.")));
        }
        if (before != null && before.timeline().saysTheSameAs(after)) {
            return new Prepared.Nothing(before);
        }
        if (before != null && !Objects.equals(command.seen(), before.version())) {
            return new Prepared.Conflict(before);
        }
        return checked(commune, book, command, right, before, after);
    }

    /** Only of people is anything erased. */
    private boolean isErased(CommuneCode commune, Book book, UUID id) {
        return book.register().holdsPersonalData()
                && erasures.find(book.register(), commune, id).isPresent();
    }

    private List<Problem> leadsNowhere(CommuneCode commune, Book book, List<Stretch> stretches) {
        return writer.keepSources(book, commune, stretches).stream()
                .map(field -> new Problem(
                        field,
                        "“" + book.register().findField(field).orElseThrow().name()
                                + "” trỏ đến một bản ghi không có trong xã; hãy chọn lại."))
                .toList();
    }

    /** The record as it is, kept so until the transaction ends; absent for a new one. */
    @Nullable
    RecordContent lock(CommuneCode commune, Book book, UUID id) {
        return records.lock(book, commune, id)
                .map(version -> new RecordContent(id, version, records.stated(book, commune, id)))
                .orElse(null);
    }

    private static @Nullable Timeline after(Book book, @Nullable RecordContent before, SaveRecord.Command command) {
        var stretch = command.stretch();
        if (before == null || !book.register().isState()) {
            return new Timeline(List.of(stretch));
        }
        var timeline = before.timeline();
        if (command.mode() == SaveRecord.Mode.CHANGE) {
            return timeline.change(stretch);
        }
        var at = command.at() != null
                ? command.at()
                : timeline.on(stretch.from())
                        .or(timeline::latest)
                        .map(Stretch::from)
                        .orElse(stretch.from());
        return timeline.correct(at, stretch).orElse(null);
    }

    private Prepared checked(
            CommuneCode commune,
            Book book,
            SaveRecord.Command command,
            @Nullable RegisterRight right,
            @Nullable RecordContent before,
            Timeline after) {
        var register = book.register();
        var counts = writer.asItWouldCount(book, new Written(commune, NO_ENTRY), command.id(), command.stretch());
        if (right != null) {
            var villages = new ArrayList<@Nullable String>();
            villages.add(RecordVillage.of(counts));
            var refusal = right.refusalToWrite(villages);
            if (refusal.isPresent()) {
                return new Prepared.Forbidden(refusal.get());
            }
        }
        var problems = book.check().rules(counts, RecordRule.Severity.ERROR);
        if (!problems.isEmpty()) {
            return new Prepared.Wrong(problems);
        }
        var notThere = villageNotThere(book, before == null ? after.stretches() : after.without(before.timeline()));
        if (notThere.isPresent()) {
            return new Prepared.Wrong(List.of(notThere.get()));
        }
        var otherGrain = grains.problem(commune, book, command.id(), counts);
        return otherGrain.isPresent()
                ? new Prepared.Wrong(List.of(otherGrain.get()))
                : new Prepared.Ready(before, next(commune, book, command.id(), before), after, counts);
    }

    private Optional<Problem> villageNotThere(Book book, List<Stretch> stretches) {
        if (!book.register().village().isEntered()) {
            return Optional.empty();
        }
        var lineage = showLineage.handle();
        return stretches.stream()
                .flatMap(stretch -> RecordVillage.notThere(lineage, book.register(), stretch).stream())
                .findFirst();
    }

    private int next(CommuneCode commune, Book book, UUID id, @Nullable RecordContent before) {
        return 1 + (before != null ? before.version() : records.lastVersion(book, commune, id));
    }

    /** Makes it so, and tells everybody who counts. */
    SaveRecord.Outcome.Saved apply(
            CommuneCode commune, Book book, SaveRecord.Command command, Prepared.Ready ready, Actor by) {
        String verb = ready.before() == null ? "added" : RecordTrail.verb(command.mode());
        var about = new About(by, verb, command.reason(), command.source());
        put(commune, book, command.id(), ready.before(), ready.version(), ready.after(), about);
        var sentences = book.check().rules(ready.counts(), RecordRule.Severity.WARNING).stream()
                .map(Problem::sentence)
                .toList();
        warnings.put(commune, book.register(), command.id(), sentences);
        return new SaveRecord.Outcome.Saved(new RecordContent(command.id(), ready.version(), ready.after()), sentences);
    }

    /** Who changes a record, how the trail calls it, and why. */
    record About(
            Actor by,
            String verb,
            @Nullable String reason,
            @Nullable String source) {}

    /** Puts the record back to what it said at a version, as a version of its own; what it points at must still be there. */
    Prepared restore(CommuneCode commune, Book book, UUID id, int version, About about) {
        var then = records.statedAt(book, commune, id, version);
        var leadsNowhere = leadsNowhere(commune, book, then.stretches());
        if (!leadsNowhere.isEmpty()) {
            return new Prepared.Wrong(leadsNowhere);
        }
        var before = lock(commune, book, id);
        if (before != null && before.timeline().saysTheSameAs(then)) {
            return new Prepared.Nothing(before);
        }
        var problem = problemOfRestored(commune, book, id, then);
        if (problem.isPresent()) {
            return new Prepared.Wrong(List.of(problem.get()));
        }
        int next = next(commune, book, id, before);
        put(commune, book, id, before, next, then, about);
        return new Prepared.Nothing(new RecordContent(id, next, then));
    }

    /** What came to stand beside the record since: the end of its village, or a total of it. */
    private Optional<Problem> problemOfRestored(CommuneCode commune, Book book, UUID id, Timeline then) {
        var nothing = new Written(commune, NO_ENTRY);
        return villageNotThere(book, then.stretches())
                .or(() -> then.stretches().stream()
                        .flatMap(stretch ->
                                grains
                                        .problem(commune, book, id, writer.asItWouldCount(book, nothing, id, stretch))
                                        .stream())
                        .findFirst());
    }

    /** Takes the record out; its former versions stay. */
    void remove(CommuneCode commune, Book book, RecordContent before, About about) {
        put(commune, book, before.id(), before, before.version() + 1, Timeline.EMPTY, about);
        warnings.put(commune, book.register(), before.id(), List.of());
    }

    private void put(
            CommuneCode commune,
            Book book,
            UUID id,
            @Nullable RecordContent before,
            int version,
            Timeline after,
            About about) {
        var entry =
                trail.record(RecordTrail.change(commune, about.by(), about.verb(), book.register(), id, version, after)
                        .because(about.reason())
                        .from(about.source()));
        var written = new Written(commune, entry.id());
        writer.write(book, written, before, id, version, after);
        writer.carryOn(written);
        writer.finish(written);
    }
}
