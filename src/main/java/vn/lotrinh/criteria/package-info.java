/**
 * Criteria sets as dated data, and how far villages, the commune and products have come under them: assessments with evidence, what is
 * missing, and the year planned. <i>Bộ tiêu chí, đánh giá, minh chứng</i>. What comes out of an assessment is a record of a register, written
 * by a person; indicators count those records and never know this module (decision 021).
 */
@NullMarked
@ApplicationModule(
        displayName = "Criteria",
        allowedDependencies = {
            "kernel",
            "trail",
            "pack",
            "territory",
            "access",
            "web",
            "web :: drawing",
            "files",
            "registry",
            "indicator",
            "indicator :: web"
        })
package vn.lotrinh.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
