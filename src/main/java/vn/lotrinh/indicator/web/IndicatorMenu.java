package vn.lotrinh.indicator.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The places of figures in the menu. */
@Configuration(proxyBeanMethods = false)
class IndicatorMenu {

    private static final int AFTER_THE_PLAN = 30;
    private static final int AFTER_REGISTERS = 38;
    private static final int AFTER_CLOSING = 39;

    @Bean
    MenuEntry figuresInTheMenu() {
        return new MenuEntry("Số liệu", "/so-lieu", AFTER_THE_PLAN, Set.of(Role.OFFICER));
    }

    @Bean
    MenuEntry villageInTheMenu() {
        return new MenuEntry("Việc của thôn", "/thon", AFTER_THE_PLAN, Set.of(Role.VILLAGE_HEAD));
    }

    @Bean
    MenuEntry formulasInTheMenu() {
        return new MenuEntry("Công thức", FormulaPages.PATH, AFTER_CLOSING, Set.of(Role.LEADER, Role.ADMINISTRATOR));
    }

    @Bean
    MenuEntry officialFiguresInTheMenu() {
        return new MenuEntry("Số chính thức", "/so-lieu-chinh-thuc", AFTER_THE_PLAN, Set.of(Role.LEADER, Role.FRONT));
    }

    @Bean
    MenuEntry indicatorsInTheMenu() {
        return new MenuEntry(
                "Chỉ số", IndicatorPages.PATH, AFTER_CLOSING, Set.of(Role.LEADER, Role.OFFICER, Role.FRONT));
    }

    @Bean
    MenuEntry closingInTheMenu() {
        return new MenuEntry("Chốt số liệu", ClosingPages.PATH, AFTER_REGISTERS, Set.of(Role.LEADER, Role.OFFICER));
    }
}
