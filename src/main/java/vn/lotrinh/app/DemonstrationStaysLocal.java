package vn.lotrinh.app;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.database.HomeSettings;

/** Invented data is served to this machine only, unless {@code SERVER_ADDRESS} says otherwise. */
@Component
class DemonstrationStaysLocal implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final HomeSettings home;
    private final Environment settings;

    DemonstrationStaysLocal(HomeSettings home, Environment settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (home.demo() && !settings.containsProperty("server.address")) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
