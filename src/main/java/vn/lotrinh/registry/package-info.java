/**
 * Registers: what the commune writes down, one record at a time. <i>Sổ bộ</i>. A definition in a pack becomes a typed table with its
 * history, a form, a list, an Excel file and an interface for programs; no code is written for a single register
 * (decision 013).
 */
@NullMarked
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "kernel",
            "trail",
            "pack",
            "territory",
            "access",
            "web",
            "web :: drawing",
            "web :: map",
            "geography",
            "files",
            "jobs",
            "formula",
            "sheet"
        })
package vn.lotrinh.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
