/** The bulk part of the API of registers. */
@NullMarked
package vn.lotrinh.registry.importing.api;

import org.jspecify.annotations.NullMarked;
