/**
 * What a province reads of its communes: the same indicators side by side, targets with their statuses, one commune down to figures of its
 * villages and numbers of records (decision 026). <i>Toàn tỉnh</i>. It keeps nothing and changes nothing; people, records, attachments and what a
 * commune measures for itself alone are never shown.
 */
@NullMarked
@ApplicationModule(
        displayName = "Province",
        allowedDependencies = {
            "kernel",
            "territory",
            "access",
            "web",
            "web :: drawing",
            "sheet",
            "registry",
            "indicator",
            "indicator :: web",
            "plan"
        })
package vn.lotrinh.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
