/** Puts the commune of a pack in place when the program starts. */
@NullMarked
package vn.lotrinh.app.packs;

import org.jspecify.annotations.NullMarked;
