package vn.lotrinh.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Puts a record back to what it said at an earlier version, which also brings back a deleted one; as a version of its own, because
 * nothing leaves the history. <i>Hoàn tác</i>. Not for a register that asks for approval: there an approval is withdrawn instead.
 */
@Service
public class RestoreRecord {

    public record Command(
            SignedIn by,
            String register,
            UUID id,
            int version,
            @Nullable String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Restored(RecordContent record) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final ChangeRecord changeRecord;
    private final RecordTable records;
    private final Clock clock;

    RestoreRecord(Registers registers, InBooks inBooks, ChangeRecord changeRecord, RecordTable records, Clock clock) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.changeRecord = changeRecord;
        this.records = records;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var book = registers.book(command.register());
        if (book.register().asksForApproval()) {
            return new Outcome.Refused(List.of(new Problem(
                    null, "Sổ này cần phê duyệt; hãy nhờ người duyệt rút lại phê duyệt thay vì hoàn tác.")));
        }
        try {
            return inBooks.write(() -> restore(CommuneScope.getOne(), book, command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(List.of(Broken.problem(broken, book.register())));
        }
    }

    private Outcome restore(CommuneCode commune, Book book, Command command) {
        var then = records.statedAt(book, commune, command.id(), command.version());
        if (then.stretches().isEmpty()) {
            return new Outcome.Refused(
                    List.of(new Problem(null, "Không có phiên bản " + command.version() + " của bản ghi này.")));
        }
        var villages = new ArrayList<>(records.listVillage(book, commune, command.id()));
        if (villages.isEmpty()) {
            villages.addAll(records.listFormerVillage(book, commune, command.id()));
        }
        if (book.register().village().isEntered()) {
            then.on(LocalDate.now(clock))
                    .or(then::latest)
                    .ifPresent(stretch -> villages.add(RecordVillage.of(stretch)));
        }
        var refusal = RegisterRight.of(book.register(), command.by()).refusalToWrite(villages);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var about = new ChangeRecord.About(command.by().actor(), "restored", command.reason(), null);
        return switch (changeRecord.restore(commune, book, command.id(), command.version(), about)) {
            case ChangeRecord.Prepared.Nothing(var record) -> new Outcome.Restored(record);
            case ChangeRecord.Prepared.Wrong(var problems) -> new Outcome.Refused(problems);
            default -> throw new IllegalStateException("Restoring checks nothing else");
        };
    }
}
