/** Where the work happens: the communes of an installation and, later, their villages, outlines and mergers. */
@NullMarked
@ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"kernel", "trail", "pack"})
package vn.lotrinh.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
