package vn.lotrinh.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;

/** A person's own jobs: left, and found again. <i>Công việc của tôi</i>. */
@Service
public class ShowJobs {

    private static final int LATEST = 50;

    private final JobTable jobs;

    ShowJobs(JobTable jobs) {
        this.jobs = jobs;
    }

    /** Empty for a job that somebody else started. */
    @Transactional(readOnly = true)
    public Optional<Job> find(Actor asking, UUID id) {
        return jobs.find(CommuneScope.getOne(), id).filter(job -> job.madeBy().equals(asking.reference()));
    }

    /** The latest, newest first. */
    @Transactional(readOnly = true)
    public List<Job> list(Actor asking) {
        return jobs.listOf(CommuneScope.getOne(), asking, LATEST);
    }
}
