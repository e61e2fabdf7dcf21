package vn.lotrinh.criteria.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The place of criteria in the menu. */
@Configuration(proxyBeanMethods = false)
class CriteriaMenu {

    private static final int BEHIND_REGISTERS = 36;

    @Bean
    MenuEntry criteriaInTheMenu() {
        return new MenuEntry(
                "Tiêu chí",
                Addresses.SETS,
                BEHIND_REGISTERS,
                Set.of(Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD));
    }
}
