package vn.lotrinh.registry.web;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The places of registers and villages in the menu. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    private static final int AFTER_FIGURES = 35;
    private static final int BEHIND_WHAT_IS_DONE_OFTEN = 50;

    @Bean
    MenuEntry registersInTheMenu() {
        return new MenuEntry(
                "Sổ bộ",
                "/so-bo",
                AFTER_FIGURES,
                EnumSet.of(Role.LEADER, Role.OFFICER, Role.VILLAGE_HEAD, Role.FRONT, Role.PRODUCER));
    }

    @Bean
    MenuEntry villagesInTheMenu() {
        return new MenuEntry(
                "Thôn", VillageListPages.PATH, BEHIND_WHAT_IS_DONE_OFTEN, EnumSet.of(Role.LEADER, Role.ADMINISTRATOR));
    }

    /** Officers place villages; merging and splitting them is not their work. */
    @Bean
    MenuEntry villageMapInTheMenu() {
        return new MenuEntry(
                "Bản đồ thôn", PlaceVillagePages.PATH, BEHIND_WHAT_IS_DONE_OFTEN, EnumSet.of(Role.OFFICER));
    }
}
