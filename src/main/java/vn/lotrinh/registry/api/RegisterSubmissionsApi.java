package vn.lotrinh.registry.api;

import io.swagger.v3.oas.annotations.Operation;
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
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.RegisterSubmissions.Kind;
import vn.lotrinh.registry.RegisterSubmissions.Outcome;
import vn.lotrinh.registry.RegisterSubmissions.Submitted;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.web.Problem;

/** A village's word about a register and a period. Saying the same again changes nothing. */
@RestController
@RequestMapping("/api/v1/registers/{register}/submissions/{village}/{period}")
class RegisterSubmissionsApi {

    private final Registers registers;
    private final RegisterSubmissions submissions;
    private final ListVillages villages;

    RegisterSubmissionsApi(Registers registers, RegisterSubmissions submissions, ListVillages villages) {
        this.registers = registers;
        this.submissions = submissions;
        this.villages = villages;
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(summary = "Thôn đã nộp sổ của kỳ này chưa · A village's submission of a register", tags = "registers")
    @GetMapping
    Submitted get(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("village") String village,
            @PathVariable("period") String period) {
        var register = register(code);
        RegisterRight.of(register, by)
                .refusalToRead(java.util.List.of(village(village)))
                .ifPresent(sentence -> {
                    throw notAllowed(sentence);
                });
        return submissions
                .find(register.code(), village(village), period(period))
                .orElseThrow(RegisterSubmissionsApi::nothing);
    }

    /** @param body {@code {"kind":"COMPLETE"}} or {@code {"kind":"NOTHING"}} */
    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(summary = "Nộp sổ: đã đủ, hoặc không phát sinh · Submit a register", tags = "registers")
    @PutMapping
    Submitted put(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("village") String village,
            @PathVariable("period") String period,
            @RequestBody Map<String, String> body) {
        var command = command(by, code, village, period, kind(body.getOrDefault("kind", "")));
        demandDone(submissions.submit(command));
        return new Submitted(
                command.register(), command.village(), command.period().toString(), command.kind());
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(summary = "Rút lại sổ đã nộp · Withdraw a submission of a register", tags = "registers")
    @DeleteMapping
    ResponseEntity<Void> delete(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("village") String village,
            @PathVariable("period") String period) {
        var command = command(by, code, village, period, Kind.COMPLETE);
        if (submissions
                .find(command.register(), command.village(), command.period())
                .isEmpty()) {
            throw nothing();
        }
        demandDone(submissions.withdraw(command));
        return ResponseEntity.noContent().build();
    }

    private RegisterSubmissions.Command command(SignedIn by, String code, String village, String period, Kind kind) {
        return new RegisterSubmissions.Command(by, register(code).code(), village(village), period(period), kind);
    }

    private static void demandDone(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {
                // As asked.
            }
            case Outcome.Refused(var sentence) ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        sentence,
                        "This can't be submitted for this period.");
            case Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
        }
    }

    private Register register(String code) {
        return registers
                .set()
                .find(code)
                .orElseThrow(() ->
                        Problem.notFound("Không có sổ bộ “" + code + "”.", "There is no register “" + code + "”."));
    }

    private String village(String code) {
        return villages.handle().stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "Xã không có thôn mã “" + code + "”.", "There is no village “" + code + "” in this commune."))
                .code();
    }

    private static Period period(String written) {
        return Period.find(written)
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-period",
                        "“" + written + "” không phải là một kỳ; viết như 2027, 2027H1, 2027Q1.",
                        "“" + written + "” is no period; write 2027, 2027H1 or 2027Q1."));
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "COMPLETE" -> Kind.COMPLETE;
            case "NOTHING" -> Kind.NOTHING;
            default ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-kind",
                        "“kind” cần COMPLETE (đã đủ) hoặc NOTHING (không phát sinh).",
                        "“kind” must be COMPLETE or NOTHING.");
        };
    }

    private static Problem nothing() {
        return Problem.notFound("Thôn chưa nộp sổ này cho kỳ đó.", "Nothing was submitted for this period.");
    }

    private static Problem notAllowed(String sentence) {
        return new Problem(
                HttpStatus.FORBIDDEN, "not-permitted", sentence, "This key may not submit for this village.");
    }
}
