package vn.lotrinh.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.access.AdministratorKey;
import vn.lotrinh.access.PictureHosts;
import vn.lotrinh.web.PublicAddress;
import vn.lotrinh.web.map.MapTiles;

/** Refuses settings that can't be meant, instead of starting without them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServingSettings.class)
class ServingConfiguration {

    @Bean
    AdministratorKey administratorKey(ServingSettings settings) {
        return given(settings.adminKey())
                .map(key -> AdministratorKey.of(key)
                        .orElseThrow(() -> new StartRefused("LOTRINH_ADMIN_KEY có " + key.length()
                                + " ký tự nên dễ bị đoán; hãy đặt khóa ngẫu nhiên dài ít nhất "
                                + AdministratorKey.SHORTEST + " ký tự, hoặc bỏ biến này.")))
                .orElseGet(AdministratorKey::none);
    }

    @Bean
    PublicAddress publicAddress(ServingSettings settings) {
        return given(settings.publicUrl())
                .map(url -> PublicAddress.parse(url)
                        .orElseThrow(() -> new StartRefused("LOTRINH_PUBLIC_URL là “" + url
                                + "”, không phải địa chỉ một trang web; hãy ghi như https://lotrinh.example.vn.")))
                .orElseGet(() -> new PublicAddress(null));
    }

    @Bean
    MapTiles mapTiles(ServingSettings settings) {
        return given(settings.mapTiles())
                .map(
                        address -> MapTiles.parse(
                                        address, given(settings.mapTilesBy()).orElse(""))
                                .orElseThrow(
                                        () -> new StartRefused(
                                                "LOTRINH_MAP_TILES là “" + address
                                                        + "”; hãy ghi địa chỉ bắt đầu bằng https:// và có {z}, {x}, {y}, như https://nen.example.vn/{z}/{x}/{y}.png, và ghi ở LOTRINH_MAP_TILES_BY nền bản đồ đó của ai.")))
                .orElse(MapTiles.NONE);
    }

    /** Only the host of the map's pictures. */
    @Bean
    PictureHosts pictureHosts(MapTiles tiles) {
        return new PictureHosts(tiles.host().stream().toList());
    }

    private static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).filter(text -> !text.isBlank());
    }
}
