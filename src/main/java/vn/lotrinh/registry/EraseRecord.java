package vn.lotrinh.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.ForgetFile;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Takes a deleted record of personal data away for good, because the law or the person asks for it: its former versions, what waits for
 * approval, what other former records took over from it, its attachments, the sheets that it may have come in, and the salts without which the trail's digests say
 * nothing of it. <i>Xóa vĩnh viễn</i>. Figures do not move, because a deleted record counts nowhere; the trail keeps who, when and on what ground.
 */
@Service
public class EraseRecord {

    /** @param ground the law or the request, without the person's data: it is kept */
    public record Command(SignedIn by, String register, UUID id, String ground) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Erased() implements Outcome {}

        /** There is nothing of it, or no longer. */
        record NotThere() implements Outcome {}

        record Refused(Problem problem) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final RecordTable records;
    private final ErasureTable erasures;
    private final ForgetFile forgetFile;
    private final Trail trail;

    EraseRecord(
            Registers registers,
            InBooks inBooks,
            RecordTable records,
            ErasureTable erasures,
            ForgetFile forgetFile,
            Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.records = records;
        this.erasures = erasures;
        this.forgetFile = forgetFile;
        this.trail = trail;
    }

    public Outcome handle(Command command) {
        var book = registers.book(command.register());
        var refusal = RegisterRight.of(book.register(), command.by()).refusalToErase();
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (command.ground().isBlank()) {
            return new Outcome.Refused(
                    new Problem("ground", "Ghi căn cứ xóa vĩnh viễn; căn cứ được giữ trong nhật ký."));
        }
        return inBooks.alone(() -> erase(CommuneScope.getOne(), book, command));
    }

    private Outcome erase(CommuneCode commune, Book book, Command command) {
        if (records.findVersion(book, commune, command.id()).isPresent()) {
            return new Outcome.Refused(
                    new Problem(null, "Bản ghi này còn đang được tính; hãy xóa nó trước, rồi mới xóa vĩnh viễn được."));
        }
        int version = records.lastVersion(book, commune, command.id());
        var attachments = erasures.listAttachments(book, commune, command.id());
        var entries = erasures.eraseFormer(book, commune, command.id());
        boolean proposed = erasures.eraseProposal(book, commune, command.id());
        if (entries.isEmpty() && !proposed) {
            return new Outcome.NotThere();
        }
        var referring = books(registers.set().referringTo(command.register()));
        referring.forEach(other -> erasures.eraseTakenOver(other, commune, book, command.id()));
        var sheets = erasures.eraseEndedImports(commune, book, referring);
        String subject = RecordTrail.subject(book.register());
        trail.eraseSalts(commune, subject, command.id(), entries);
        trail.record(Change.of(commune, command.by().actor(), "erased", subject, command.id(), version + 1)
                .because(command.ground().strip()));
        forget(command, erasures.withoutHolder(books(registers.list()), commune, attachments));
        forget(command, sheets);
        return new Outcome.Erased();
    }

    private List<Book> books(List<Register> some) {
        return some.stream().map(register -> registers.book(register.code())).toList();
    }

    /** A file that something else points at stays. */
    private void forget(Command command, List<String> digests) {
        digests.forEach(digest -> forgetFile.handle(new ForgetFile.Command(
                command.by().actor(), digest, command.ground().strip())));
    }
}
