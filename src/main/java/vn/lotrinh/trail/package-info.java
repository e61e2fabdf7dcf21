/**
 * Who changed what, when, why and from which source, sealed into a chain (decision 003). The content stays in its own
 * table; here is its salted digest.
 */
@NullMarked
@ApplicationModule(displayName = "Trail", allowedDependencies = "kernel")
package vn.lotrinh.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
