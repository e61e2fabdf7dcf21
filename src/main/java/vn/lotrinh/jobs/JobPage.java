package vn.lotrinh.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One job as its page shows it.
 *
 * @param sentence the step at work, or how it ended
 * @param running whether it is worth looking again
 * @param result address of what came of it
 */
public record JobPage(
        UUID id,
        String title,
        String state,
        @Nullable String sentence,
        int done,
        int total,
        boolean running,
        boolean wrong,
        @Nullable String result) {

    static JobPage of(Job job) {
        boolean wrong = job.state() == JobState.REFUSED || job.state() == JobState.FAILED;
        return new JobPage(
                job.id(),
                job.title(),
                job.state().words(),
                job.sentence(),
                job.done(),
                job.total(),
                !job.state().ended(),
                wrong,
                job.result());
    }

    public String address() {
        return "/cong-viec/" + id;
    }
}
