package vn.lotrinh.registry.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.ListOwnReferences;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.jobs.StartJob;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Approves a list as a whole, which is then written, or sends it back with a reason. <i>Phê duyệt cả danh sách</i>. Nobody approves his own.
 */
@Service
public class DecideList {

    /** Why a list of one's own key waits for somebody else. */
    public static final String OF_OWN_KEY = "Danh sách này do khóa API của bạn gửi nên cần một người khác duyệt.";

    /**
     * @param seen since when the list waited that was looked at; it may have come back and been sent again since
     * @param reason must be given to send it back
     */
    public record Command(SignedIn by, UUID list, Instant seen, boolean approve, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** It is being written; whoever sent it sees how that goes. */
        record Approved() implements Outcome {}

        record SentBack() implements Outcome {}

        /** It waits no longer as it was seen: somebody decided it, or it was called off or sent again. */
        record ChangedMeanwhile() implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    private final ImportTable imports;
    private final Registers registers;
    private final ListOwnReferences ownReferences;
    private final StartJob startJob;
    private final Trail trail;

    DecideList(
            ImportTable imports, Registers registers, ListOwnReferences ownReferences, StartJob startJob, Trail trail) {
        this.imports = imports;
        this.registers = registers;
        this.ownReferences = ownReferences;
        this.startJob = startJob;
        this.trail = trail;
    }

    /** A list that was sent for approval at some time, for who may approve it; empty for what he sent himself, and for a program: people approve. */
    @Transactional(readOnly = true)
    public Optional<SheetImport> find(UUID id, SignedIn by) {
        return imports.find(id)
                .filter(sheet -> by.personId().isPresent() && sheet.proposedAt() != null)
                .filter(sheet -> !sheet.madeBy().equals(by.actor().reference()))
                .filter(sheet -> mayApprove(sheet, by));
    }

    /** Whether who asks sent it, or a key of the same person, who sees it then but can't decide it. */
    @Transactional(readOnly = true)
    public boolean isOfSamePerson(SheetImport sheet, SignedIn by) {
        return ownReferences.handle(by).contains(sheet.madeBy());
    }

    private boolean mayApprove(SheetImport sheet, SignedIn by) {
        return registers
                .set()
                .find(sheet.register())
                .filter(register -> RegisterRight.of(register, by).mayApprove())
                .isPresent();
    }

    @Transactional
    public Outcome handle(Command command) {
        var sheet = find(command.list(), command.by());
        if (sheet.isEmpty()) {
            return new Outcome.ChangedMeanwhile();
        }
        if (isOfSamePerson(sheet.get(), command.by())) {
            return new Outcome.Refused(OF_OWN_KEY);
        }
        return command.approve() ? approve(sheet.get(), command) : sendBack(sheet.get(), command);
    }

    private Outcome approve(SheetImport sheet, Command command) {
        var commune = CommuneScope.getOne();
        if (!imports.decide(commune, sheet.id(), command.seen(), ImportState.WRITING)) {
            return new Outcome.ChangedMeanwhile();
        }
        var by = command.by();
        var job = startJob.handle(new StartJob.Command(
                Actor.of(sheet.madeBy()),
                WriteSheetWork.KIND,
                "Ghi danh sách " + sheet.name() + " đã được duyệt vào sổ",
                sheet.id().toString()));
        imports.keep(commune, sheet.id(), SheetImport.Verdict.approved(by), job);
        trail.record(change(commune, by, "approved", sheet));
        return new Outcome.Approved();
    }

    private Outcome sendBack(SheetImport sheet, Command command) {
        String reason = command.reason().strip();
        if (reason.isEmpty()) {
            return new Outcome.Refused("Ghi lý do trả lại để người gửi danh sách biết cần sửa gì.");
        }
        var commune = CommuneScope.getOne();
        if (!imports.decide(commune, sheet.id(), command.seen(), ImportState.CHECKED)) {
            return new Outcome.ChangedMeanwhile();
        }
        imports.keep(commune, sheet.id(), SheetImport.Verdict.sentBack(command.by(), reason), sheet.job());
        trail.record(change(commune, command.by(), "sentBack", sheet).because(reason));
        return new Outcome.SentBack();
    }

    private static Change change(CommuneCode commune, SignedIn by, String action, SheetImport sheet) {
        return Change.of(commune, by.actor(), action, "register." + sheet.register(), sheet.id(), 0)
                .from(sheet.name() + " (sha256 " + sheet.document() + ")");
    }
}
