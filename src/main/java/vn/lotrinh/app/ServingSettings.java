package vn.lotrinh.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation is reached and run from outside.
 *
 * @param adminKey {@code LOTRINH_ADMIN_KEY}: the API key of an administrator; without it there is none but those made on a page
 * @param publicUrl {@code LOTRINH_PUBLIC_URL}: under which address people know it
 * @param trustedProxies {@code LOTRINH_TRUSTED_PROXIES}: addresses of the proxies in front of it, such as {@code 10.0.0.5,192.168.1.0/24}
 */
@ConfigurationProperties("lotrinh")
record ServingSettings(
        @Nullable String adminKey,
        @Nullable String publicUrl,
        @DefaultValue List<String> trustedProxies) {

    ServingSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }
}
