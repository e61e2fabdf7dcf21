package vn.lotrinh.registry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Takes a record out of its register, with a reason; its versions stay and it can be brought back. <i>Xóa bản ghi</i>. */
@Service
public class DeleteRecord {

    /** @param seen the version that was seen */
    public record Command(
            SignedIn by, String register, UUID id, @Nullable Integer seen, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Deleted() implements Outcome {}

        /** There is no such record, or no longer. */
        record NotThere() implements Outcome {}

        /** It waits for approval. */
        record Waiting(UUID proposal) implements Outcome {}

        record ChangedMeanwhile(RecordContent theirs) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final ChangeRecord changeRecord;
    private final RecordTable records;
    private final Proposals proposals;

    DeleteRecord(
            Registers registers, InBooks inBooks, ChangeRecord changeRecord, RecordTable records, Proposals proposals) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.changeRecord = changeRecord;
        this.records = records;
        this.proposals = proposals;
    }

    public Outcome handle(Command command) {
        var book = registers.book(command.register());
        var refusal = RegisterRight.of(book.register(), command.by()).refusalToWrite(List.of());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (command.reason().isBlank()) {
            return new Outcome.Refused(new Problem("reason", "Ghi lý do xóa; lý do được giữ trong nhật ký."));
        }
        try {
            return inBooks.write(() -> delete(CommuneScope.getOne(), book, command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(Broken.problem(broken, book.register()));
        }
    }

    private Outcome delete(CommuneCode commune, Book book, Command command) {
        var before = changeRecord.lock(commune, book, command.id());
        if (before == null) {
            return new Outcome.NotThere();
        }
        var refusal = RegisterRight.of(book.register(), command.by())
                .refusalToWrite(records.listVillage(book, commune, command.id()));
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (command.seen() == null || command.seen() != before.version()) {
            return new Outcome.ChangedMeanwhile(before);
        }
        if (book.register().asksForApproval()) {
            return new Outcome.Waiting(proposals.putDeletion(commune, book, before, command));
        }
        changeRecord.remove(
                commune, book, before, new ChangeRecord.About(command.by().actor(), "deleted", command.reason(), null));
        return new Outcome.Deleted();
    }
}
