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
 * @param mapTiles {@code LOTRINH_MAP_TILES}: address of the pictures under maps, such as {@code https://tiles.example.vn/{z}/{x}/{y}.png}; none without it
 * @param mapTilesBy {@code LOTRINH_MAP_TILES_BY}: whose pictures they are, as the map has to say
 */
@ConfigurationProperties("lotrinh")
record ServingSettings(
        @Nullable String adminKey,
        @Nullable String publicUrl,
        @DefaultValue List<String> trustedProxies,
        @Nullable String mapTiles,
        @Nullable String mapTilesBy) {

    ServingSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }
}
