package vn.lotrinh.registry.importing;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.OpenSheet;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.sheet.SheetFile;

/**
 * Writes what was shown and confirmed, all of it in one transaction. <i>Ghi tệp vào sổ</i>. When the register has changed since, nothing
 * is written and the preview is made again. Whoever cancels before the end finds nothing written; the state of the import decides in
 * the same transaction which of the two came first.
 */
@Component
class WriteSheetWork implements LongWork {

    static final String KIND = "write-sheet-import";

    private static final int LOOKED_AFTER = 2_000;

    private final OpenSheet openSheet;
    private final RowsOfImport rowsOfImport;
    private final CheckSheetWork checkSheet;
    private final ImportTable imports;
    private final SaveManyRecords saveMany;
    private final TransactionTemplate transactions;

    WriteSheetWork(
            OpenSheet openSheet,
            RowsOfImport rowsOfImport,
            CheckSheetWork checkSheet,
            ImportTable imports,
            SaveManyRecords saveMany,
            TransactionTemplate transactions) {
        this.openSheet = openSheet;
        this.rowsOfImport = rowsOfImport;
        this.checkSheet = checkSheet;
        this.imports = imports;
        this.saveMany = saveMany;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing was written; whoever confirmed confirms again. */
    @Override
    public void gaveUp(Job job) {
        imports.move(
                CommuneScope.getOne(),
                UUID.fromString(job.subject()),
                Set.of(ImportState.WRITING),
                ImportState.CHECKED);
    }

    /** After a crash it may have been written already: the state of the import says so. */
    @Override
    public Ending run(Job job, Progress progress) {
        var id = UUID.fromString(job.subject());
        var sheet = imports.find(id).orElse(null);
        if (sheet != null && sheet.state() == ImportState.DONE) {
            return new Ending.Done("Đã ghi vào sổ.", sheet.address());
        }
        if (sheet == null || sheet.state() != ImportState.WRITING) {
            return cancelled();
        }
        return switch (openSheet.with(sheet.document(), sheet.found().sheet(), file -> write(sheet, file, progress))) {
            case OpenSheet.Outcome.Refused<Ending>(var sentence) -> {
                back(sheet, null);
                yield new Ending.Refused(sentence);
            }
            case OpenSheet.Outcome.Done<Ending>(var ending) -> ending;
        };
    }

    private static Ending cancelled() {
        return new Ending.Refused("Đã hủy trước khi ghi xong; sổ vẫn như trước.");
    }

    private Ending write(SheetImport sheet, SheetFile file, Progress progress) {
        var shown = sheet.preview();
        if (shown == null || !checkSheet.digest(sheet, file, progress).equals(shown.digest())) {
            back(sheet, checkSheet.preview(sheet, file, progress));
            return new Ending.Refused(
                    "Sổ đã thay đổi từ lúc kiểm tra nên chưa ghi gì; đã kiểm tra lại, hãy xem bản xem trước mới rồi xác nhận.");
        }
        try {
            var ending = transactions.execute(status -> {
                var outcome = save(sheet, file, progress);
                if (outcome instanceof SaveManyRecords.Outcome.Saved(var added, var corrected, var unchanged)
                        && imports.move(
                                CommuneScope.getOne(), sheet.id(), Set.of(ImportState.WRITING), ImportState.DONE)) {
                    return new Ending.Done(
                            "Đã ghi " + added + " bản ghi mới, cập nhật " + corrected + " bản ghi.", sheet.address());
                }
                status.setRollbackOnly();
                return notWritten(outcome);
            });
            if (ending instanceof Ending.Refused && imports.isIn(sheet.id(), ImportState.WRITING)) {
                back(sheet, checkSheet.preview(sheet, file, progress));
            }
            return ending;
        } catch (Cancelled taken) {
            return cancelled();
        }
    }

    private SaveManyRecords.Outcome save(SheetImport sheet, SheetFile file, Progress progress) {
        var known = rowsOfImport.known(sheet);
        try (var rows = file.rows()) {
            var checked = CheckSheetWork.rowsToWrite(known.check(rows), sheet.answers(), refused(sheet));
            return saveMany.handle(new SaveManyRecords.Command(
                    sheet.by(CommuneScope.getOne()),
                    sheet.register(),
                    watched(checked, sheet, file.countRows(), progress),
                    List.of(),
                    sheet.name() + " (sha256 " + sheet.document() + ")",
                    false,
                    sheet.approver(CommuneScope.getOne()).orElse(null)));
        }
    }

    private static Set<Integer> refused(SheetImport sheet) {
        return sheet.preview() == null ? Set.of() : Set.copyOf(sheet.preview().refusedLines());
    }

    private Iterator<SaveManyRecords.Row> watched(
            Iterator<SaveManyRecords.Row> rows, SheetImport sheet, int total, Progress progress) {
        return new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SaveManyRecords.Row next() {
                if (done++ % LOOKED_AFTER == 0) {
                    progress.at(Math.min(done, total), total, "Ghi dòng " + done + "/" + total);
                    if (!imports.isIn(sheet.id(), ImportState.WRITING)) {
                        throw new Cancelled();
                    }
                }
                return rows.next();
            }
        };
    }

    /** What became of rows that were not all written, or that somebody called off while they were. */
    private static Ending notWritten(SaveManyRecords.Outcome outcome) {
        return switch (outcome) {
            case SaveManyRecords.Outcome.Saved _ -> cancelled();
            case SaveManyRecords.Outcome.NotAllowed(var sentence) -> new Ending.Refused(sentence);
            case SaveManyRecords.Outcome.Refused(var problems) -> {
                var first = problems.getFirst();
                yield new Ending.Refused("Chưa ghi gì. " + (first.line() == 0 ? "" : "Dòng " + first.line() + ": ")
                        + first.problem().sentence());
            }
        };
    }

    private void back(SheetImport sheet, @Nullable SheetPreview preview) {
        var commune = CommuneScope.getOne();
        transactions.executeWithoutResult(status -> {
            if (preview != null) {
                imports.preview(commune, sheet.id(), preview);
            }
            imports.move(commune, sheet.id(), Set.of(ImportState.WRITING), ImportState.CHECKED);
        });
    }

    /** Takes everything back; never leaves this class. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("Cancelled", null, false, false);
        }
    }
}
