/** The pages of the plan and its targets. */
@NullMarked
package vn.lotrinh.plan.web;

import org.jspecify.annotations.NullMarked;
