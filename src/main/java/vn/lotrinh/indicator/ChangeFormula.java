package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.FormulaError;
import vn.lotrinh.jobs.StartJob;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Lets a commune count an indicator by a formula of its own from a year on, or by its pack's again. <i>Sửa công thức</i>. It holds once
 * everything that it measures has been counted; what was there before is shown until then.
 */
@Service
public class ChangeFormula {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    /**
     * @param text absent to take back what the commune wrote for that year on
     * @param from the first year whose periods are counted by it
     * @param onward see {@link FormulaChange}
     */
    public record Command(
            SignedIn by,
            IndicatorDefinition indicator,
            @Nullable String text,
            int from,
            boolean onward,
            String why) {

        /** From a year on until the next formula begins. */
        public Command(SignedIn by, IndicatorDefinition indicator, @Nullable String text, int from, String why) {
            this(by, indicator, text, from, false, why);
        }
    }

    /** How it ends. */
    public sealed interface Outcome {

        /** @param job that counts the cells */
        record Started(UUID job) implements Outcome {}

        record Wrong(List<FormulaError> errors) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final CheckNewFormula check;
    private final FormulaChangeTable changes;
    private final StartJob startJob;
    private final Clock clock;

    ChangeFormula(CheckNewFormula check, FormulaChangeTable changes, StartJob startJob, Clock clock) {
        this.check = check;
        this.changes = changes;
        this.startJob = startJob;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER) && !command.by().holds(Role.ADMINISTRATOR)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã và người quản trị sửa công thức.");
        }
        var refusal = refusal(command);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        changes.lock(CommuneScope.getOne());
        if (command.text() != null
                && check.handle(command.indicator(), command.text()) instanceof Formula.Outcome.Wrong(var errors)) {
            return new Outcome.Wrong(errors);
        }
        return start(command);
    }

    private static Optional<String> refusal(Command command) {
        if (command.from() < FIRST_YEAR || command.from() > LAST_YEAR) {
            return Optional.of("Năm bắt đầu phải từ " + FIRST_YEAR + " đến " + LAST_YEAR + ".");
        }
        if (command.why().isBlank()) {
            return Optional.of("Ghi lý do; lý do được giữ trong nhật ký và hiện ở trang này.");
        }
        var present = command.indicator().formulas().stream()
                .filter(formula -> formula.from() == command.from())
                .findFirst();
        var text = command.text();
        if (text == null) {
            return present.filter(IndicatorFormula::ownOfCommune).isPresent()
                    ? Optional.empty()
                    : Optional.of("Xã không có công thức riêng nào bắt đầu từ năm " + command.from() + ".");
        }
        return present.filter(
                        formula -> !command.onward() && formula.text().strip().equals(text.strip()))
                .map(formula -> "Từ năm " + command.from() + " đang tính bằng đúng công thức này rồi.");
    }

    private Outcome start(Command command) {
        var commune = CommuneScope.getOne();
        var indicator = command.indicator();
        var change = new FormulaChange(
                UUID.randomUUID(),
                indicator.code(),
                command.from(),
                command.text() == null ? null : command.text().strip(),
                command.onward(),
                command.why().strip(),
                command.by().actor().reference(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        if (!changes.add(commune, change)) {
            return new Outcome.Refused(
                    "Công thức của chỉ số này vừa được sửa và đang tính lại; hãy chờ xong rồi sửa tiếp.");
        }
        return new Outcome.Started(startJob.handle(new StartJob.Command(
                command.by().actor(),
                ChangeFormulaWork.KIND,
                (command.text() == null ? "Bỏ công thức riêng của “" : "Tính lại theo công thức mới: “")
                        + indicator.name() + "”",
                change.id().toString())));
    }
}
