/** The API of indicators, values and reported figures. */
@NullMarked
package vn.lotrinh.indicator.api;

import org.jspecify.annotations.NullMarked;
