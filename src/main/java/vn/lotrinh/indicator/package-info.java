/**
 * What is measured, what was reported about it or officially made known elsewhere, and what that says: indicators, figures of villages and
 * the commune, submissions, values with grade and completeness, and where each value comes from (figures.md, decisions 002 and 022).
 */
@NullMarked
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {
            "kernel",
            "trail",
            "pack",
            "territory",
            "access",
            "web",
            "files",
            "jobs",
            "formula",
            "registry",
            "sheet"
        })
package vn.lotrinh.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
