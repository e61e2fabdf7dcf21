package vn.lotrinh.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Does the work of a job. <i>Thực hiện công việc</i>. A job that was interrupted is begun again; after the third time it is told
 * as failed, because what brings the program down three times would do so for ever.
 */
@Component
class RunJob {

    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final String INTERRUPTED = "Công việc bị ngắt giữa chừng " + MOST_ATTEMPTS
            + " lần nên đã dừng; hãy thử lại, nếu vẫn vậy hãy báo quản trị.";
    private static final String BROKEN =
            "Chương trình gặp lỗi khi làm việc này; hãy thử lại, nếu vẫn vậy hãy báo quản trị.";

    private final JobTable jobs;
    private final Map<String, LongWork> works;
    private final TransactionOperations transactions;
    private final TransactionTemplate atOnce;

    RunJob(
            JobTable jobs,
            List<LongWork> works,
            TransactionOperations transactions,
            PlatformTransactionManager transactionManager) {
        this.jobs = jobs;
        this.works = works.stream().collect(Collectors.toUnmodifiableMap(LongWork::kind, Function.identity()));
        this.transactions = transactions;
        this.atOnce = new TransactionTemplate(transactionManager);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void handle(JobTask task) {
        CommuneScope.of(task.commune()).run(() -> {
            transactions
                    .execute(status -> jobs.begin(task.commune(), task.job()))
                    .ifPresent(job -> run(task.commune(), job));
            return true;
        });
    }

    private void run(CommuneCode commune, Job job) {
        if (job.attempts() > MOST_ATTEMPTS) {
            giveUp(commune, job, INTERRUPTED);
            return;
        }
        try {
            switch (work(job).run(job, (done, total, step) -> progress(commune, job.id(), done, total, step))) {
                case LongWork.Ending.Done(var sentence, var result) ->
                    end(commune, job.id(), JobState.DONE, sentence, result);
                case LongWork.Ending.Refused(var sentence) -> end(commune, job.id(), JobState.REFUSED, sentence, null);
            }
        } catch (RuntimeException fault) {
            LOG.error("Job {} of {} broke", job.id(), commune, fault);
            giveUp(commune, job, BROKEN);
        }
    }

    private void giveUp(CommuneCode commune, Job job, String sentence) {
        transactions.executeWithoutResult(status -> {
            Optional.ofNullable(works.get(job.kind())).ifPresent(work -> work.gaveUp(job));
            jobs.end(commune, job.id(), JobState.FAILED, sentence, null);
        });
    }

    private LongWork work(Job job) {
        var work = works.get(job.kind());
        if (work == null) {
            throw new IllegalStateException("Nobody does work of kind " + job.kind());
        }
        return work;
    }

    /** Seen at once, also while the work itself stands in a transaction. */
    private void progress(CommuneCode commune, UUID job, int done, int total, String step) {
        atOnce.executeWithoutResult(status -> jobs.progress(commune, job, done, total, step));
    }

    private void end(CommuneCode commune, UUID job, JobState state, String sentence, @Nullable String result) {
        transactions.executeWithoutResult(status -> jobs.end(commune, job, state, sentence, result));
    }
}
