package vn.lotrinh.registry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.ListOwnReferences;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Approves a proposed change, which then counts, or sends it back with a reason. <i>Phê duyệt</i>. Nobody approves his own. */
@Service
public class DecideProposal {

    /** @param reason must be given to send it back */
    public record Command(
            SignedIn by,
            UUID proposal,
            boolean approve,
            @Nullable String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Approved() implements Outcome {}

        record SentBack() implements Outcome {}

        /** Somebody decided it before, or a newer proposal took its place. */
        record NotThere() implements Outcome {}

        /** The record changed since; it has to be proposed anew. */
        record ChangedMeanwhile() implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final ChangeRecord changeRecord;
    private final ProposalTable table;
    private final Proposals proposals;
    private final ListOwnReferences ownReferences;
    private final Trail trail;

    DecideProposal(
            Registers registers,
            InBooks inBooks,
            ChangeRecord changeRecord,
            ProposalTable table,
            Proposals proposals,
            ListOwnReferences ownReferences,
            Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.changeRecord = changeRecord;
        this.table = table;
        this.proposals = proposals;
        this.ownReferences = ownReferences;
        this.trail = trail;
    }

    public Outcome handle(Command command) {
        try {
            return inBooks.write(() -> decide(CommuneScope.getOne(), command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(List.of(new Problem(
                    null,
                    "Không duyệt được: bản ghi trùng với bản ghi khác hoặc đang được dùng; hãy trả lại để sửa.")));
        }
    }

    private Outcome decide(CommuneCode commune, Command command) {
        var found = table.lock(commune, command.proposal());
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        var proposal = found.get();
        var book = registers.book(proposal.register());
        if (!RegisterRight.of(book.register(), command.by()).mayApprove()) {
            return new Outcome.NotAllowed(
                    "Bạn không có quyền duyệt sổ “" + book.register().name() + "”.");
        }
        if (ownReferences.handle(command.by()).contains(proposal.proposedBy())) {
            return new Outcome.NotAllowed(
                    "Không ai tự duyệt đề nghị của mình, kể cả đề nghị gửi bằng khóa API do mình tạo; hãy nhờ một người khác có quyền duyệt.");
        }
        return command.approve()
                ? approve(commune, book, proposal, command)
                : sendBack(commune, book, proposal, command);
    }

    private Outcome sendBack(CommuneCode commune, Book book, Proposal proposal, Command command) {
        if (command.reason() == null || command.reason().isBlank()) {
            return new Outcome.Refused(
                    List.of(new Problem("reason", "Ghi lý do trả lại để người đề nghị biết cần sửa gì.")));
        }
        proposals.remove(commune, book, proposal, command.by().actor(), command.reason());
        trail.record(Change.of(
                        commune,
                        command.by().actor(),
                        "sentBack",
                        "register." + proposal.register(),
                        proposal.record(),
                        proposal.baseVersion())
                .because(command.reason())
                .with("content", proposal.content()));
        return new Outcome.SentBack();
    }

    private Outcome approve(CommuneCode commune, Book book, Proposal proposal, Command command) {
        var outcome = proposal.isDeletion()
                ? approveDeletion(commune, book, proposal, command)
                : approveContent(commune, book, proposal, command);
        if (outcome instanceof Outcome.Approved || outcome instanceof Outcome.ChangedMeanwhile) {
            proposals.remove(commune, book, proposal, command.by().actor(), proposal.reason());
        }
        return outcome;
    }

    private Outcome approveDeletion(CommuneCode commune, Book book, Proposal proposal, Command command) {
        var before = changeRecord.lock(commune, book, proposal.record());
        if (before == null || before.version() != proposal.baseVersion()) {
            return new Outcome.ChangedMeanwhile();
        }
        changeRecord.remove(
                commune,
                book,
                before,
                new ChangeRecord.About(command.by().actor(), "deleted", proposal.reason(), proposal.proposedBy()));
        return new Outcome.Approved();
    }

    private Outcome approveContent(CommuneCode commune, Book book, Proposal proposal, Command command) {
        var row = book.json().readStatedArray(proposal.content());
        var save = new SaveRecord.Command(
                command.by(),
                proposal.register(),
                proposal.record(),
                row.stretch(),
                proposal.mode().equals("CHANGE") ? SaveRecord.Mode.CHANGE : SaveRecord.Mode.CORRECT,
                proposal.at(),
                proposal.baseVersion() == 0 ? null : proposal.baseVersion(),
                proposal.reason(),
                proposal.source());
        return switch (changeRecord.prepare(commune, book, save, null)) {
            case ChangeRecord.Prepared.Ready ready -> {
                changeRecord.apply(commune, book, save, ready, command.by().actor());
                yield new Outcome.Approved();
            }
            case ChangeRecord.Prepared.Nothing _ -> new Outcome.Approved();
            case ChangeRecord.Prepared.Conflict _ -> new Outcome.ChangedMeanwhile();
            case ChangeRecord.Prepared.Wrong(var problems) -> new Outcome.Refused(problems);
            case ChangeRecord.Prepared.Forbidden(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }
}
