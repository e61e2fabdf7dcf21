/** Where a series is heading, with how sure one can be. Floating point is allowed here: a forecast is no figure. */
@NullMarked
@NamedInterface("forecast")
package vn.lotrinh.plan.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
