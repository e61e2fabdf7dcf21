package vn.lotrinh.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The steering room's place in the menu: the first. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry steeringRoom() {
        return new MenuEntry(
                "Điều hành",
                "/dieu-hanh",
                10,
                Set.of(
                        Role.ADMINISTRATOR,
                        Role.LEADER,
                        Role.OFFICER,
                        Role.FRONT,
                        Role.VILLAGE_HEAD,
                        Role.PARTY_CELL_SECRETARY));
    }
}
