package vn.lotrinh.registry.importing.api;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.jobs.ShowJobs;
import vn.lotrinh.registry.importing.AnswerImport;
import vn.lotrinh.web.Problem;

/** A job beside the import that it belongs to. */
@Component
class JobsOfApi {

    private final ShowJobs jobs;
    private final AnswerImport imports;

    JobsOfApi(ShowJobs jobs, AnswerImport imports) {
        this.jobs = jobs;
        this.imports = imports;
    }

    /** @throws Problem 404 for a job that somebody else started */
    JobJson get(UUID id, SignedIn by) {
        var sheet = imports.find(id, by).orElse(null);
        var job = jobs.find(by.actor(), sheet == null ? id : sheet.job()).orElseThrow(JobsOfApi::noSuchJob);
        return JobJson.of(id, job, sheet);
    }

    static Problem noSuchJob() {
        return Problem.notFound(
                "Không có công việc này, hoặc khóa khác đã giao nó.",
                "There is no such job, or another key started it.");
    }
}
