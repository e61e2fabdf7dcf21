package vn.lotrinh.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.lotrinh.kernel.VietnameseText;

/** Gives a handler what was {@link Typed}; a field sent several times counts once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TypedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Typed.class;
    }

    @Override
    public Typed resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Typed.of(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        java.util.Map.Entry::getKey, field -> VietnameseText.nfc(field.getValue()[0]))));
    }
}
