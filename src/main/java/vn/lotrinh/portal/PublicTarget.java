package vn.lotrinh.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.portal.ReleasedTarget.Year;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.Roadmap;
import vn.lotrinh.web.drawing.Roadmap.Aim;
import vn.lotrinh.web.drawing.Roadmap.Course;
import vn.lotrinh.web.drawing.Roadmap.Found;
import vn.lotrinh.web.drawing.Roadmap.Measure;
import vn.lotrinh.web.drawing.Staircase;
import vn.lotrinh.web.drawing.Svg;

/**
 * One released target as a public page shows it.
 *
 * @param figure with its unit; empty where nothing was released
 * @param sentence how far from the milestone of the year
 * @param period what the figure is about, and how firm it is
 * @param source who makes the official figure; empty where the commune counts it itself
 */
public record PublicTarget(
        String code,
        String name,
        String goal,
        String status,
        Mark mark,
        String figure,
        String unit,
        String sentence,
        String period,
        String owner,
        String source,
        String definition,
        Svg staircase) {

    static PublicTarget of(Release release, ReleasedTarget target) {
        var year = target.years().stream()
                .filter(each -> target.year() != null && each.year() == target.year())
                .findFirst()
                .orElse(null);
        var amount = year == null ? null : year.amount();
        return new PublicTarget(
                target.code(),
                target.name(),
                target.goal(),
                target.status().words(),
                TargetDrawing.mark(target.status()),
                amount == null ? "" : VietnameseFormat.number(amount, target.decimals()),
                target.unit(),
                sentence(target, year),
                period(release, target, amount),
                target.owner() == null ? "" : target.owner(),
                target.source() == null ? "" : target.source(),
                target.definition(),
                Staircase.forThePublic(roadmap(release, target)));
    }

    private static String sentence(ReleasedTarget target, @Nullable Year year) {
        if (year == null || year.amount() == null) {
            return "Chưa có số liệu công bố.";
        }
        if (year.milestone() == null) {
            return target.years().stream().allMatch(each -> each.milestone() == null)
                    ? "Kế hoạch chưa giao con số."
                    : "Năm " + year.year() + " chưa có mốc.";
        }
        var gap = rounded(year.amount(), target).subtract(rounded(year.milestone(), target));
        String milestone = "mốc năm " + year.year() + " là "
                + VietnameseFormat.withUnit(
                        VietnameseFormat.number(year.milestone(), target.decimals()), target.unit());
        if (gap.signum() == 0) {
            return "Đúng bằng " + milestone + ".";
        }
        boolean better = (gap.signum() < 0) == target.lessIsBetter();
        return (better ? "Tốt hơn mốc: " : "Chưa đạt mốc: ") + milestone + ", "
                + (gap.signum() > 0 ? "cao hơn " : "thấp hơn ")
                + VietnameseFormat.number(gap.abs(), target.decimals()) + ".";
    }

    private static BigDecimal rounded(BigDecimal figure, ReleasedTarget target) {
        return figure.setScale(target.decimals(), RoundingMode.HALF_UP);
    }

    private static String period(Release release, ReleasedTarget target, @Nullable BigDecimal amount) {
        if (amount == null || target.year() == null) {
            return "";
        }
        boolean together = target.course() == Course.TOTAL && target.year() > release.termFrom();
        String years = together ? "Cộng dồn " + release.termFrom() + "-" + target.year() : "Năm " + target.year();
        return years + (target.grade() == null ? "" : ", số " + target.grade());
    }

    private static Roadmap roadmap(Release release, ReleasedTarget target) {
        var found = new TreeMap<>(byYear(target.years(), Year::amount));
        var baseline = found.get(release.termFrom() - 1);
        var measure = new Measure(target.name(), target.unit(), target.decimals());
        var aim = new Aim(
                target.course(),
                baseline,
                byYear(target.years(), Year::milestone),
                release.asOf().getYear() - 1,
                false);
        return Roadmap.of(
                measure,
                release.termFrom() - 1,
                release.termTo(),
                aim,
                new Found(found, TargetDrawing.mark(target.status())));
    }

    private static NavigableMap<Integer, BigDecimal> byYear(
            List<Year> years, Function<Year, @Nullable BigDecimal> figure) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (Year year : years) {
            var amount = figure.apply(year);
            if (amount != null) {
                byYear.put(year.year(), amount);
            }
        }
        return byYear;
    }
}
