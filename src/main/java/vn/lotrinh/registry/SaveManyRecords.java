package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.ListOwnReferences;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Saves many records at once, new ones and corrections, all of them or none. <i>Ghi hàng loạt</i>. What a row says of a record
 * that says it already changes nothing, so that the same rows can be sent again; a record that says something else is corrected when the row
 * names the version that was seen. The trail gets one entry with the digest of all rows; former versions are kept as ever. A register
 * that asks for approval takes such rows only as a list that somebody else has approved as a whole, because nobody approves his own.
 */
@Service
public class SaveManyRecords {

    /**
     * What a line says of a record.
     *
     * @param line in the file, from 1
     * @param seen the version that is corrected; absent for a record that is thought to be new
     */
    public record Row(
            long line, UUID id, Stretch stretch, @Nullable Integer seen) {}

    /**
     * @param rows read once; may be long; must ask nothing of the database in the transaction at work
     * @param unreadable what could not be made rows; filled while they are read, and told with what is wrong with the others
     * @param tryOnly whether everything is taken back at the end, because somebody only wants to know how it would end; needs no approver
     * @param approver who has approved the list as a whole; absent where nobody has
     */
    public record Command(
            SignedIn by,
            String register,
            Iterator<Row> rows,
            List<LineProblem> unreadable,
            @Nullable String source,
            boolean tryOnly,
            @Nullable SignedIn approver) {

        /** Rows that nobody has approved. */
        public Command(
                SignedIn by,
                String register,
                Iterator<Row> rows,
                List<LineProblem> unreadable,
                @Nullable String source,
                boolean tryOnly) {
            this(by, register, rows, unreadable, source, tryOnly, null);
        }
    }

    /** How it ends. */
    public sealed interface Outcome {

        /** All rows are true now, or would be. */
        record Saved(long added, long corrected, long unchanged) implements Outcome {}

        /** Nothing was saved. Some 200 problems are told; line 0 where the database does not say which one. */
        record Refused(List<LineProblem> problems) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private static final int AT_ONCE = 2_000;
    private static final String TWO_ALIKE =
            "Có bản ghi lấy dữ liệu từ các dòng này và vì thế trùng với bản ghi khác; hãy sửa bản ghi đó trước, hoặc ghi từng dòng để thấy dòng nào.";

    private final Registers registers;
    private final InBooks inBooks;
    private final RecordWriter writer;
    private final StagingTable staging;
    private final StagedRows staged;
    private final CorrectMany correctMany;
    private final ShowLineage showLineage;
    private final RegisterStatistics statistics;
    private final ListOwnReferences ownReferences;
    private final Trail trail;

    SaveManyRecords(
            Registers registers,
            InBooks inBooks,
            RecordWriter writer,
            StagingTable staging,
            StagedRows staged,
            CorrectMany correctMany,
            ShowLineage showLineage,
            RegisterStatistics statistics,
            ListOwnReferences ownReferences,
            Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.writer = writer;
        this.staging = staging;
        this.staged = staged;
        this.correctMany = correctMany;
        this.showLineage = showLineage;
        this.statistics = statistics;
        this.ownReferences = ownReferences;
        this.trail = trail;
    }

    /** Why this person may load nothing into this register alone; empty when he may, for some village at least. */
    public Optional<String> refusal(Register register, SignedIn by) {
        return refusal(register, by, null);
    }

    private Optional<String> refusal(Register register, Command command) {
        return command.tryOnly()
                ? RegisterRight.of(register, command.by()).refusalToWrite(List.of())
                : refusal(register, command.by(), command.approver());
    }

    private Optional<String> refusal(Register register, SignedIn by, @Nullable SignedIn approver) {
        var refusal = RegisterRight.of(register, by).refusalToWrite(List.of());
        if (refusal.isPresent() || !register.asksForApproval()) {
            return refusal;
        }
        if (approver == null) {
            return Optional.of(
                    "Sổ “" + register.name()
                            + "” cần phê duyệt nên không nạp thẳng được; hãy gửi một tệp Excel để người có quyền duyệt cả danh sách, hoặc ghi từng bản ghi.");
        }
        return RegisterRight.of(register, approver).mayApprove()
                        && !ownReferences.handle(approver).contains(by.actor().reference())
                ? Optional.empty()
                : Optional.of("Danh sách của sổ “" + register.name()
                        + "” cần một người khác có quyền phê duyệt; hãy chuyển cho lãnh đạo xã.");
    }

    /** What is wrong with a stretch by itself, for whoever shows it before it is saved. */
    public List<Problem> check(Register register, Stretch stretch) {
        var check = registers.book(register.code()).check();
        var problems = check.fields(stretch);
        return problems.isEmpty() && check.errorsShowAlone()
                ? check.rules(stretch, RecordRule.Severity.ERROR)
                : problems;
    }

    public Outcome handle(Command command) {
        var book = registers.book(command.register());
        var refusal = refusal(book.register(), command);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        try {
            var outcome = inBooks.writeOnce(() -> save(CommuneScope.getOne(), book, command));
            if (outcome instanceof Outcome.Saved saved) {
                statistics.afterLoading(book, saved.added());
            }
            return outcome;
        } catch (TakenBack takenBack) {
            return takenBack.outcome;
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(List.of(new LineProblem(0, Broken.problem(broken, book.register()))));
        }
    }

    private Outcome save(CommuneCode commune, Book book, Command command) {
        var right = RegisterRight.of(book.register(), command.by());
        var rows = new CheckedRows(command.rows(), book, right, villageCheck(book.register()));
        String table = staging.create(book);
        var copied = staging.copy(book, commune, table, rows);
        demandNone(Stream.concat(command.unreadable().stream(), rows.problems().stream())
                .sorted(Comparator.comparingLong(LineProblem::line))
                .toList());
        if (copied.namesRecordsTwice()) {
            demandNone(staged.listRepeated(book, table));
        }
        return inBooks.step(() -> save(commune, book, command, table, copied, rows.seen(), right));
    }

    /** Everything that waits for others; the staged rows outlast it when the database sends it back. */
    private Outcome save(
            CommuneCode commune,
            Book book,
            Command command,
            String table,
            StagingTable.Copied copied,
            Map<UUID, Integer> seen,
            RegisterRight right) {
        writer.shareMatches(book, commune);
        staging.keepSources(book, table);
        var present = staged.lockPresent(book, commune, table);
        demandNone(staged.listErased(book, commune, table));
        demandNone(staged.listLeadingNowhere(book, commune, table));
        demandNone(staged.listWithoutFile(book, commune, table));
        demandNone(staged.listNotUnique(book, commune, table));
        staged.lockGrains(book, commune, table);
        var corrections = correctMany.prepare(commune, book, table, present, seen, right);
        demandNone(corrections.problems());
        long added = copied.ids().stream()
                .filter(id -> !present.containsKey(id))
                .distinct()
                .count();
        var outcome = new Outcome.Saved(added, corrections.list().size(), corrections.unchanged());
        if (added + corrections.list().size() > 0) {
            write(commune, book, command, table, copied, present, corrections, right, outcome);
        }
        if (command.tryOnly()) {
            throw new TakenBack(outcome);
        }
        return outcome;
    }

    private void write(
            CommuneCode commune,
            Book book,
            Command command,
            String table,
            StagingTable.Copied copied,
            Map<UUID, Integer> present,
            CorrectMany.Prepared corrections,
            RegisterRight right,
            Outcome.Saved counts) {
        var change = Change.of(
                        commune, command.by().actor(), "loaded", RecordTrail.subject(book.register()), copied.load(), 1)
                .from(command.source())
                .with("records", counts.added())
                .with("corrected", counts.corrected())
                .with("sha256", copied.digest());
        var approver = command.approver();
        var entry = trail.record(
                approver == null || !book.register().asksForApproval()
                        ? change
                        : change.with("approvedBy", approver.actor().reference()));
        var written = new Written(commune, entry.id());
        correctMany.apply(book, written, corrections);
        staged.continueVersions(book, commune, table);
        staging.insert(book, written, table);
        demandNone(staging.listProblems(book, commune, written, table));
        demandNone(staged.listOfTheOtherGrain(book, commune, table));
        demandNone(staged.listForbidden(book, commune, table, entry.id(), right));
        written.add(
                book.register().code(),
                copied.ids().stream().filter(id -> !present.containsKey(id)).toList());
        carryOn(written);
        if (!command.tryOnly()) {
            writer.finish(written);
        }
    }

    /** What other records take over from these may make two of them the same; no single line is to blame. */
    private void carryOn(Written written) {
        try {
            writer.carryOn(written);
        } catch (DataIntegrityViolationException broken) {
            if (!Broken.isOfTwoAlike(broken)) {
                throw broken;
            }
            throw new TakenBack(new Outcome.Refused(List.of(new LineProblem(0, new Problem(null, TWO_ALIKE)))));
        }
    }

    /** Villages that are none, or not then; read before the first row, while the database may still be asked. */
    private Function<Row, Optional<Problem>> villageCheck(Register register) {
        var lineage = showLineage.handle();
        var fields = register.fields().stream()
                .filter(field -> field.type() == FieldType.VILLAGE)
                .map(RegisterField::code)
                .toList();
        return row -> {
            for (var field : fields) {
                var refusal = row.stretch().value(field) instanceof String code
                        ? lineage.refusal(code)
                        : Optional.<String>empty();
                if (refusal.isPresent()) {
                    return refusal.map(sentence -> new Problem(field, sentence));
                }
            }
            if (row.stretch().totalOf() != null && !register.totals()) {
                return Optional.of(new Problem(
                        null, "Sổ “" + register.name() + "” chỉ nhận từng bản ghi, không nhận số tổng của thôn."));
            }
            return RecordVillage.notThere(lineage, register, row.stretch());
        };
    }

    private static void demandNone(List<LineProblem> problems) {
        if (!problems.isEmpty()) {
            throw new TakenBack(new Outcome.Refused(List.copyOf(problems)));
        }
    }

    static List<List<UUID>> inPieces(List<UUID> ids) {
        var pieces = new ArrayList<List<UUID>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            pieces.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return pieces;
    }

    /** Takes everything back; never leaves this class. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        TakenBack(Outcome outcome) {
            super("Rows were taken back", null, false, false);
            this.outcome = outcome;
        }
    }
}
