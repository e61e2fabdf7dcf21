/** What is wrong in a plan's text, as far as it is worth a person's time. <i>Điểm cần xem lại</i>. */
@NullMarked
package vn.lotrinh.reading.check;

import org.jspecify.annotations.NullMarked;
