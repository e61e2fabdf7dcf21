/** The API of registers and their records. */
@NullMarked
package vn.lotrinh.registry.api;

import org.jspecify.annotations.NullMarked;
