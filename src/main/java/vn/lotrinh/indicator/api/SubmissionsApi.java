package vn.lotrinh.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.ReportedFigures;
import vn.lotrinh.indicator.Submission;
import vn.lotrinh.indicator.SubmitFigures;
import vn.lotrinh.indicator.WithdrawSubmission;
import vn.lotrinh.web.Items;
import vn.lotrinh.web.Problem;

/** What villages submitted. Saying the same again changes nothing. */
@RestController
@RequestMapping("/api/v1/indicators/{code}/submissions")
class SubmissionsApi {

    /** A village's word as the API gives it. */
    record SubmissionJson(String indicator, String village, String period, String kind, Instant submittedAt) {
        static SubmissionJson of(Submission submission) {
            return new SubmissionJson(
                    submission.indicator(),
                    submission.village(),
                    submission.period().toString(),
                    submission.kind().name(),
                    submission.submittedAt());
        }
    }

    private final SubmitFigures submit;
    private final WithdrawSubmission withdraw;
    private final ReportedFigures figures;
    private final Asked asked;

    SubmissionsApi(SubmitFigures submit, WithdrawSubmission withdraw, ReportedFigures figures, Asked asked) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.figures = figures;
        this.asked = asked;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Thôn nào đã nộp gì · What villages submitted", tags = "indicators")
    @GetMapping
    Items<SubmissionJson> list(@PathVariable("code") String code) {
        return Items.all(figures.listSubmissions(asked.indicator(code)).stream()
                .map(SubmissionJson::of)
                .toList());
    }

    /** @param body {@code {"kind":"COMPLETE"}} or {@code {"kind":"NOTHING"}} */
    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(
            summary = "Nộp: đã đủ, hoặc không phát sinh · Submit: complete, or nothing to report",
            tags = "indicators")
    @PutMapping("/{village}/{period}")
    SubmissionJson put(
            SignedIn by,
            @PathVariable("code") String code,
            @PathVariable("village") String village,
            @PathVariable("period") String period,
            @RequestBody Map<String, String> body) {
        var command = new SubmitFigures.Command(
                by,
                asked.indicator(code).code(),
                asked.village(village),
                Asked.period(period),
                kind(body.getOrDefault("kind", "")));
        return switch (submit.handle(command)) {
            case SubmitFigures.Outcome.Submitted(var submission) -> SubmissionJson.of(submission);
            case SubmitFigures.Outcome.Refused(var sentence) ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT, "refused", sentence, "This can't be submitted now.");
            case SubmitFigures.Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
        };
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(summary = "Rút lại để sửa · Withdraw a submission", tags = "indicators")
    @DeleteMapping("/{village}/{period}")
    ResponseEntity<Void> delete(
            SignedIn by,
            @PathVariable("code") String code,
            @PathVariable("village") String village,
            @PathVariable("period") String period) {
        var command = new WithdrawSubmission.Command(
                by, asked.indicator(code).code(), asked.village(village), Asked.period(period));
        return switch (withdraw.handle(command)) {
            case WithdrawSubmission.Outcome.Withdrawn _ ->
                ResponseEntity.noContent().build();
            case WithdrawSubmission.Outcome.NothingSubmitted _ ->
                throw Problem.notFound("Thôn chưa nộp kỳ này.", "Nothing was submitted for this period.");
            case WithdrawSubmission.Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
        };
    }

    private static Submission.Kind kind(String name) {
        return switch (name) {
            case "COMPLETE" -> Submission.Kind.COMPLETE;
            case "NOTHING" -> Submission.Kind.NOTHING;
            default ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-kind",
                        "“kind” cần COMPLETE (đã đủ) hoặc NOTHING (không phát sinh).",
                        "“kind” must be COMPLETE or NOTHING.");
        };
    }

    private static Problem notAllowed(String sentence) {
        return new Problem(
                HttpStatus.FORBIDDEN, "not-permitted", sentence, "This key may not submit for this village.");
    }
}
