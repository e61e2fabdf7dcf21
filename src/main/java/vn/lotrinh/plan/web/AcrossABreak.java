package vn.lotrinh.plan.web;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetStanding;

/** Says of a mean of yearly changes which of them count where the series breaks (decision 025). */
final class AcrossABreak {

    private AcrossABreak() {}

    /** Empty for other goals, and as long as no break between the baseline and the last full year is over. */
    static Optional<String> words(TargetStanding standing) {
        var indicator = standing.indicator();
        var baseline = standing.baseline();
        if (indicator == null
                || baseline == null
                || standing.target()
                        .goal()
                        .behindABreak(baseline, baseline.year() + 1)
                        .isEmpty()) {
            return Optional.empty();
        }
        String words = indicator.breaks().stream()
                .filter(at -> baseline.year() < at.year()
                        && at.year() <= standing.target().goal().due())
                .filter(at -> at.year() <= standing.lastFullYear()
                        || standing.figureMeasuredAgain(at.year()).isPresent())
                .map(at -> words(at, standing, indicator))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String words(SeriesBreak at, TargetStanding standing, IndicatorDefinition indicator) {
        String broken = "Đứt chuỗi từ năm " + at.year() + ": " + at.name() + " (" + at.source()
                + "). Chỉ tính thay đổi giữa hai năm đo theo cùng một chuẩn. ";
        int before = at.year() - 1;
        var again = standing.measuredAgain(at.year());
        return standing.figureMeasuredAgain(at.year())
                .map(amount -> broken + "Năm " + before + " đo lại theo chuẩn mới là "
                        + VietnameseFormat.withUnit(
                                VietnameseFormat.number(amount, indicator.decimals()), indicator.unit())
                        + ", nên thay đổi " + before + "-" + at.year() + " được tính.")
                .orElseGet(() -> broken + "Thay đổi " + before + "-" + at.year() + " không tính"
                        + again.map(one -> ": " + one.why()).orElse("") + "; mốc tính tiếp từ năm " + (at.year() + 1)
                        + ".");
    }
}
