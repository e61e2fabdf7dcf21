/**
 * Maps that a person works on: reading a shape from what is typed, pasted or sent, drawing it over the commune, measuring it. Only officers' pages load them; the public sees drawings
 * ({@code web.drawing}).
 */
@NullMarked
@NamedInterface("map")
package vn.lotrinh.web.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
