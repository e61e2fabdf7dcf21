package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Takes a deleted record of personal data away for good, because the law or the person asks for it: its former versions, what waits for
 * approval, what other former records took over from it, its attachments, the sheets that it may have come in, and the salts without which the
 * trail's digests say nothing of it. <i>Xóa vĩnh viễn</i>. Figures do not move, because a deleted record counts nowhere; the trail keeps who, when
 * and on what ground, and the id can't be written again.
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
    private final ProposalTable proposals;
    private final ErasureTable erasures;
    private final Attachments attachments;
    private final ImportedSheets sheets;
    private final Trail trail;

    EraseRecord(
            Registers registers,
            InBooks inBooks,
            RecordTable records,
            ProposalTable proposals,
            ErasureTable erasures,
            Attachments attachments,
            ImportedSheets sheets,
            Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.records = records;
        this.proposals = proposals;
        this.erasures = erasures;
        this.attachments = attachments;
        this.sheets = sheets;
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
            return refused("Bản ghi này còn đang được tính; hãy xóa nó trước, rồi mới xóa vĩnh viễn được.");
        }
        int version = records.lastVersion(book, commune, command.id());
        var proposal = proposals.find(commune, command.register(), command.id());
        if (version == 0) {
            return proposal == null
                    ? new Outcome.NotThere()
                    : refused("Bản ghi này chưa được duyệt lần nào; hãy trả lại đề nghị thay vì xóa vĩnh viễn.");
        }
        var named = Stream.concat(
                        Stream.of(command.register()),
                        registers.set().referringTo(command.register()).stream().map(Register::code))
                .toList();
        if (sheets.isAtWork(named)) {
            return refused(
                    "Đang có tệp Excel được kiểm tra, chờ duyệt hoặc ghi vào sổ này, hoặc vào sổ dẫn đến nó; hãy chờ xong, duyệt hoặc trả lại danh sách, rồi thử lại.");
        }
        var files = new ArrayList<>(attachments.listFormer(book, commune, command.id()));
        if (proposal != null) {
            files.addAll(attachments.listProposed(book, proposal));
            proposals.remove(commune, proposal.id());
        }
        files.addAll(sheets.erase(named));
        erasures.eraseTakenOver(book, commune, command.id());
        eraseOf(commune, book, command, version);
        attachments.forgetUnheld(
                commune, command.by().actor(), files, command.ground().strip());
        return new Outcome.Erased();
    }

    private void eraseOf(CommuneCode commune, Book book, Command command, int version) {
        List<UUID> entries = erasures.eraseFormer(book, commune, command.id());
        String subject = RecordTrail.subject(book.register());
        trail.eraseSalts(commune, subject, command.id(), entries);
        trail.record(Change.of(commune, command.by().actor(), "erased", subject, command.id(), version + 1)
                .because(command.ground().strip()));
        erasures.insert(book.register(), commune, command.id());
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(new Problem(null, sentence));
    }
}
