package vn.lotrinh.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;

/**
 * Finds the commune of a request and binds the request to it (decision 001): the key's own for a program, else the prefix
 * {@code /xa/{code}}, else what the API is told by {@code commune=}, else the host name, else the only one installed. The prefix becomes the request's
 * context path, so that pages need not know of it. A request without a commune goes on without a scope; whatever needs one refuses it.
 */
@Component
@ConditionalOnWebApplication
@Order(CommuneOfRequest.BEFORE_SECURITY)
class CommuneOfRequest extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -110;

    private static final Pattern PREFIX = Pattern.compile("(/xa/(\\d{5}))(/.*)?");
    private static final String API = "/api/";

    private final InstalledCommunes communes;

    CommuneOfRequest(InstalledCommunes communes) {
        this.communes = communes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var prefix = PREFIX.matcher(asked(request));
        boolean prefixed = prefix.matches();
        var inside = prefixed ? new Below(request, prefix.group(1)) : request;
        var commune = prefixed ? installed(prefix.group(2)) : find(request);
        if (commune.isEmpty()) {
            chain.doFilter(inside, response);
            return;
        }
        CommuneScope.of(commune.get()).<Boolean, BrokenOff>run(() -> {
            try {
                chain.doFilter(inside, response);
                return true;
            } catch (ServletException | IOException e) {
                throw new BrokenOff(e);
            }
        });
    }

    /** A page that says what went wrong is one of the commune whose page went wrong. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private Optional<CommuneCode> find(HttpServletRequest request) {
        if (asked(request).startsWith(API)) {
            var key = BearerKey.find(request).map(ApiKeyText::commune);
            if (key.isPresent()) {
                return key.flatMap(commune -> installed(commune.code()));
            }
            var named = request.getParameter("commune");
            if (named != null) {
                return installed(named);
            }
        }
        return communes.findByHost(request.getServerName()).or(communes::findOnly);
    }

    private Optional<CommuneCode> installed(String code) {
        return CommuneCode.isCode(code)
                ? Optional.of(CommuneCode.of(code)).filter(communes::contains)
                : Optional.empty();
    }

    /** What a filter behind this one threw, on its way through the scope. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff(Exception cause) {
            super(cause);
        }
    }

    /** The request as it would be if the commune's prefix were where the application is deployed. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String prefix;

        Below(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getContextPath() {
            return prefix;
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        }

        /** Only where an error is told is the address not below the prefix. */
        @Override
        public String getRequestURI() {
            String address = super.getRequestURI();
            return address.startsWith(prefix) ? address : prefix + address;
        }
    }
}
