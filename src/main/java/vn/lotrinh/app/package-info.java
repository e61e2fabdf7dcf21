/** Starts the program: {@code main}, the commands, the embedded database. Rightmost but for nothing. */
@NullMarked
@ApplicationModule(
        displayName = "App",
        allowedDependencies = {
            "kernel",
            "reading",
            "reading :: format",
            "trail",
            "jobs",
            "administration",
            "pack",
            "territory",
            "access",
            "web",
            "web :: map",
            "registry",
            "indicator",
            "indicator :: cells",
            "criteria",
            "plan",
            "portal",
            "demo"
        })
package vn.lotrinh.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
