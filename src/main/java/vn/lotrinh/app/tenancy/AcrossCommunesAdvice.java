package vn.lotrinh.app.tenancy;

import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.CommuneScope;

/** Runs a use case that is marked {@link vn.lotrinh.kernel.AcrossCommunes} in the scope of the whole installation. */
final class AcrossCommunesAdvice implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        return new CommuneScope.Across()
                .run(() -> Optional.ofNullable(invocation.proceed()))
                .orElse(null);
    }
}
