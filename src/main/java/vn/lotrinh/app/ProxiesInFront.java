package vn.lotrinh.app;

import java.util.stream.Collectors;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what a proxy says about the client and about TLS, but only a proxy that {@code LOTRINH_TRUSTED_PROXIES} names: anybody else
 * could write any address into {@code X-Forwarded-For}.
 */
@Component
class ProxiesInFront implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ServingSettings settings;

    ProxiesInFront(ServingSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (settings.trustedProxies().isEmpty()) {
            return;
        }
        var addresses = settings.trustedProxies().stream()
                .map(String::strip)
                .map(ProxiesInFront::asRange)
                .collect(Collectors.joining(","));
        if (!new NetMaskSet().addAll(addresses).isEmpty()) {
            throw new StartRefused(
                    "LOTRINH_TRUSTED_PROXIES là “" + addresses
                            + "”; hãy ghi địa chỉ IP của máy chủ trung gian, cách nhau bằng dấu phẩy, như 10.0.0.5,192.168.1.0/24.");
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses);
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        server.addEngineValves(valve);
    }

    /** Tomcat takes an address without a range for a pattern, in which a dot stands for any sign. */
    private static String asRange(String address) {
        if (address.contains("/")) {
            return address;
        }
        return address + (address.contains(":") ? "/128" : "/32");
    }
}
