/**
 * Whether the commune's figures can be trusted, and who can mend what can't: what is late, contradictory, conspicuous or empty. <i>Chất lượng số
 * liệu</i>.
 */
@NullMarked
@ApplicationModule(
        displayName = "Quality",
        allowedDependencies = {
            "kernel",
            "territory",
            "access",
            "web",
            "registry",
            "indicator",
            "indicator :: web",
            "plan"
        })
package vn.lotrinh.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
