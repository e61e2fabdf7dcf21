package vn.lotrinh.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;

/** Starts long work once the caller's transaction has committed. <i>Giao việc chạy nền</i>. */
@Service
public class StartJob {

    /**
     * @param kind whose work it is: {@link LongWork#kind}
     * @param title for the person who waits
     * @param subject what it is about, in the words of its kind
     */
    public record Command(Actor by, String kind, String title, String subject) {}

    /** Long past: the scheduler goes by the machine's clock, which need not be the application's. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private final JobTable jobs;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    StartJob(JobTable jobs, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Gives the job's id; its page is {@code /cong-viec/{id}}. */
    @Transactional
    public UUID handle(Command command) {
        var commune = CommuneScope.getOne();
        var job = jobs.insert(commune, command);
        scheduler.getObject().schedule(new JobTask(commune, job).instance(), AT_ONCE);
        return job;
    }
}
