/** The launcher's cases, with real servers and real kills. */
@NullMarked
package vn.lotrinh.app.database;

import org.jspecify.annotations.NullMarked;
