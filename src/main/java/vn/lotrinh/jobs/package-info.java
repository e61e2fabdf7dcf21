/**
 * Work that takes longer than a request: shown with its progress, left and found again, resumed after a crash.
 * <i>Công việc chạy nền</i>. A module brings its work as a {@link vn.lotrinh.jobs.LongWork} bean and starts it with
 * {@link vn.lotrinh.jobs.StartJob}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"kernel", "access", "web"})
package vn.lotrinh.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
