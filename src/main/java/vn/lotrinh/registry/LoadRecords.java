package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Loads many new records at once, all of them or none. <i>Nạp hàng loạt</i>. The trail gets one entry with the digest of all rows. A
 * register that asks for approval takes no loads, because nobody could read what he approves.
 */
@Service
public class LoadRecords {

    static final int MOST_PROBLEMS = 200;

    /** A row and the line on which it stands in the file, from 1. */
    public record Row(long line, UUID id, Stretch stretch) {}

    /** @param rows read once; may be long */
    public record Command(
            SignedIn by,
            String register,
            Iterator<Row> rows,
            @Nullable String source) {}

    /** What is wrong with a line. */
    public record LineProblem(long line, Problem problem) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Loaded(long records) implements Outcome {}

        /** Nothing was saved. At most 200 problems are told. */
        record Refused(List<LineProblem> problems) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final RecordWriter writer;
    private final StagingTable staging;
    private final GrainCheck grains;
    private final Trail trail;

    LoadRecords(
            Registers registers,
            InBooks inBooks,
            RecordWriter writer,
            StagingTable staging,
            GrainCheck grains,
            Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.writer = writer;
        this.staging = staging;
        this.grains = grains;
        this.trail = trail;
    }

    public Outcome handle(Command command) {
        var book = registers.book(command.register());
        var right = RegisterRight.of(book.register(), command.by());
        var refusal = right.refusalToWrite(List.of());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (book.register().asksForApproval()) {
            return new Outcome.NotAllowed("Sổ “" + book.register().name()
                    + "” cần phê duyệt từng bản ghi nên không nạp hàng loạt được; hãy ghi từng bản ghi.");
        }
        var checked = new CheckedRows(command.rows(), book, right);
        try {
            return inBooks.writeOnce(() -> load(CommuneScope.getOne(), book, checked, command));
        } catch (TooManyProblems refused) {
            return new Outcome.Refused(checked.problems());
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(List.of(new LineProblem(0, Broken.problem(broken, book.register()))));
        }
    }

    private Outcome load(CommuneCode commune, Book book, CheckedRows rows, Command command) {
        writer.shareMatches(book, commune);
        String table = staging.create(book);
        var copied = staging.copy(book, commune, table, rows);
        if (!rows.problems().isEmpty()) {
            throw new TooManyProblems();
        }
        staging.keepSources(book, table);
        var entry = trail.record(Change.of(
                        commune, command.by().actor(), "loaded", RecordTrail.subject(book.register()), copied.load(), 1)
                .from(command.source())
                .with("records", copied.rows())
                .with("sha256", copied.digest()));
        var written = new Written(commune, entry.id());
        staging.insert(book, written, table);
        var problems = staging.listProblems(book, commune, written, table);
        if (!problems.isEmpty()) {
            rows.problems().addAll(problems);
            throw new TooManyProblems();
        }
        var mixed = grains.problemOfLoaded(book, written);
        if (mixed.isPresent()) {
            rows.problems().add(new LineProblem(0, mixed.get()));
            throw new TooManyProblems();
        }
        written.add(book.register().code(), copied.ids());
        writer.carryOn(written);
        writer.finish(written);
        return new Outcome.Loaded(copied.rows());
    }

    /** Takes everything back; never leaves this class. */
    private static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems() {
            super("Rows were refused", null, false, false);
        }
    }

    /** Rows that are right by themselves; what is wrong with the others is collected. */
    static final class CheckedRows implements Iterator<Row> {

        private final Iterator<Row> rows;
        private final Book book;
        private final RegisterRight right;
        private final Function<Row, Optional<Problem>> besides;
        private final List<LineProblem> problems = new ArrayList<>();
        private @Nullable Row next;

        CheckedRows(Iterator<Row> rows, Book book, RegisterRight right) {
            this(rows, book, right, row -> Optional.empty());
        }

        /** @param besides what else may be wrong with a row that is right by itself */
        CheckedRows(Iterator<Row> rows, Book book, RegisterRight right, Function<Row, Optional<Problem>> besides) {
            this.rows = rows;
            this.book = book;
            this.right = right;
            this.besides = besides;
        }

        List<LineProblem> problems() {
            return problems;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext() && problems.size() < MOST_PROBLEMS) {
                var row = rows.next();
                var wrong = check(row);
                if (wrong.isEmpty()) {
                    next = row;
                } else {
                    wrong.forEach(problem -> problems.add(new LineProblem(row.line(), problem)));
                }
            }
            return next != null;
        }

        private List<Problem> check(Row row) {
            var wrong = new ArrayList<>(book.check().fields(row.stretch()));
            if (wrong.isEmpty() && book.register().village().isEntered()) {
                var villages = new ArrayList<@Nullable String>();
                villages.add(RecordVillage.of(row.stretch()));
                right.refusalToWrite(villages)
                        .ifPresent(sentence -> wrong.add(new Problem(Register.VILLAGE, sentence)));
            }
            if (wrong.isEmpty() && book.register().sources().isEmpty()) {
                wrong.addAll(book.check().rules(row.stretch(), RecordRule.Severity.ERROR));
            }
            if (wrong.isEmpty()) {
                besides.apply(row).ifPresent(wrong::add);
            }
            return wrong;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            var row = next;
            next = null;
            return java.util.Objects.requireNonNull(row);
        }
    }
}
