package vn.lotrinh.plan.web;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.Proposal;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.Roadmap;
import vn.lotrinh.web.drawing.Staircase;
import vn.lotrinh.web.drawing.Svg;

/** The milestones of a draft as a staircase; nothing is drawn where there are none yet. */
final class MilestoneDrawing {

    private MilestoneDrawing() {}

    static @Nullable Svg of(TargetTerms terms, int from, int to, int decimals, String unit) {
        var milestones = new TreeMap<>(terms.milestones().byYear().subMap(from, true, to, true));
        if (milestones.isEmpty()) {
            return null;
        }
        var aim = new Roadmap.Aim(
                course(terms),
                baseline(terms, from),
                milestones,
                from - 1,
                terms.proposals().contains(Proposal.MILESTONES));
        return Staircase.card(Roadmap.of(
                new Roadmap.Measure(terms.name(), unit, decimals),
                from - 1,
                to,
                aim,
                new Roadmap.Found(new TreeMap<>(), Mark.RING)));
    }

    private static Roadmap.Course course(TargetTerms terms) {
        if (terms.goal().keep()) {
            return Roadmap.Course.KEEP;
        }
        return terms.goal().kind() == TargetKind.TOTAL ? Roadmap.Course.TOTAL : Roadmap.Course.TO_A_LEVEL;
    }

    private static @Nullable BigDecimal baseline(TargetTerms terms, int from) {
        Baseline baseline = terms.baseline();
        return baseline != null && baseline.year() == from - 1 && terms.goal().kind() != TargetKind.TOTAL
                ? baseline.figure()
                : null;
    }
}
