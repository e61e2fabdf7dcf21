package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.VietnameseFormat;

/** The rows of a load that are about records which are there: they say nothing new, or they correct. <i>Sửa hàng loạt</i>. */
@Component
class CorrectMany {

    private static final UUID NO_ENTRY = new UUID(0, 0);

    private final StagedRows staged;
    private final RecordTable records;
    private final RecordWriter writer;
    private final WarningTable warnings;

    CorrectMany(StagedRows staged, RecordTable records, RecordWriter writer, WarningTable warnings) {
        this.staged = staged;
        this.records = records;
        this.writer = writer;
        this.warnings = warnings;
    }

    /** One record before and after. */
    record Correction(RecordContent before, Timeline after, List<String> warnings) {}

    /** @param unchanged records that say already what their rows say */
    record Prepared(List<Correction> list, long unchanged, List<LineProblem> problems) {}

    /** Takes the rows of present records out of the staged ones. */
    Prepared prepare(
            CommuneCode commune,
            Book book,
            String table,
            Map<UUID, Integer> present,
            Map<UUID, Integer> seen,
            RegisterRight right) {
        var corrections = new ArrayList<Correction>();
        var problems = new ArrayList<LineProblem>();
        long unchanged = 0;
        for (var ids : SaveManyRecords.inPieces(List.copyOf(present.keySet()))) {
            var given = staged.takeOut(book, table, ids);
            var stated = staged.stated(book, commune, ids);
            for (var id : ids) {
                var before = new RecordContent(
                        id,
                        java.util.Objects.requireNonNull(present.get(id)),
                        distinct(stated.getOrDefault(id, List.of())));
                var rows = given.getOrDefault(id, List.of());
                var after = after(book, before, rows, problems);
                if (after.isPresent() && before.timeline().saysTheSameAs(after.get())) {
                    unchanged++;
                } else if (after.isPresent() && problems.size() < LineProblem.MOST) {
                    check(commune, book, before, after.get(), rows, seen.get(id), right, problems)
                            .ifPresent(corrections::add);
                }
            }
        }
        return new Prepared(corrections, unchanged, problems);
    }

    /** Pieces of one stretch are the same stretch. */
    private static Timeline distinct(List<Stretch> stretches) {
        var byDay = new java.util.TreeMap<LocalDate, Stretch>();
        stretches.forEach(stretch -> byDay.putIfAbsent(stretch.from(), stretch));
        return new Timeline(List.copyOf(byDay.values()));
    }

    private static Optional<Timeline> after(
            Book book, RecordContent before, List<StagedRows.Given> rows, List<LineProblem> problems) {
        var after = before.timeline();
        for (var given : rows) {
            var stretch = given.row().stretch();
            if (!book.register().isState()) {
                return Optional.of(new Timeline(List.of(stretch)));
            }
            if (after.stretches().stream().anyMatch(stretch::saysTheSameAs)) {
                continue;
            }
            boolean begins =
                    after.stretches().stream().anyMatch(other -> other.from().equals(stretch.from()));
            var at = begins || after.stretches().size() > 1
                    ? stretch.from()
                    : after.stretches().getFirst().from();
            var corrected = after.correct(at, stretch);
            if (corrected.isEmpty()) {
                problems.add(new LineProblem(
                        given.line(),
                        new Problem(
                                "from",
                                "Bản ghi này có nhiều giai đoạn, không giai đoạn nào bắt đầu ngày "
                                        + VietnameseFormat.date(stretch.from())
                                        + " mà không chồng lên giai đoạn khác; hãy sửa bản ghi trên trang của nó.")));
                return Optional.empty();
            }
            after = corrected.get();
        }
        return Optional.of(after);
    }

    private Optional<Correction> check(
            CommuneCode commune,
            Book book,
            RecordContent before,
            Timeline after,
            List<StagedRows.Given> rows,
            @Nullable Integer seen,
            RegisterRight right,
            List<LineProblem> problems) {
        long line = rows.getFirst().line();
        if (seen == null || seen != before.version()) {
            problems.add(new LineProblem(line, new Problem("version", changedMeanwhile(before, seen))));
            return Optional.empty();
        }
        var forbidden = right.refusalToWrite(records.listVillage(book, commune, before.id()));
        if (forbidden.isPresent()) {
            problems.add(new LineProblem(line, new Problem(Register.VILLAGE, forbidden.get())));
            return Optional.empty();
        }
        var warned = new ArrayList<String>();
        for (var given : rows) {
            var counts = writer.asItWouldCount(
                    book,
                    new Written(commune, NO_ENTRY),
                    before.id(),
                    given.row().stretch());
            var wrong = book.check().rules(counts, RecordRule.Severity.ERROR);
            wrong.forEach(problem -> problems.add(new LineProblem(given.line(), problem)));
            if (!wrong.isEmpty()) {
                return Optional.empty();
            }
            var village = new ArrayList<@Nullable String>();
            village.add(RecordVillage.of(counts));
            var there = right.refusalToWrite(village);
            if (there.isPresent()) {
                problems.add(new LineProblem(given.line(), new Problem(Register.VILLAGE, there.get())));
                return Optional.empty();
            }
            book.check().rules(counts, RecordRule.Severity.WARNING).stream()
                    .map(Problem::sentence)
                    .forEach(warned::add);
        }
        return Optional.of(new Correction(before, after, warned));
    }

    private static String changedMeanwhile(RecordContent before, @Nullable Integer seen) {
        return seen == null
                ? "Bản ghi này đã có với nội dung khác; muốn sửa thì gửi kèm “version”: " + before.version() + "."
                : "Bản ghi này đang ở phiên bản " + before.version() + ", không phải " + seen
                        + "; hãy đọc lại rồi gửi lại.";
    }

    /** Writes what was prepared; cells wait for the end of the load. */
    void apply(Book book, Written written, Prepared prepared) {
        for (var correction : prepared.list()) {
            var before = correction.before();
            writer.write(book, written, before, before.id(), before.version() + 1, correction.after());
            warnings.put(written.commune(), book.register(), before.id(), correction.warnings());
        }
    }
}
