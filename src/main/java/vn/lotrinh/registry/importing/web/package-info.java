/** Pages that take a sheet in, and files that leave. */
@NullMarked
package vn.lotrinh.registry.importing.web;

import org.jspecify.annotations.NullMarked;
