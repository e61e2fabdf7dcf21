/** Where a series is heading, with how sure one can be. Floating point is allowed here: a forecast is no figure. */
@NullMarked
package vn.lotrinh.plan.forecast;

import org.jspecify.annotations.NullMarked;
