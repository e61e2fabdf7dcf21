package vn.lotrinh.administration.api;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.PRODUCER;
import static vn.lotrinh.access.Role.PROVINCE;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;

/** Tells a program what its key is good for. */
@RestController
class WhoAmI {

    /**
     * @param name of the key or the person
     * @param commune five digits
     */
    record Asking(String name, String commune, List<Held> roles) {}

    /** @param area code of an agency or village; null for the whole commune */
    record Held(Role role, Area.Kind areaKind, @Nullable String area) {}

    @Operation(
            summary = "Khóa này là của ai, được làm gì, ở đâu · Whose key this is, and what it may do where",
            tags = "access")
    @Permits({ADMINISTRATOR, LEADER, OFFICER, VILLAGE_HEAD, PARTY_CELL_SECRETARY, FRONT, PRODUCER, PROVINCE})
    @GetMapping("/api/v1/me")
    Asking show(SignedIn asking) {
        return new Asking(
                asking.name(),
                asking.commune().code(),
                asking.holdings().stream()
                        .map(holding -> new Held(
                                holding.role(),
                                holding.area().kind(),
                                holding.area().code()))
                        .toList());
    }
}
