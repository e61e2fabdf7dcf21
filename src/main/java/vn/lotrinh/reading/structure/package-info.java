/** How a plan document is built: its numbered parts, what each part is about, who does what, who receives it. */
@NullMarked
package vn.lotrinh.reading.structure;

import org.jspecify.annotations.NullMarked;
