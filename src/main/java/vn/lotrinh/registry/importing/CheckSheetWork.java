package vn.lotrinh.registry.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.LineProblem;
import vn.lotrinh.registry.OpenSheet;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.sheet.SheetFile;

/** Checks every row of an import, tries to write those that are right and takes that back, and keeps what it found. <i>Kiểm tra tệp</i>. */
@Component
class CheckSheetWork implements LongWork {

    static final String KIND = "check-sheet-import";

    /** As many as there are kinds of questions that only the database answers. */
    private static final int MOST_TRIES = 6;

    private final OpenSheet openSheet;
    private final RowsOfImport rowsOfImport;
    private final ImportTable imports;
    private final SaveManyRecords saveMany;
    private final TransactionOperations transactions;

    CheckSheetWork(
            OpenSheet openSheet,
            RowsOfImport rowsOfImport,
            ImportTable imports,
            SaveManyRecords saveMany,
            TransactionOperations transactions) {
        this.openSheet = openSheet;
        this.rowsOfImport = rowsOfImport;
        this.imports = imports;
        this.saveMany = saveMany;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whoever matched the columns matches them again. */
    @Override
    public void gaveUp(Job job) {
        imports.move(
                CommuneScope.getOne(),
                UUID.fromString(job.subject()),
                Set.of(ImportState.CHECKING),
                ImportState.MATCHING);
    }

    @Override
    public Ending run(Job job, Progress progress) {
        var id = UUID.fromString(job.subject());
        var sheet = imports.find(id).orElse(null);
        if (sheet == null || sheet.state() != ImportState.CHECKING) {
            return new Ending.Refused("Lần nhập này đã hủy hoặc đã kiểm tra xong; chưa ghi gì vào sổ.");
        }
        return switch (openSheet.with(
                sheet.document(), sheet.found().sheet(), file -> preview(sheet, file, progress))) {
            case OpenSheet.Outcome.Refused<SheetPreview>(var sentence) -> {
                move(id, ImportState.MATCHING, null);
                yield new Ending.Refused(sentence);
            }
            case OpenSheet.Outcome.Done<SheetPreview>(var preview) ->
                move(id, ImportState.CHECKED, preview)
                        ? new Ending.Done(sentence(preview), sheet.address())
                        : new Ending.Refused("Đã hủy; chưa ghi gì vào sổ.");
        };
    }

    private boolean move(UUID id, ImportState to, @org.jspecify.annotations.Nullable SheetPreview preview) {
        var commune = CommuneScope.getOne();
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (preview != null) {
                imports.preview(commune, id, preview);
            }
            return imports.move(commune, id, Set.of(ImportState.CHECKING), to);
        }));
    }

    private static String sentence(SheetPreview preview) {
        return "Đã kiểm tra: " + preview.added() + " dòng mới, " + preview.twins() + " dòng giống bản ghi đã có, "
                + preview.same() + " dòng đã có y hệt, " + preview.wrong()
                + " dòng sai. Chưa ghi gì; hãy xem rồi xác nhận.";
    }

    SheetPreview preview(SheetImport sheet, SheetFile file, Progress progress) {
        var known = rowsOfImport.known(sheet);
        var collected = collect(known, file, progress);
        return collected.finish(besides(sheet, known, file, progress));
    }

    /** Stands for what the rows are beside the register now. */
    String digest(SheetImport sheet, SheetFile file, Progress progress) {
        return collect(rowsOfImport.known(sheet), file, progress)
                .finish(List.of())
                .digest();
    }

    private static CollectPreview collect(RowsOfImport.Known known, SheetFile file, Progress progress) {
        var collected = new CollectPreview(known.register(), known.words());
        int total = file.countRows();
        try (var rows = file.rows()) {
            var checked = known.check(rows);
            for (int done = 0; checked.hasNext(); done++) {
                collected.add(checked.next());
                if (done % 2_000 == 0) {
                    progress.at(done, 2 * total, "Kiểm tra dòng " + done + "/" + total);
                }
            }
        }
        return collected;
    }

    /**
     * What only shows in the database: rules over what is taken over, what may be only once. Nothing of it stays. One question follows
     * another, so what was found wrong is left out and the rest is tried again, until the rest could be written.
     */
    private List<LineProblem> besides(SheetImport sheet, RowsOfImport.Known known, SheetFile file, Progress progress) {
        int total = file.countRows();
        progress.at(total, 2 * total, "Thử ghi rồi bỏ, để so với sổ");
        var problems = new ArrayList<LineProblem>();
        var leftOut = new HashSet<Integer>();
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var found = tryToWrite(sheet, known, file, leftOut);
            problems.addAll(found);
            if (found.isEmpty() || found.stream().anyMatch(problem -> problem.line() == 0)) {
                break;
            }
            found.forEach(problem -> leftOut.add((int) problem.line()));
        }
        return List.copyOf(problems);
    }

    private List<LineProblem> tryToWrite(
            SheetImport sheet, RowsOfImport.Known known, SheetFile file, Set<Integer> leftOut) {
        var by = sheet.by(CommuneScope.getOne());
        var merging = sheet.answers().deciding(SheetImport.Twin.UPDATE, Map.of(), true, by);
        try (var rows = file.rows()) {
            var command = new SaveManyRecords.Command(
                    by, sheet.register(), rowsToWrite(known.check(rows), merging, leftOut), List.of(), null, true);
            return switch (saveMany.handle(command)) {
                case SaveManyRecords.Outcome.Saved _ -> List.of();
                case SaveManyRecords.Outcome.Refused(var problems) -> problems;
                case SaveManyRecords.Outcome.NotAllowed(var sentence) ->
                    List.of(new LineProblem(0, new Problem(null, sentence)));
            };
        }
    }

    /** @param leftOut lines that the register refused when they were tried */
    static Iterator<SaveManyRecords.Row> rowsToWrite(
            Iterator<CheckedRow> checked, SheetImport.Answers answers, Set<Integer> leftOut) {
        return new Iterator<>() {
            private final List<SaveManyRecords.Row> next = new ArrayList<>(1);

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && checked.hasNext()) {
                    var row = checked.next();
                    if (!leftOut.contains(row.line())) {
                        RowsOfImport.toWrite(row, answers).ifPresent(next::add);
                    }
                }
                return !next.isEmpty();
            }

            @Override
            public SaveManyRecords.Row next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                return next.removeFirst();
            }
        };
    }
}
