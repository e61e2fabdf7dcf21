/**
 * What the public sees: figures that a leader has released, without small numbers, and nothing personal. <i>Trang công khai</i>.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "kernel",
            "trail",
            "territory",
            "access",
            "web",
            "web :: drawing",
            "indicator",
            "plan",
            "plan :: forecast"
        })
package vn.lotrinh.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
