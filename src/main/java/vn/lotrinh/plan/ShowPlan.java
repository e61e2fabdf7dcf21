package vn.lotrinh.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** One plan with everything in it. <i>Xem bản kế hoạch</i>. */
@Service
public class ShowPlan {

    private final PlanTable plans;
    private final PlanContentTable content;
    private final TargetTable targets;
    private final FindingTable findings;

    ShowPlan(PlanTable plans, PlanContentTable content, TargetTable targets, FindingTable findings) {
        this.plans = plans;
        this.content = content;
        this.targets = targets;
        this.findings = findings;
    }

    @Transactional(readOnly = true)
    public Optional<ReviewedPlan> find(UUID id) {
        var commune = CommuneScope.getOne();
        return plans.find(commune, id)
                .map(row -> new ReviewedPlan(
                        row.id(),
                        row.state(),
                        row.edition(),
                        row.title(),
                        row.issuer(),
                        row.from(),
                        row.to(),
                        row.document(),
                        row.words(),
                        row.bases(),
                        row.recipients(),
                        row.reportingPeriods(),
                        content.listSections(commune, id),
                        content.listHeadings(commune, id, PlanContentTable.GROUP),
                        content.listHeadings(commune, id, PlanContentTable.SOLUTION),
                        content.listAssignments(commune, id),
                        targets.listOf(commune, id),
                        findings.listOf(commune, id),
                        row.version()));
    }
}
