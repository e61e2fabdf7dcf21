package vn.lotrinh.indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Writes a pack's share of villages that makes a total into the database. <i>Cài đặt ngưỡng đủ số liệu</i>. */
@Service
public class InstallCompletenessRule {

    private final CompletenessTable rules;
    private final Trail trail;

    InstallCompletenessRule(CompletenessTable rules, Trail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    @Transactional
    public void handle(CompletenessRule rule, Actor by) {
        var commune = CommuneScope.getOne();
        if (rules.write(commune, rule)) {
            trail.record(Change.of(commune, by, "installed", "indicator.completeness_rule", commune, 1)
                    .with("completePercent", rule.completePercent())
                    .with("from", rule.from())
                    .from(rule.source()));
        }
    }
}
