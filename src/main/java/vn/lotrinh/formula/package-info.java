/**
 * A small language in which a pack says how figures come out of registers: formulas of indicators, computed fields,
 * conditions. Knows no database; what it reads is asked from whoever evaluates, and its row formulas print themselves as
 * SQL. <i>Công thức</i>.
 */
@NullMarked
@ApplicationModule(displayName = "Formula", allowedDependencies = "kernel")
package vn.lotrinh.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
