package vn.lotrinh.administration;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Typed;

/** The two fields with which a role is given in an area, the same in every form. */
final class RoleFields {

    private static final String ROLE = "vai-tro";
    private static final String AREA = "pham-vi";

    private RoleFields() {}

    static Field role() {
        return Field.choice(
                        ROLE,
                        "Vai trò",
                        Arrays.stream(Role.values())
                                .map(role -> new Choice(role.name(), role.title()))
                                .toList())
                .needed();
    }

    static Field area(Areas.Here areas) {
        return areas.field(AREA)
                .needed()
                .hint("Trưởng thôn và bí thư chi bộ: chọn thôn. Cán bộ: chọn cơ quan, hoặc cả xã.");
    }

    /** What was chosen: a holding, or else the same form with what is wrong. */
    record Chosen(Typed typed, @Nullable Holding holding) {}

    static Chosen read(Typed typed, Areas.Here areas) {
        var role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(typed.text(ROLE)))
                .findFirst();
        var area = areas.find(typed.text(AREA));
        if (role.isEmpty() || area.isEmpty()) {
            return new Chosen(
                    asked(asked(typed, role, ROLE, "Hãy chọn vai trò."), area, AREA, "Hãy chọn phạm vi."), null);
        }
        return role.get().fits(area.get())
                ? new Chosen(typed, new Holding(role.get(), area.get()))
                : new Chosen(doesNotFit(typed, role.get()), null);
    }

    private static Typed asked(Typed typed, Optional<?> chosen, String field, String sentence) {
        return chosen.isPresent() ? typed : typed.wrong(field, sentence);
    }

    private static Typed doesNotFit(Typed typed, Role role) {
        return typed.wrong(
                AREA,
                "Vai trò “" + role.title() + "” chỉ giao cho "
                        + role.areas().stream().sorted().map(Area.Kind::title).collect(Collectors.joining(" hoặc "))
                        + ". Hãy chọn lại phạm vi.");
    }
}
