package vn.lotrinh.portal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** Releasing has its place in a leader's menu. */
@Configuration(proxyBeanMethods = false)
class PortalMenu {

    @Bean
    MenuEntry releaseFigures() {
        return new MenuEntry("Công bố", "/cong-bo", 40, Set.of(Role.LEADER));
    }
}
