package vn.lotrinh.indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Takes back a break that a leader wrote down by mistake. <i>Bỏ đứt chuỗi số liệu</i>. Refused to anybody but a leader, and for a break that the
 * pack or a confirmed reading brings.
 */
@Service
public class TakeBackBreak {

    /** @param year of the break */
    public record Command(SignedIn by, String indicator, int year) {}

    /** How it ends. */
    public sealed interface Outcome {
        record TakenBack() implements Outcome {}

        record NotDeclared() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final BreakTable breaks;
    private final IndicatorTable indicators;
    private final FigureTable figures;
    private final Trail trail;

    TakeBackBreak(BreakTable breaks, IndicatorTable indicators, FigureTable figures, Trail trail) {
        this.breaks = breaks;
        this.indicators = indicators;
        this.figures = figures;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã bỏ năm đứt chuỗi; hãy chuyển trang này cho lãnh đạo.");
        }
        var commune = CommuneScope.getOne();
        String code = command.indicator();
        figures.lock(commune, code);
        if (!breaks.takeBack(commune, code, command.year())) {
            return new Outcome.NotDeclared();
        }
        indicators.nextVersion(commune, code);
        var after = indicators.find(commune, code).orElseThrow();
        trail.record(IndicatorChange.of(
                commune, command.by().actor(), "break-taken-back", after, indicators.versionOf(commune, code)));
        return new Outcome.TakenBack();
    }
}
