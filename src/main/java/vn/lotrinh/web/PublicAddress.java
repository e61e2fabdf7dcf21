package vn.lotrinh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Under which address people know this installation: what stands in links that are sent and QR codes that are printed. <i>Địa chỉ công
 * khai</i>.
 *
 * @param given such as {@code https://lotrinh.example.vn}; absent where the address of the request has to do
 */
public record PublicAddress(@Nullable String given) {

    /** Without a stroke at its end; empty when the text is no address of a site. */
    public static Optional<PublicAddress> parse(String text) {
        try {
            var address = URI.create(text.strip());
            boolean isSite = ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
            return isSite ? Optional.of(new PublicAddress(address.toString().replaceAll("/+$", ""))) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The full address of a path below the commune of this request. */
    public String of(HttpServletRequest request, String path) {
        return base(request) + request.getContextPath() + path;
    }

    /** The full address of a path outside any request. */
    public String of(String otherwise, String path) {
        return (given == null ? otherwise : given) + path;
    }

    private String base(HttpServletRequest request) {
        if (given != null) {
            return given;
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(usual ? -1 : port)
                .toUriString();
    }
}
