package vn.lotrinh.app;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.web.Demonstration;

/** Tells the pages whether what they show is generated. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {

    @Bean
    Demonstration demonstration(HomeSettings home) {
        return new Demonstration(home.demo());
    }
}
