/**
 * Demonstration data, invented and marked as such, written through the same use cases as real work. <i>Dữ liệu mô phỏng</i>. It lives in
 * a database of its own, so that clearing it can't touch real records.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"kernel", "territory", "access", "registry", "indicator", "criteria", "plan", "portal"})
package vn.lotrinh.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
