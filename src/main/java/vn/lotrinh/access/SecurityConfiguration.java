package vn.lotrinh.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** How passwords are kept, and what no request may do whatever page it asks for. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** There are no pages yet: whatever is asked for is refused. */
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain pages(HttpSecurity security) {
        return security.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }
}
