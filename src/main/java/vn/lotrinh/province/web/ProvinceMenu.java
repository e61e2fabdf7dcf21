package vn.lotrinh.province.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.Role;
import vn.lotrinh.web.MenuEntry;

/** The province's places in the menu; they are all that it has. */
@Configuration(proxyBeanMethods = false)
class ProvinceMenu {

    @Bean
    MenuEntry wholeProvince() {
        return new MenuEntry("Toàn tỉnh", "/tinh", 5, Set.of(Role.PROVINCE));
    }
}
