/**
 * Opens a plan document, whatever it was written with, as one text with its tables. Every file ends as a text or as one
 * sentence that says what is wrong and what to do; limits on size, depth and length stand before each format's reader.
 */
@NullMarked
@NamedInterface("format")
package vn.lotrinh.reading.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
