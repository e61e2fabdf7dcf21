package vn.lotrinh.access;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Hosts other than this one from which pages may show pictures; none unless the installation names some.
 *
 * @param hosts such as {@code https://tiles.example.vn}
 */
public record PictureHosts(List<String> hosts) {
    public PictureHosts {
        hosts = List.copyOf(hosts);
    }

    /** As the content security policy goes on after its own sources. */
    String forPolicy() {
        return hosts.stream().map(host -> " " + host).collect(Collectors.joining());
    }
}
