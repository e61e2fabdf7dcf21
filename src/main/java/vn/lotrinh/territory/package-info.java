/** Where the work happens: the communes of an installation with their villages, outlines, and the acts that merge and split villages. */
@NullMarked
@ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"kernel", "trail", "pack", "geography"})
package vn.lotrinh.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
