package vn.lotrinh.plan.web;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.web.MenuEntry;

/** The plan's place in the menu. */
@Configuration(proxyBeanMethods = false)
class PlanMenu {

    private static final int BEHIND_THE_STEERING_ROOM = 20;

    @Bean
    MenuEntry planEntry() {
        return new MenuEntry(
                "Kế hoạch",
                "/ke-hoach",
                BEHIND_THE_STEERING_ROOM,
                Set.of(ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY));
    }
}
