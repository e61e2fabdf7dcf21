package vn.lotrinh.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;
import vn.lotrinh.kernel.CommuneCode;

/**
 * A job as the scheduler knows it: by its commune and its id, which is all that it needs to be found again.
 *
 * @param commune a thread of the scheduler has no commune in scope, so the task brings it
 */
record JobTask(CommuneCode commune, UUID job) {

    static final TaskDescriptor<Void> KIND = TaskDescriptor.of("job");

    private static final String BETWEEN = "/";

    static JobTask of(TaskInstance<Void> instance) {
        String[] parts = instance.getId().split(BETWEEN, 2);
        return new JobTask(CommuneCode.of(parts[0]), UUID.fromString(parts[1]));
    }

    TaskInstance<Void> instance() {
        return KIND.instance(commune + BETWEEN + job).build();
    }
}
