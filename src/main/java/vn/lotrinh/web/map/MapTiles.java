package vn.lotrinh.web.map;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures under a map come from. <i>Nền bản đồ</i>. Without them the map is the outline of the commune on paper; nothing is asked of anybody else.
 *
 * @param address such as {@code https://tiles.example.vn/{z}/{x}/{y}.png}; absent for none
 * @param attribution whose pictures they are, shown on the map
 */
public record MapTiles(@Nullable String address, String attribution) {

    public static final MapTiles NONE = new MapTiles(null, "");

    /**
     * Empty when the text is no address of tiles; an address without its owner's name is none either, nor one without encryption, whose pictures a
     * browser leaves out of an encrypted page without a word.
     */
    public static Optional<MapTiles> parse(String address, String attribution) {
        boolean hasPlaces = address.contains("{z}") && address.contains("{x}") && address.contains("{y}");
        return hasPlaces && !attribution.isBlank() && host(address).isPresent()
                ? Optional.of(new MapTiles(address.strip(), attribution.strip()))
                : Optional.empty();
    }

    /** For the content security policy, such as {@code https://tiles.example.vn}; empty for none. */
    public Optional<String> host() {
        return address == null ? Optional.empty() : host(address);
    }

    private static Optional<String> host(String address) {
        int path = address.indexOf('/', "https://".length());
        String site = path < 0 ? address : address.substring(0, path);
        try {
            var parsed = URI.create(site.replace("{s}.", ""));
            boolean good =
                    "https".equals(parsed.getScheme()) && parsed.getHost() != null && parsed.getUserInfo() == null;
            return good ? Optional.of(site.replace("{s}.", "*.")) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
