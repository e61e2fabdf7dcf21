/** The grammar of target sentences and of tables of targets. */
@NullMarked
package vn.lotrinh.reading.target;

import org.jspecify.annotations.NullMarked;
