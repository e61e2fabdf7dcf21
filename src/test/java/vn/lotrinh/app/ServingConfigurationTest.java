package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.lotrinh.web.map.MapTiles;

class ServingConfigurationTest {

    final ServingConfiguration configuration = new ServingConfiguration();

    @Test
    void readsTheVariablesOfTheContract() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment",
                        Map.of(
                                "LOTRINH_ADMIN_KEY", "khóa",
                                "LOTRINH_PUBLIC_URL", "https://lotrinh.example.vn",
                                "LOTRINH_TRUSTED_PROXIES", "10.0.0.5, 192.168.1.0/24",
                                "LOTRINH_MAP_TILES", "https://nen.example.vn/{z}/{x}/{y}.png",
                                "LOTRINH_MAP_TILES_BY", "Sở Nông nghiệp và Môi trường")));
        assertThat(Binder.get(environment).bindOrCreate("lotrinh", ServingSettings.class))
                .isEqualTo(new ServingSettings(
                        "khóa",
                        "https://lotrinh.example.vn",
                        List.of("10.0.0.5", "192.168.1.0/24"),
                        "https://nen.example.vn/{z}/{x}/{y}.png",
                        "Sở Nông nghiệp và Môi trường"));
    }

    @Test
    void aShortAdministratorKeyStopsTheStart() {
        assertThatThrownBy(() -> configuration.administratorKey(
                        new ServingSettings("x".repeat(31), null, List.of(), null, null)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ít nhất 32 ký tự")
                .hasMessageNotContaining("xxxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lotrinh.example.vn", "ftp://example.vn", "https://", "https://a b", "https://x?y=1"})
    void anAddressThatIsNoSiteStopsTheStart(String url) {
        assertThatThrownBy(() -> configuration.publicAddress(new ServingSettings(null, url, List.of(), null, null)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_PUBLIC_URL");
    }

    @Test
    void aStrokeAtTheEndDoesNotMatter() {
        assertThat(configuration
                        .publicAddress(new ServingSettings(null, "https://lotrinh.example.vn/", List.of(), null, null))
                        .of("http://localhost:8080", "/loi-moi/x"))
                .isEqualTo("https://lotrinh.example.vn/loi-moi/x");
    }

    @Test
    void mapsHaveNoPicturesOfOthersUnlessTheyAreNamed() {
        var none = configuration.mapTiles(withTiles(null, null));
        assertThat(none).isEqualTo(MapTiles.NONE);
        assertThat(configuration.pictureHosts(none).hosts()).isEmpty();
    }

    @Test
    void theHostOfTheTilesIsLetIn() {
        var tiles = configuration.mapTiles(withTiles("https://{s}.nen.example.vn/{z}/{x}/{y}.png", "Sở"));
        assertThat(configuration.pictureHosts(tiles).hosts()).containsExactly("https://*.nen.example.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nen.example.vn/tiles",
                "javascript:alert({z},{x},{y})",
                "https://a b/{z}/{x}/{y}.png",
                "https://x; script-src *//{z}/{x}/{y}",
                "http://nen.example.vn/{z}/{x}/{y}.png",
                "{z}/{x}/{y}"
            })
    void anAddressThatIsNoTilesStopsTheStart(String address) {
        assertThatThrownBy(() -> configuration.mapTiles(withTiles(address, "Sở")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_MAP_TILES");
    }

    @Test
    void tilesWithoutTheirOwnersNameStopTheStart() {
        assertThatThrownBy(() -> configuration.mapTiles(withTiles("https://nen.example.vn/{z}/{x}/{y}.png", " ")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_MAP_TILES_BY");
    }

    private static ServingSettings withTiles(@Nullable String address, @Nullable String by) {
        return new ServingSettings(null, null, List.of(), address, by);
    }
}
