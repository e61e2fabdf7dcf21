package vn.lotrinh.registry.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    /** @param reason must be given to send it back */
    public record Command(SignedIn by, UUID list, boolean approve, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** It is being written; whoever sent it sees how that goes. */
        record Approved() implements Outcome {}

        record SentBack() implements Outcome {}

        /** Somebody decided it before, or it was called off. */
        record NotThere() implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    /** What whoever decides gets to see: not what its sender is still at. */
    private static final Set<ImportState> SHOWN =
            EnumSet.of(ImportState.PROPOSED, ImportState.WRITING, ImportState.DONE);

    private final ImportTable imports;
    private final Registers registers;
    private final StartJob startJob;
    private final Trail trail;

    DecideList(ImportTable imports, Registers registers, StartJob startJob, Trail trail) {
        this.imports = imports;
        this.registers = registers;
        this.startJob = startJob;
        this.trail = trail;
    }

    /** A list that this person may decide, or that was decided; empty for his own. */
    @Transactional(readOnly = true)
    public Optional<SheetImport> find(UUID id, SignedIn by) {
        return imports.find(id)
                .filter(sheet -> SHOWN.contains(sheet.state()))
                .filter(sheet -> !sheet.madeBy().equals(by.actor().reference()))
                .filter(sheet -> mayApprove(sheet, by));
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
            return new Outcome.NotThere();
        }
        return command.approve() ? approve(sheet.get(), command.by()) : sendBack(sheet.get(), command);
    }

    private Outcome approve(SheetImport sheet, SignedIn by) {
        var commune = CommuneScope.getOne();
        if (!imports.move(commune, sheet.id(), List.of(ImportState.PROPOSED), ImportState.WRITING)) {
            return new Outcome.NotThere();
        }
        var job = startJob.handle(new StartJob.Command(
                Actor.of(sheet.madeBy()),
                WriteSheetWork.KIND,
                "Ghi danh sách " + sheet.name() + " đã được duyệt vào sổ",
                sheet.id().toString()));
        imports.decide(commune, sheet.id(), SheetImport.Verdict.approved(by), job);
        trail.record(change(commune, by, "approved", sheet));
        return new Outcome.Approved();
    }

    private Outcome sendBack(SheetImport sheet, Command command) {
        String reason = command.reason().strip();
        if (reason.isEmpty()) {
            return new Outcome.Refused("Ghi lý do trả lại để người gửi danh sách biết cần sửa gì.");
        }
        var commune = CommuneScope.getOne();
        if (!imports.move(commune, sheet.id(), List.of(ImportState.PROPOSED), ImportState.CHECKED)) {
            return new Outcome.NotThere();
        }
        imports.decide(commune, sheet.id(), SheetImport.Verdict.sentBack(command.by(), reason), sheet.job());
        trail.record(change(commune, command.by(), "sentBack", sheet).because(reason));
        return new Outcome.SentBack();
    }

    private static Change change(CommuneCode commune, SignedIn by, String action, SheetImport sheet) {
        return Change.of(commune, by.actor(), action, "register." + sheet.register(), sheet.id(), 0)
                .from(sheet.name() + " (sha256 " + sheet.document() + ")");
    }
}
