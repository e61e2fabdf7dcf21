/**
 * The pages of a commune's administrator: people and their roles, agencies, villages, API keys, the pack, the trail. <i>Quản trị</i>. It has no
 * rules of its own: what can be done is done by the use cases of the modules that it shows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"kernel", "trail", "pack", "territory", "access", "web", "web :: drawing"})
package vn.lotrinh.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
