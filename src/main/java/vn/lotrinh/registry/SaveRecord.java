package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Saves one record: a new one, a change from a day on ("thay đổi từ ngày") or a correction ("sửa sai"). <i>Ghi sổ</i>. Every figure that
 * counts it is right when this returns. Refused with a sentence per field; where the register asks for approval the change waits and
 * what was approved before goes on counting.
 */
@Service
public class SaveRecord {

    /** What is done to a record that is there. */
    public enum Mode {
        /** Something changed on the first day of the stretch; what was before stays. An event has nothing to change. */
        CHANGE,
        /** What is written was wrong. */
        CORRECT
    }

    /**
     * @param id chosen by whoever writes, so that the same request twice changes nothing
     * @param mode counts only for a state that is there already
     * @param at the first day of the stretch that a correction is about; absent for the only one, or the last
     * @param seen the version that was seen; absent for a record that is thought to be new
     */
    public record Command(
            SignedIn by,
            String register,
            UUID id,
            Stretch stretch,
            Mode mode,
            @Nullable LocalDate at,
            @Nullable Integer seen,
            @Nullable String reason,
            @Nullable String source) {}

    /** How it ends. */
    public sealed interface Outcome {

        /**
         * It counts.
         *
         * @param warnings sentences about what somebody should look at
         */
        record Saved(RecordContent record, List<String> warnings) implements Outcome {}

        /** It said just that already. */
        record Unchanged(RecordContent record) implements Outcome {}

        /** It waits for approval. */
        record Waiting(UUID proposal) implements Outcome {}

        /** Somebody else changed it since it was seen; nothing was saved. */
        record ChangedMeanwhile(RecordContent theirs) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final ChangeRecord changeRecord;
    private final Proposals proposals;

    SaveRecord(Registers registers, InBooks inBooks, ChangeRecord changeRecord, Proposals proposals) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.changeRecord = changeRecord;
        this.proposals = proposals;
    }

    public Outcome handle(Command command) {
        var book = registers.book(command.register());
        var refusal = rightOf(command, book);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var problems = book.check().fields(command.stretch());
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        try {
            return inBooks.write(() -> save(CommuneScope.getOne(), book, command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(List.of(Broken.problem(broken, book.register())));
        }
    }

    /** What can be said before the record is looked at: by the role, and by the village that it names. */
    private static Optional<String> rightOf(Command command, Book book) {
        var villages = new ArrayList<@Nullable String>();
        if (book.register().village().isEntered()) {
            villages.add((String) command.stretch().value(Register.VILLAGE));
        }
        return RegisterRight.of(book.register(), command.by()).refusalToWrite(villages);
    }

    private Outcome save(CommuneCode commune, Book book, Command command) {
        var prepared = changeRecord.prepare(commune, book, command, RegisterRight.of(book.register(), command.by()));
        return switch (prepared) {
            case ChangeRecord.Prepared.Ready ready -> finish(commune, book, command, ready);
            case ChangeRecord.Prepared.Nothing(var record) -> new Outcome.Unchanged(record);
            case ChangeRecord.Prepared.Conflict(var theirs) -> new Outcome.ChangedMeanwhile(theirs);
            case ChangeRecord.Prepared.Wrong(var problems) -> new Outcome.Refused(problems);
            case ChangeRecord.Prepared.Forbidden(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }

    private Outcome finish(CommuneCode commune, Book book, Command command, ChangeRecord.Prepared.Ready ready) {
        if (book.register().asksForApproval()) {
            return new Outcome.Waiting(proposals.put(commune, book, command, ready));
        }
        return changeRecord.apply(commune, book, command, ready, command.by().actor());
    }
}
