package vn.lotrinh.administration;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** Where the administration stands in the menu. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    MenuEntry administration() {
        return new MenuEntry("Quản trị", Section.OVERVIEW.path(), 900, Set.of(Role.ADMINISTRATOR));
    }
}
