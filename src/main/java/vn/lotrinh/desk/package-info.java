/**
 * Where leaders and officers begin their day: the steering room, which answers at a glance what is behind, what changed, who lags and
 * what is missing. <i>Phòng điều hành</i>.
 */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"kernel", "territory", "access", "web", "web :: drawing", "indicator", "plan"})
package vn.lotrinh.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
