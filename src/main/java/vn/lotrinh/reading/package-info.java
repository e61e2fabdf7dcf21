/**
 * A plan document becomes a draft: structure, typed goals, responsibilities, findings. Knows no database and no
 * network, so that it can run as a child process with a limit on memory and time.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"kernel", "kernel::upload"})
package vn.lotrinh.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
