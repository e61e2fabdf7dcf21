package vn.lotrinh.indicator.web;

import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Submission;
import vn.lotrinh.indicator.SubmitFigures;
import vn.lotrinh.indicator.WithdrawSubmission;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.web.NoSuchPage;

/** A village's word as a form sends it: {@code du}, {@code khong} or {@code rut}. */
@Component
class Submitting {

    private final SubmitFigures submit;
    private final WithdrawSubmission withdraw;

    Submitting(SubmitFigures submit, WithdrawSubmission withdraw) {
        this.submit = submit;
        this.withdraw = withdraw;
    }

    /** The sentence that tells how it ended. */
    String handle(SignedIn by, String indicator, String village, Period period, String what) {
        return switch (what) {
            case "du" -> submit(by, indicator, village, period, Submission.Kind.COMPLETE);
            case "khong" -> submit(by, indicator, village, period, Submission.Kind.NOTHING);
            case "rut" -> withdraw(new WithdrawSubmission.Command(by, indicator, village, period));
            default -> throw new NoSuchPage("Không có việc “" + what + "”.");
        };
    }

    private String submit(SignedIn by, String indicator, String village, Period period, Submission.Kind kind) {
        var command = new SubmitFigures.Command(by, indicator, village, period, kind);
        return switch (submit.handle(command)) {
            case SubmitFigures.Outcome.Submitted(var submission) ->
                "Xã đã nhận: “" + submission.kind().title() + "” cho " + period.inWords() + ".";
            case SubmitFigures.Outcome.Refused(var sentence) -> sentence;
            case SubmitFigures.Outcome.NotAllowed(var sentence) -> sentence;
        };
    }

    private String withdraw(WithdrawSubmission.Command command) {
        return switch (withdraw.handle(command)) {
            case WithdrawSubmission.Outcome.Withdrawn(var submission) ->
                "Đã rút lại “" + submission.kind().title() + "” cho "
                        + command.period().inWords() + ".";
            case WithdrawSubmission.Outcome.NothingSubmitted() ->
                "Thôn chưa nộp " + command.period().inWords() + " nên không có gì để rút.";
            case WithdrawSubmission.Outcome.NotAllowed(var sentence) -> sentence;
        };
    }
}
