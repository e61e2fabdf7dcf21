package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

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
                                "LOTRINH_TRUSTED_PROXIES", "10.0.0.5, 192.168.1.0/24")));
        assertThat(Binder.get(environment).bindOrCreate("lotrinh", ServingSettings.class))
                .isEqualTo(new ServingSettings(
                        "khóa", "https://lotrinh.example.vn", List.of("10.0.0.5", "192.168.1.0/24")));
    }

    @Test
    void aShortAdministratorKeyStopsTheStart() {
        assertThatThrownBy(() -> configuration.administratorKey(new ServingSettings("x".repeat(31), null, List.of())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ít nhất 32 ký tự")
                .hasMessageNotContaining("xxxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lotrinh.example.vn", "ftp://example.vn", "https://", "https://a b", "https://x?y=1"})
    void anAddressThatIsNoSiteStopsTheStart(String url) {
        assertThatThrownBy(() -> configuration.publicAddress(new ServingSettings(null, url, List.of())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_PUBLIC_URL");
    }

    @Test
    void aStrokeAtTheEndDoesNotMatter() {
        assertThat(configuration
                        .publicAddress(new ServingSettings(null, "https://lotrinh.example.vn/", List.of()))
                        .of("http://localhost:8080", "/loi-moi/x"))
                .isEqualTo("https://lotrinh.example.vn/loi-moi/x");
    }
}
