package vn.lotrinh.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/** Takes a role away from today on. <i>Thôi giao vai trò</i>. Refused for the last administrator: nobody could give the role again. */
@Service
public class EndRole {

    public record Command(Actor by, UUID holding, @Nullable String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record NoSuchHolding() implements Outcome {}

        record LastAdministrator() implements Outcome {}
    }

    private final HoldingTable holdings;
    private final Trail trail;

    EndRole(HoldingTable holdings, Trail trail) {
        this.holdings = holdings;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        holdings.lockAdministrators(commune);
        var ended = holdings.end(commune, command.holding(), holdings.today());
        if (ended.isEmpty()) {
            return new Outcome.NoSuchHolding();
        }
        if (ended.get().holding().role() == Role.ADMINISTRATOR && !holdings.keepsAdministrator(commune)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.LastAdministrator();
        }
        trail.record(HoldingChanges.ended(commune, command.by(), ended.get()).because(command.reason()));
        return new Outcome.Ended();
    }
}
