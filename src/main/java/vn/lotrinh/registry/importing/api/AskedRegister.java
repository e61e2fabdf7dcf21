package vn.lotrinh.registry.importing.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lotrinh.registry.LineProblem;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Problem;

/** Finds the register of an address, and says as problem details why a load was refused. */
@Component("registerOfBulkApi")
class AskedRegister {

    private final Registers registers;

    AskedRegister(Registers registers) {
        this.registers = registers;
    }

    Register find(String code) {
        return registers
                .set()
                .find(code)
                .orElseThrow(() ->
                        Problem.notFound("Không có sổ bộ “" + code + "”.", "There is no register “" + code + "”."));
    }

    static Problem notAllowed(String sentence) {
        return new Problem(
                HttpStatus.FORBIDDEN, "not-permitted", sentence, "This key may not load records into this register.");
    }

    static Problem refused(List<LineProblem> problems) {
        var first = problems.getFirst();
        String where = first.line() == 0 ? "" : "Dòng " + first.line() + ": ";
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused",
                "Chưa ghi gì. " + where + first.problem().sentence(),
                "Nothing was saved; see “errors” for each line.",
                Map.of("errors", problems.stream().map(LineError::of).toList()));
    }

    /** @param line from 1; 0 where it is not known */
    record LineError(
            long line, @org.jspecify.annotations.Nullable String field, String sentence) {
        static LineError of(LineProblem problem) {
            return new LineError(
                    problem.line(), problem.problem().field(), problem.problem().sentence());
        }
    }
}
