package vn.lotrinh.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Lets a request through to its handler, or not, by what the handler's method declares: {@link Permits} or {@link OpenToThePublic}. A
 * method that declares nothing is refused to everybody; static files are open.
 */
@Component
@ConditionalOnWebApplication
class PermissionCheck implements HandlerInterceptor {

    private final WhoAsks whoAsks;

    PermissionCheck(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var permission = handler instanceof HandlerMethod method ? Permission.of(method.getMethod()) : Permission.NONE;
        if (permission.aboutACommune() && CommuneScope.find().isEmpty()) {
            throw new NotPermitted(NotPermitted.Reason.NO_COMMUNE, Set.of());
        }
        if (permission.open()) {
            return true;
        }
        var asking = whoAsks.find(request)
                .orElseThrow(() -> new NotPermitted(NotPermitted.Reason.NOT_SIGNED_IN, permission.roles()));
        if (!asking.holdsAny(permission.roles())) {
            throw new NotPermitted(NotPermitted.Reason.NOT_THEIR_WORK, permission.roles());
        }
        return true;
    }
}
