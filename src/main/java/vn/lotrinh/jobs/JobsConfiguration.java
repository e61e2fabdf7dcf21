package vn.lotrinh.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands jobs to the scheduler. One that died with its instance is given to another, or to the next start. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    Task<Void> jobTask(RunJob runJob) {
        return Tasks.oneTime(JobTask.KIND)
                .onDeadExecutionRevive()
                .execute((instance, context) -> runJob.handle(JobTask.of(instance)));
    }
}
