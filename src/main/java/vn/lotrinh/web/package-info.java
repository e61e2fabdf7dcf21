/**
 * What every page shares: the shell with its menu, templates, errors, signing in, the drawing of charts. <i>Giao diện chung</i>. A module
 * adds its places to the menu with a {@link vn.lotrinh.web.MenuEntry} and renders a template with one record.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"kernel", "access", "territory", "geography"})
package vn.lotrinh.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
