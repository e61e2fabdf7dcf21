package vn.lotrinh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.access.WhoAsks;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.web.Shell.CsrfField;
import vn.lotrinh.web.Shell.Link;

/** Makes the shell of a request's page. */
@Component
class Shells {

    private static final String PRODUCT = "Lộ Trình";

    private final WhoAsks whoAsks;
    private final InstalledCommunes communes;
    private final Demonstration demonstration;
    private final Assets assets;
    private final List<MenuEntry> menu;

    Shells(
            WhoAsks whoAsks,
            InstalledCommunes communes,
            Demonstration demonstration,
            Assets assets,
            List<MenuEntry> menu) {
        this.whoAsks = whoAsks;
        this.communes = communes;
        this.demonstration = demonstration;
        this.assets = assets;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    Shell of(HttpServletRequest request, @Nullable Object message) {
        var asking = whoAsks.find(request);
        var commune = CommuneScope.find().map(scope -> communes.getNamed(CommuneScope.getOne()));
        return new Shell(
                commune.map(named -> StringUtils.capitalize(placeOf(named, asking)))
                        .orElse(PRODUCT),
                commune.map(InstalledCommunes.Named::province).orElse(""),
                request.getContextPath(),
                asking.map(SignedIn::name).orElse(null),
                asking.map(Shells::roles).orElse(null),
                asking.map(this::menuOf).orElse(List.of()),
                csrf(request),
                demonstration.on(),
                message instanceof String text ? text : null,
                assets.base());
    }

    /** The province is at home in no single commune. */
    private static String placeOf(InstalledCommunes.Named commune, Optional<SignedIn> asking) {
        return asking.filter(SignedIn::isOnlyOfTheProvince).isPresent()
                        && !commune.province().isBlank()
                ? commune.province()
                : commune.name();
    }

    private List<Link> menuOf(SignedIn asking) {
        return menu.stream()
                .filter(entry -> asking.holdsAny(entry.roles()))
                .map(entry -> new Link(entry.title(), entry.path()))
                .toList();
    }

    private static String roles(SignedIn asking) {
        return asking.holdings().stream()
                .map(holding -> holding.role().title())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static CsrfField csrf(HttpServletRequest request) {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .map(token -> new CsrfField(token.getParameterName(), token.getHeaderName(), token.getToken()))
                .orElseGet(() -> new CsrfField("_csrf", "X-XSRF-TOKEN", ""));
    }
}
