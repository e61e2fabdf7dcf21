package vn.lotrinh.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes one row for each request that showed personal data, when the request is over, however it ended. */
@Component
@Order(CommuneOfRequest.BEFORE_SECURITY + 5)
class LooksOfRequests extends OncePerRequestFilter implements Looks {

    private static final String ATTRIBUTE = RequestLooks.class.getName();

    private final LookTable table;
    private final WhoAsks whoAsks;

    LooksOfRequests(LookTable table, WhoAsks whoAsks) {
        this.table = table;
        this.whoAsks = whoAsks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var looks = new RequestLooks();
        request.setAttribute(ATTRIBUTE, looks);
        try {
            chain.doFilter(request, response);
        } finally {
            if (!looks.isEmpty()) {
                table.insert(actor(request), request.getRequestURI(), looks);
            }
        }
    }

    private String actor(HttpServletRequest request) {
        return whoAsks.find(request).map(asking -> asking.actor().reference()).orElse("public");
    }

    @Override
    public OfRequest ofThisRequest() {
        return (OfRequest) Objects.requireNonNull(
                RequestContextHolder.currentRequestAttributes()
                        .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST),
                "Looks are told inside a request");
    }
}
