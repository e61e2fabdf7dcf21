/** The pages of criteria sets and assessments. */
@NullMarked
package vn.lotrinh.criteria.web;

import org.jspecify.annotations.NullMarked;
