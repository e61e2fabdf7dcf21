package vn.lotrinh.criteria;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.CriteriaSet.Band;
import vn.lotrinh.criteria.CriteriaSet.Outcome;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;

/**
 * Where a person writes the decision at the end of an assessment: the form of the outcome's register with what is known already. The decision itself, its
 * number and its day stay the person's. <i>Ghi quyết định công nhận</i>.
 */
@Component
public class OutcomeForm {

    private final Registers registers;

    OutcomeForm(Registers registers) {
        this.registers = registers;
    }

    /** The address below the commune's; empty while the assessment is not at its end, where no register holds the outcome, and for who may not write it. */
    public Optional<String> find(Assessment assessment, SignedIn by) {
        var outcome = assessment.version().set().outcome();
        var band = assessment.band().orElse(null);
        if (outcome == null || !(assessment.version().set().scored() ? band != null : assessment.allMet())) {
            return Optional.empty();
        }
        return registers
                .set()
                .find(outcome.register())
                .filter(register -> RegisterRight.of(register, by).mayWrite())
                .map(register -> address(assessment, outcome, band, register));
    }

    private static String address(Assessment assessment, Outcome outcome, @Nullable Band band, Register register) {
        var typed = new LinkedHashMap<String, String>();
        if (assessment.subject() instanceof AssessedSubject.Village(var village)
                && register.village().isEntered()) {
            typed.put(Register.VILLAGE, village);
        }
        new TreeMap<>(outcome.values())
                .forEach((field, value) ->
                        typed.put(field, band == null ? value : Placeholders.fill(value, assessment.points(), band)));
        boolean sameRecord =
                outcome.register().equals(assessment.version().set().register());
        return "/so-bo/" + register.code() + "/"
                + (sameRecord ? assessment.subject().code() + "/sua" : "moi")
                + query(typed);
    }

    private static String query(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(field -> "o." + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
