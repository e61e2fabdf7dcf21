package vn.lotrinh.indicator;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Writes down that an indicator's series breaks in a year, for a reason that its pack does not know: a new price basis, another method of a
 * survey. <i>Ghi đứt chuỗi số liệu</i>. Nothing is compared across it from then on. Refused to anybody but a leader, for a year that is none of
 * a plan's, without a name or source, and where the series breaks in that year already.
 */
@Service
public class DeclareBreak {

    /** @param at the first year of the new basis, by what and by which text */
    public record Command(SignedIn by, String indicator, SeriesBreak at) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Declared() implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final BreakTable breaks;
    private final IndicatorTable indicators;
    private final FigureTable figures;
    private final Trail trail;

    DeclareBreak(BreakTable breaks, IndicatorTable indicators, FigureTable figures, Trail trail) {
        this.breaks = breaks;
        this.indicators = indicators;
        this.figures = figures;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã ghi năm đứt chuỗi; hãy chuyển trang này cho lãnh đạo.");
        }
        var commune = CommuneScope.getOne();
        String code = command.indicator();
        figures.lock(commune, code);
        var before = indicators.find(commune, code).orElseThrow();
        var refusal = refusal(before, command.at());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        breaks.declare(commune, code, command.at());
        indicators.nextVersion(commune, code);
        var after = indicators.find(commune, code).orElseThrow();
        trail.record(IndicatorChange.of(
                commune, command.by().actor(), "break-declared", after, indicators.versionOf(commune, code)));
        return new Outcome.Declared();
    }

    private static Optional<String> refusal(IndicatorDefinition indicator, SeriesBreak at) {
        if (at.year() < ChangeFormula.FIRST_YEAR || at.year() > ChangeFormula.LAST_YEAR) {
            return Optional.of(
                    "Năm phải từ " + ChangeFormula.FIRST_YEAR + " đến " + ChangeFormula.LAST_YEAR + ", như 2028.");
        }
        if (at.name().isBlank() || at.source().isBlank()) {
            return Optional.of(
                    "Ghi chuẩn, giá hoặc cách tính mới và văn bản ban hành, như “Giá so sánh năm 2025”, “Thông tư số …”.");
        }
        return indicator.breaks().stream()
                .filter(there -> there.year() == at.year())
                .findFirst()
                .map(there -> "Chuỗi đã đứt ở năm " + at.year() + ": " + there.name() + ".");
    }
}
