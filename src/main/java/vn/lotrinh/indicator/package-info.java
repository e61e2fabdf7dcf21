/**
 * Indicators: what is measured, in which unit, for whom and how often. <i>Chỉ số</i>. This much of the module is read from
 * packs; figures come to stand beside it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Indicator",
        allowedDependencies = {"kernel", "pack"})
package vn.lotrinh.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
