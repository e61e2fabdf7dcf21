package vn.lotrinh.files;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
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
    private final TransactionOperations transactions;

    ForgetFile(FileTable files, Trail trail, TransactionOperations transactions) {
        this.files = files;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** A transaction of its own: the foreign key that holds a file says so by ending it. */
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        try {
            return transactions.execute(status -> forget(commune, command));
        } catch (DataIntegrityViolationException pointedAt) {
            return new Outcome.InUse();
        }
    }

    private Outcome forget(CommuneCode commune, Command command) {
        if (!files.delete(commune, command.digest())) {
            return new Outcome.NoSuchFile();
        }
        trail.record(Change.of(commune, command.by(), "forgotten", "files.document", command.digest(), 2)
                .because(command.reason()));
        return new Outcome.Forgotten();
    }
}
