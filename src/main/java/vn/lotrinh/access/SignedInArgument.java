package vn.lotrinh.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a handler the {@link SignedIn} that it asks for, and checks every handler before it is called. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignedInArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final WhoAsks whoAsks;
    private final PermissionCheck permissionCheck;

    SignedInArgument(WhoAsks whoAsks, PermissionCheck permissionCheck) {
        this.whoAsks = whoAsks;
        this.permissionCheck = permissionCheck;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(permissionCheck);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public SignedIn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asking = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return whoAsks.find(asking).orElseThrow(() -> new NotPermitted(NotPermitted.Reason.NOT_SIGNED_IN, Set.of()));
    }
}
