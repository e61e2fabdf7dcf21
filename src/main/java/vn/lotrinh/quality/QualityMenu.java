package vn.lotrinh.quality;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The place of the quality of figures in the menu. */
@Configuration(proxyBeanMethods = false)
class QualityMenu {

    private static final int BEHIND_CLOSING = 39;

    @Bean
    MenuEntry qualityInTheMenu() {
        return new MenuEntry(
                "Chất lượng số liệu", QualityPages.PATH, BEHIND_CLOSING, Set.of(Role.LEADER, Role.OFFICER));
    }
}
