package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Opens a closed period again, with a reason; what was closed stays to be read. <i>Mở lại kỳ đã chốt</i>. */
@Service
public class ReopenPeriod {

    public record Command(SignedIn by, Period period, String why) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Reopened() implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final ClosingTable closings;
    private final Trail trail;
    private final Clock clock;

    ReopenPeriod(ClosingTable closings, Trail trail, Clock clock) {
        this.closings = closings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã mở lại kỳ đã chốt.");
        }
        if (command.why().isBlank()) {
            return new Outcome.Refused("Ghi lý do mở lại; lý do được giữ trong nhật ký và hiện bên cạnh số liệu.");
        }
        var commune = CommuneScope.getOne();
        var closing = closings.findOpen(commune, command.period());
        if (closing.isEmpty()) {
            return new Outcome.Refused("Kỳ " + command.period().inWords() + " không ở trạng thái đã chốt.");
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        closings.reopen(
                commune,
                command.period(),
                command.by().actor().reference(),
                at,
                command.why().strip());
        trail.record(Change.of(
                        commune,
                        command.by().actor(),
                        "reopened",
                        "indicator.closing",
                        command.period(),
                        closing.get().number())
                .because(command.why().strip()));
        return new Outcome.Reopened();
    }
}
