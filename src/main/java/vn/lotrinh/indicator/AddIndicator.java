package vn.lotrinh.indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorTable.Origin;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Adds an indicator that no pack has, while a plan is reviewed. <i>Thêm chỉ số</i>. Refused when the code is taken, even by
 * the same words: whoever adds it should use the one that is there.
 */
@Service
public class AddIndicator {

    /** How it ends. */
    public sealed interface Outcome {
        record Added(IndicatorDefinition indicator) implements Outcome {}

        record CodeTaken(IndicatorDefinition theirs) implements Outcome {}
    }

    private final IndicatorTable indicators;
    private final Trail trail;

    AddIndicator(IndicatorTable indicators, Trail trail) {
        this.indicators = indicators;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(IndicatorDefinition definition, Actor by) {
        var commune = CommuneScope.getOne();
        var theirs = indicators.find(commune, definition.code());
        if (theirs.isPresent()) {
            return new Outcome.CodeTaken(theirs.get());
        }
        indicators.write(commune, definition, Origin.PLAN, indicators.nextPosition(commune));
        trail.record(IndicatorChange.of(commune, by, "added", definition, 1));
        return new Outcome.Added(definition);
    }
}
