package vn.lotrinh.access;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Ends a key at once and for good. <i>Thu hồi khóa API</i>. */
@Service
public class RevokeApiKey {

    public record Command(Actor by, UUID key) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Revoked() implements Outcome {}

        record NoSuchKey() implements Outcome {}
    }

    private final ApiKeyTable keys;
    private final Trail trail;

    RevokeApiKey(ApiKeyTable keys, Trail trail) {
        this.keys = keys;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        if (!keys.revoke(commune, command.key())) {
            return new Outcome.NoSuchKey();
        }
        trail.record(Change.of(commune, command.by(), "revoked", "access.api_key", command.key(), 2));
        return new Outcome.Revoked();
    }
}
