/** The targets for programs. <i>API chỉ tiêu</i>. */
@NullMarked
package vn.lotrinh.plan.api;

import org.jspecify.annotations.NullMarked;
