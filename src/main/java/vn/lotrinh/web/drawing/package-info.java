/**
 * Drawings for pages and documents: the staircase of a target, the map of the commune, bars, shapes of statuses. Pure
 * functions from values to SVG with presentation attributes, so that a drawing looks the same on a page, on paper and in
 * a file. The only place of the product, beside the forecast, where a figure may become a binary number: a pixel is
 * never defended.
 */
@NullMarked
@NamedInterface("drawing")
package vn.lotrinh.web.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
