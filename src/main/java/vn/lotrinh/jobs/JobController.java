package vn.lotrinh.jobs;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.NoSuchPage;

/** Shows a person the long work that they started. <i>Công việc chạy nền</i>. */
@Controller
class JobController {

    private final ShowJobs jobs;
    private final Clock clock;

    JobController(ShowJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/cong-viec")
    ModelAndView list(SignedIn asking) {
        var page =
                new JobsPage(jobs.list(asking.actor()).stream().map(this::row).toList());
        return new ModelAndView("jobs/jobsPage", Map.of("page", page));
    }

    private JobsPage.Row row(Job job) {
        return new JobsPage.Row(
                job.title(),
                job.state().words(),
                VietnameseFormat.date(LocalDate.ofInstant(job.madeAt(), clock.getZone())),
                "/cong-viec/" + job.id());
    }

    /** The whole page, or its middle where htmx looks again. */
    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/cong-viec/{job}")
    ModelAndView show(
            @PathVariable UUID job,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String looksAgain,
            SignedIn asking) {
        var page = jobs.find(asking.actor(), job)
                .map(JobPage::of)
                .orElseThrow(() -> new NoSuchPage("Không có công việc này, hoặc người khác đã giao nó."));
        return new ModelAndView(looksAgain == null ? "jobs/jobPage" : "jobs/jobPartial", Map.of("page", page));
    }
}
