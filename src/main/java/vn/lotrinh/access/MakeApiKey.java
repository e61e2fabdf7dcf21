package vn.lotrinh.access;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Makes a key with which a program acts in one role and area of this commune. <i>Tạo khóa API</i>. Its text is shown once. */
@Service
public class MakeApiKey {

    /** @param name what the key is for */
    public record Command(Actor by, String name, Role role, Area area) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Made(UUID id, String text) implements Outcome {
            /** Never the key itself, which would end up in a log. */
            @Override
            public String toString() {
                return "Made[" + id + "]";
            }
        }

        /** The name is empty or longer than 100 signs. */
        record NameUnusable() implements Outcome {}

        /** Nobody has this role in such an area. */
        record RoleDoesNotFit() implements Outcome {}
    }

    private static final int LONGEST_NAME = 100;

    private final ApiKeyTable keys;
    private final Trail trail;

    MakeApiKey(ApiKeyTable keys, Trail trail) {
        this.keys = keys;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var name = VietnameseText.nfc(command.name().strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Outcome.NameUnusable();
        }
        if (!command.role().fits(command.area())) {
            return new Outcome.RoleDoesNotFit();
        }
        var key = ApiKeyText.random(CommuneScope.getOne());
        var id = keys.insert(key, name, new Holding(command.role(), command.area()), command.by());
        trail.record(Change.of(key.commune(), command.by(), "made", "access.api_key", id, 1)
                .with("name", name)
                .with("prefix", key.prefix())
                .with("role", command.role())
                .with("areaKind", command.area().kind())
                .with("areaCode", command.area().code()));
        return new Outcome.Made(id, key.text());
    }
}
