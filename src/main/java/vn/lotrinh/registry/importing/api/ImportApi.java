package vn.lotrinh.registry.importing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.importing.UploadSheet;
import vn.lotrinh.web.Problem;

/**
 * Takes a sheet of Excel as the body of a request; a job reads and checks it, and what it shows is then confirmed. A register that asks for
 * approval gets it when somebody else has approved the list on its page.
 */
@RestController
class ImportApi {

    private static final long LARGEST = 50L << 20;

    private final UploadSheet uploadSheet;
    private final AskedRegister asked;
    private final JobsOfApi jobs;

    ImportApi(UploadSheet uploadSheet, AskedRegister asked, JobsOfApi jobs) {
        this.uploadSheet = uploadSheet;
        this.asked = asked;
        this.jobs = jobs;
    }

    /**
     * @param name of the file, as people will read it
     * @param sheet by its name; the first that is not hidden when absent
     */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(
            summary = "Nhập tệp Excel vào sổ · Import a sheet into a register",
            tags = "registers",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @io.swagger.v3.oas.annotations.media.Content(
                                            mediaType =
                                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
    @PostMapping("/api/v1/registers/{register}/import")
    ResponseEntity<JobJson> post(
            SignedIn by,
            @PathVariable("register") String code,
            @RequestParam(name = "name", defaultValue = "tep.xlsx") String name,
            @RequestParam(name = "sheet", defaultValue = "") String sheet,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var register = asked.find(code);
        var refusal = RegisterRight.of(register, by).refusalToWrite(List.of());
        if (refusal.isPresent()) {
            throw AskedRegister.notAllowed(refusal.get());
        }
        try (var body = SpooledBody.of(request.getInputStream(), LARGEST).orElseThrow(ImportApi::tooLarge)) {
            var command = new UploadSheet.Command(by, register, name, body.file(), sheet, true);
            return switch (uploadSheet.handle(command)) {
                case UploadSheet.Outcome.Reading(var job) ->
                    ResponseEntity.accepted()
                            .location(URI.create("/api/v1/jobs/" + job))
                            .body(jobs.get(job, by));
                case UploadSheet.Outcome.Empty() ->
                    throw new Problem(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "empty",
                            "Yêu cầu không có nội dung; gửi tệp .xlsx làm thân của yêu cầu.",
                            "The request is empty; send the .xlsx as its body.");
                case UploadSheet.Outcome.TooLarge() -> throw tooLarge();
                case UploadSheet.Outcome.NotAllowed(var sentence) -> throw AskedRegister.notAllowed(sentence);
            };
        }
    }

    private static Problem tooLarge() {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Tệp lớn hơn 50 MB; hãy chia thành nhiều tệp.",
                "The file is larger than 50 MB; send it in parts.");
    }
}
