/** Values that every module speaks: periods, quantities, spans of text, Vietnamese words. Knows no framework. */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package vn.lotrinh.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
