package vn.lotrinh.registry.importing.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.registry.importing.SheetPreview;

/**
 * A job as the API gives it.
 *
 * @param state of the job: WAITING, RUNNING, DONE, REFUSED, FAILED; of an import, the job at work for it
 * @param sentence the step at work, or how it ended
 * @param step of an import: MATCHING, CHECKING, CHECKED, PROPOSED, WRITING, DONE, CANCELLED; absent for other jobs
 * @param sentBack why a list came back that waited for approval; absent where it did not
 * @param preview what would be written; absent before it is known
 */
record JobJson(
        UUID id,
        String title,
        String state,
        int done,
        int total,
        @Nullable String sentence,
        @Nullable String step,
        @Nullable String sentBack,
        @Nullable SheetPreview preview) {

    static JobJson of(UUID id, Job job, @Nullable SheetImport sheet) {
        return new JobJson(
                id,
                job.title(),
                job.state().name(),
                job.done(),
                job.total(),
                job.sentence(),
                sheet == null ? null : sheet.state().name(),
                sheet == null || sheet.verdict() == null
                        ? null
                        : sheet.verdict().reason(),
                sheet == null ? null : sheet.preview());
    }
}
