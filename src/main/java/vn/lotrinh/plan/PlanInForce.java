package vn.lotrinh.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ByCommune;

/** The plan that the commune at work carries out; empty before a leader has put one in force. <i>Kế hoạch hiện hành</i>. */
@Service
public class PlanInForce {

    private final PlanTable plans;
    private final PlanContentTable content;
    private final TargetTable targets;

    PlanInForce(PlanTable plans, PlanContentTable content, TargetTable targets) {
        this.plans = plans;
        this.content = content;
        this.targets = targets;
    }

    /** The targets of every commune in scope that has a plan in force, in no more statements than of one. */
    @Transactional(readOnly = true)
    Map<CommuneCode, TargetsInForce> targetsByCommune() {
        var communes = CommuneScope.list();
        var reviewed = targets.listInForce(communes);
        var inForce = new LinkedHashMap<CommuneCode, TargetsInForce>();
        plans.listTermsInForce(communes)
                .forEach((commune, from) -> inForce.put(
                        commune,
                        new TargetsInForce(
                                from,
                                ByCommune.of(reviewed, commune).stream()
                                        .map(target -> Target.of(target, from))
                                        .toList())));
        return inForce;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find() {
        var commune = CommuneScope.getOne();
        return plans.findInForce(commune)
                .map(row -> new Plan(
                        row.id(),
                        Objects.requireNonNull(row.edition()),
                        row.title(),
                        row.issuer(),
                        row.from(),
                        row.to(),
                        row.document(),
                        Objects.requireNonNull(row.inForceAt()),
                        targets.listOf(commune, row.id()).stream()
                                .filter(target -> target.state() != ReviewState.DROPPED)
                                .map(target -> Target.of(target, row.from()))
                                .toList(),
                        content.listHeadings(commune, row.id(), PlanContentTable.GROUP),
                        content.listHeadings(commune, row.id(), PlanContentTable.SOLUTION),
                        row.recipients(),
                        row.bases()));
    }
}
