/**
 * The five-year plan: its document, its targets as typed goals, milestones, statuses, forecasts. <i>Kế hoạch</i>.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"kernel", "pack", "access", "indicator"})
package vn.lotrinh.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
