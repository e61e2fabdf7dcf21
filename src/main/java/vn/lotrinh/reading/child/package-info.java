/** Reads files from strangers in a process of their own, with a limit on memory and time. */
@NullMarked
@NamedInterface("child")
package vn.lotrinh.reading.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
