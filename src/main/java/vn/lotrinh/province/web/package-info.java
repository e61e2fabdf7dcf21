/** The pages of the province. */
@NullMarked
package vn.lotrinh.province.web;

import org.jspecify.annotations.NullMarked;
