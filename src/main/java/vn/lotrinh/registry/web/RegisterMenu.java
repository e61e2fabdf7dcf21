package vn.lotrinh.registry.web;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The place of registers in the menu. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    private static final int AFTER_FIGURES = 35;

    @Bean
    MenuEntry registersInTheMenu() {
        return new MenuEntry(
                "Sổ bộ",
                "/so-bo",
                AFTER_FIGURES,
                EnumSet.of(Role.LEADER, Role.OFFICER, Role.VILLAGE_HEAD, Role.FRONT, Role.PRODUCER));
    }
}
