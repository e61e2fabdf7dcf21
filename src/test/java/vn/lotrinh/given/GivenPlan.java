package vn.lotrinh.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.ConfirmTarget;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Heading;
import vn.lotrinh.plan.InstallPlan;
import vn.lotrinh.plan.ListPlans;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.PlanDefinition;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.PutInForce;
import vn.lotrinh.plan.ReviewedPlan;
import vn.lotrinh.plan.ReviewedTarget;
import vn.lotrinh.plan.ShowPlan;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/** A plan of a commune, with two complete targets unless the test says otherwise. */
public final class GivenPlan {

    public static final String OWNER = "ubnd";

    private final World given;
    private final CommuneCode commune;
    private final List<TargetTerms> targets = new ArrayList<>();

    GivenPlan(World given, CommuneCode commune) {
        this.given = given;
        this.commune = commune;
    }

    public static TargetTerms forestCover() {
        return new TargetTerms(
                "T1",
                "Tỷ lệ che phủ rừng",
                "II.2",
                "ty-le-che-phu-rung",
                new GoalTerms(TargetKind.AT_LEAST, new BigDecimal("74"), "%", 2030, true, null, null, null),
                OWNER,
                null,
                Milestones.none(),
                Set.of("owner"));
    }

    public static TargetTerms poverty() {
        return new TargetTerms(
                "T2",
                "Tỷ lệ hộ nghèo",
                "II.2",
                "ty-le-ho-ngheo",
                new GoalTerms(
                        TargetKind.AVERAGE_REDUCTION,
                        new BigDecimal("1.5"),
                        "%",
                        2030,
                        false,
                        RateMeasure.POINTS,
                        null,
                        null),
                OWNER,
                null,
                Milestones.none(),
                Set.of("owner", "due"));
    }

    public GivenPlan withTarget(TargetTerms terms) {
        targets.add(terms);
        return this;
    }

    /** A draft that nobody has looked at. */
    public ReviewedPlan draft() {
        var stated = targets.isEmpty() ? List.of(forestCover(), poverty()) : targets;
        var definition = new PlanDefinition(
                "Kế hoạch phát triển nông thôn xã Mẫu giai đoạn 2026-2030",
                2026,
                2030,
                List.of("Đề án 20-ĐA/TU"),
                stated.stream().map(GivenPlan::withMilestones).toList(),
                List.of(new Heading("D1", "Trồng trọt", "III.1")),
                List.of(new Heading("S1", "Tuyên truyền", "IV.1")),
                List.of("Các chi bộ trực thuộc"));
        return given.in(commune, () -> {
            prepare();
            given.get(InstallPlan.class).handle(definition, World.TEST);
            var plan = given.get(ListPlans.class).handle().getFirst();
            return given.get(ShowPlan.class).find(plan.id()).orElseThrow();
        });
    }

    private static TargetTerms withMilestones(TargetTerms terms) {
        return terms.milestones().byYear().isEmpty() ? terms.withMilestones(terms.proposedMilestones(2026)) : terms;
    }

    /** The agency that answers for the targets, and the indicators of the pack. */
    public GivenPlan prepare() {
        return given.in(commune, () -> {
            given.get(InstallAgencies.class)
                    .handle(List.of(new Agency(OWNER, "Ủy ban nhân dân xã", Agency.Kind.STATE)), World.TEST);
            given.get(InstallIndicators.class).handle(reportedUntil2026(), World.TEST);
            return this;
        });
    }

    /** Counted from records later than any test here asks: figures are as they were reported. */
    private static List<IndicatorDefinition> reportedUntil2026() {
        return PackOfNamCuong.read(new IndicatorPart()).stream()
                .map(definition -> definition.countedFrom(2027))
                .toList();
    }

    /** A draft whose targets are all confirmed. */
    public ReviewedPlan confirmed() {
        return confirmed(draft().id());
    }

    public ReviewedPlan confirmed(UUID plan) {
        return given.in(commune, () -> {
            for (ReviewedTarget target :
                    given.get(ShowPlan.class).find(plan).orElseThrow().kept()) {
                given.get(ConfirmTarget.class)
                        .handle(new ConfirmTarget.Command(World.TEST, target.id(), target.version()));
            }
            return given.get(ShowPlan.class).find(plan).orElseThrow();
        });
    }

    public Plan inForce() {
        var plan = confirmed();
        var leader = given.signedInLeader(commune);
        return given.in(commune, () -> {
            given.get(PutInForce.class).handle(new PutInForce.Command(leader, plan.id(), plan.version()));
            return given.get(PlanInForce.class).find().orElseThrow();
        });
    }
}
