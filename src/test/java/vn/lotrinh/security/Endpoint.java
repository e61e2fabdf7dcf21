package vn.lotrinh.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lotrinh.access.Permission;

/** One method of HTTP at one address, with the handler behind it. */
record Endpoint(String method, String pattern, HandlerMethod handler) {

    private static final Set<String> ALL = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** All that the application answers; static files are no endpoints. */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapped, HandlerMethod handler) {
        var named = mapped.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        return mapped.getPatternValues().stream()
                .flatMap(pattern ->
                        (named.isEmpty() ? ALL : named).stream().map(method -> new Endpoint(method, pattern, handler)));
    }

    Permission permission() {
        return Permission.of(handler.getMethod());
    }

    boolean changesSomething() {
        return !SAFE.contains(method);
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    /** Where a program or a filter is told what went wrong. */
    boolean isErrorPage() {
        return pattern.equals("/error");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
