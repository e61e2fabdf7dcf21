/**
 * The five-year plan: its document, its targets as typed goals, the review that turns a draft into a plan in force, milestones,
 * statuses, forecasts. <i>Kế hoạch</i>.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "kernel",
            "trail",
            "pack",
            "territory",
            "access",
            "web",
            "web :: drawing",
            "files",
            "jobs",
            "indicator",
            "indicator :: web",
            "criteria",
            "reading",
            "reading::child"
        })
package vn.lotrinh.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
