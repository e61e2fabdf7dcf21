package vn.lotrinh.registry.importing.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.importing.AnswerImport;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.web.Problem;

/** Long work as programs follow it: how far it is, what an import would write, that it may, that it is off. */
@RestController
@RequestMapping("/api/v1/jobs/{job}")
class JobsApi {

    private final JobsOfApi jobs;
    private final AnswerImport imports;

    JobsApi(JobsOfApi jobs, AnswerImport imports) {
        this.jobs = jobs;
        this.imports = imports;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Một công việc chạy nền, kèm bản xem trước · A job, with its preview", tags = "jobs")
    @GetMapping
    JobJson get(SignedIn by, @PathVariable("job") UUID job) {
        return jobs.get(job, by);
    }

    /**
     * @param twins what becomes of rows that seem to be there already: SKIP, UPDATE, ADD
     * @param leaveWrongOut whether rows with something wrong are left out
     */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Xác nhận ghi những gì đã xem · Confirm what the preview shows", tags = "jobs")
    @PostMapping("/confirm")
    JobJson confirm(
            SignedIn by,
            @PathVariable("job") UUID job,
            @RequestParam(name = "twins", defaultValue = "SKIP") SheetImport.Twin twins,
            @RequestParam(name = "leaveWrongOut", defaultValue = "false") boolean leaveWrongOut) {
        jobs.get(job, by);
        return answer(job, by, imports.confirm(job, twins, Map.of(), leaveWrongOut, by));
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Hủy một lần nhập chưa ghi xong · Cancel an import that is not written yet", tags = "jobs")
    @DeleteMapping
    JobJson cancel(SignedIn by, @PathVariable("job") UUID job) {
        jobs.get(job, by);
        return answer(job, by, imports.cancel(job, by));
    }

    private JobJson answer(UUID job, SignedIn by, AnswerImport.Outcome outcome) {
        return switch (outcome) {
            case AnswerImport.Outcome.Started _, AnswerImport.Outcome.Proposed _ -> jobs.get(job, by);
            case AnswerImport.Outcome.Refused(var sentence) ->
                throw new Problem(HttpStatus.CONFLICT, "refused", sentence, "This can't be done at this step.");
            case AnswerImport.Outcome.NotThere _ ->
                throw new Problem(
                        HttpStatus.CONFLICT,
                        "no-import",
                        "Công việc này không phải một lần nhập tệp đã đọc xong nên không xác nhận hay hủy được.",
                        "This job is no import that has been read.");
        };
    }
}
