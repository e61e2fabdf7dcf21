package vn.lotrinh.plan.web;

import java.util.List;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.Interpretation;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;

/** The indicator that a target asks for when nobody measures it yet: a yearly figure of the commune, to be reported. */
final class NewIndicator {

    private static final int LONGEST_CODE = 60;

    private NewIndicator() {}

    static IndicatorDefinition of(TargetTerms target) {
        boolean addsUp =
                target.goal().kind() == TargetKind.TOTAL || target.goal().kind() == TargetKind.EACH_YEAR_TOTAL;
        return new IndicatorDefinition(
                code(target.name()),
                target.name(),
                target.goal().inUnitOfIndicator() && target.goal().unit() != null
                        ? target.goal().unit()
                        : "%",
                1,
                null,
                Level.COMMUNE,
                Frequency.YEAR,
                addsUp ? OverTime.SUM : OverTime.LAST,
                null,
                "Thêm khi rà soát kế hoạch; cơ quan phụ trách báo cáo mỗi năm một lần.",
                Interpretation.NONE,
                List.of(),
                false,
                List.of(),
                Reach.OWN);
    }

    /** "Số hợp tác xã thành lập mới" becomes {@code so-hop-tac-xa-thanh-lap-moi}. */
    private static String code(String name) {
        String code = VietnameseText.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String fitting = code.length() <= LONGEST_CODE ? code : code.substring(0, code.lastIndexOf('-', LONGEST_CODE));
        return fitting.isEmpty() ? "chi-so-moi" : fitting;
    }
}
