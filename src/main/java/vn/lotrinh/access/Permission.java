package vn.lotrinh.access;

import java.lang.reflect.Method;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * What a handler's method declares about who may call it. <i>Quyền</i>.
 *
 * @param declared whether it says anything at all
 * @param open whether anybody may
 * @param roles else one of these is needed
 * @param aboutACommune whether it has something to say only when a commune answers at the address
 */
public record Permission(boolean declared, boolean open, Set<Role> roles, boolean aboutACommune) {

    static final Permission NONE = new Permission(false, false, Set.of(), false);

    /** The one description of the API that a library serves; it names no data. */
    private static final String API_DESCRIPTION = "org.springdoc.";

    /** Says which methods an address takes; it runs no handler. */
    private static final String OPTIONS = "org.springframework.web.servlet.mvc.method.";

    public static Permission of(Method method) {
        if (method.getDeclaringClass().getName().startsWith(API_DESCRIPTION)
                || method.getDeclaringClass().getName().startsWith(OPTIONS)) {
            return new Permission(true, true, Set.of(), false);
        }
        if (AnnotatedElementUtils.hasAnnotation(method, OpenToThePublic.class)) {
            return new Permission(true, true, Set.of(), true);
        }
        var permits = AnnotatedElementUtils.findMergedAnnotation(method, Permits.class);
        return permits == null ? NONE : new Permission(true, false, Set.of(permits.value()), true);
    }
}
