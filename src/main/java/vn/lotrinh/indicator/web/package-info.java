/** Pages on which figures are entered, and the piece of a page that leads a figure back to what was reported. */
@NullMarked
@NamedInterface("web")
package vn.lotrinh.indicator.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
