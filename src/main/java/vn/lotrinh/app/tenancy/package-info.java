/** Binds every transaction to the communes that its work may touch (decision 001). */
@NullMarked
package vn.lotrinh.app.tenancy;

import org.jspecify.annotations.NullMarked;
