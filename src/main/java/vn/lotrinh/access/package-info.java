/**
 * People, the roles they hold in areas, sign-in, one-time links, API keys, permissions of every page, and the log of looks
 * at personal data. <i>Người dùng và quyền hạn</i>.
 *
 * <p>A page says on its method who may open it: {@link vn.lotrinh.access.Permits} or
 * {@link vn.lotrinh.access.OpenToThePublic}; one that says neither is refused to everybody. It takes a
 * {@link vn.lotrinh.access.SignedIn} argument to know who asks, and tells {@link vn.lotrinh.access.Looks} whose
 * personal data it showed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "trail", "pack", "territory"})
package vn.lotrinh.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
