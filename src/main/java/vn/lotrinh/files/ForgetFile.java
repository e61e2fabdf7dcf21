package vn.lotrinh.files;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Takes away a file that turned out to be of no use. <i>Bỏ tệp</i>. Refused for a file that something points at. */
@Service
public class ForgetFile {

    public record Command(Actor by, String digest, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Forgotten() implements Outcome {}

        record NoSuchFile() implements Outcome {}

        record InUse() implements Outcome {}
    }

    private final FileTable files;
    private final Trail trail;
    private final TransactionTemplate step;

    ForgetFile(FileTable files, Trail trail, PlatformTransactionManager transactions) {
        this.files = files;
        this.trail = trail;
        step = new TransactionTemplate(transactions);
        step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** By itself, or as a step of a greater transaction: the foreign key that holds a file ends no more than the step. */
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        try {
            return step.execute(status -> forget(commune, command));
        } catch (DataIntegrityViolationException pointedAt) {
            return new Outcome.InUse();
        }
    }

    private Outcome forget(CommuneCode commune, Command command) {
        if (!files.delete(commune, command.digest())) {
            return new Outcome.NoSuchFile();
        }
        trail.eraseSalts(commune, "files.document", command.digest(), List.of());
        trail.record(Change.of(commune, command.by(), "forgotten", "files.document", command.digest(), 2)
                .because(command.reason()));
        return new Outcome.Forgotten();
    }
}
