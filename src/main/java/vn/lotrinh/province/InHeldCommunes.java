package vn.lotrinh.province;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.HeldCommunes;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Lets somebody of the province read the communes in which he holds that role, and no other: the database shows none besides. */
@Component
public class InHeldCommunes {

    private final HeldCommunes held;

    InHeldCommunes(HeldCommunes held) {
        this.held = held;
    }

    /** Work over all of them at once. */
    public <T> T all(SignedIn reader, Supplier<T> work) {
        return CommuneScope.of(held.list(reader, Role.PROVINCE)).run(work::get);
    }

    /** Work in one of them; empty for any other commune, whether it is there or not. */
    public <T> Optional<T> one(SignedIn reader, CommuneCode commune, Supplier<T> work) {
        return held.list(reader, Role.PROVINCE).contains(commune)
                ? Optional.of(CommuneScope.of(commune).run(work::get))
                : Optional.empty();
    }
}
