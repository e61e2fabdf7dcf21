package vn.lotrinh.reading.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;

/** The same figure with two different numbers for the same year, told in two places. */
final class TwoAimsForOneFigure implements Check {

    private static final int FEWEST_WORDS = 3;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        List<DraftTarget> targets = plan.targets();
        return IntStream.range(0, targets.size())
                .boxed()
                .flatMap(later -> targets.subList(0, later).stream()
                        .filter(earlier -> contradict(earlier, targets.get(later)))
                        .filter(earlier -> !plan.areInOneBreath(earlier, targets.get(later)))
                        .limit(1)
                        .map(earlier -> finding(earlier, targets.get(later))));
    }

    private static boolean contradict(DraftTarget earlier, DraftTarget later) {
        BigDecimal one = earlier.value();
        BigDecimal other = later.value();
        return one != null
                && other != null
                && one.compareTo(other) != 0
                && earlier.kind() == later.kind()
                && base(earlier.unit()).equals(base(later.unit()))
                && Objects.equals(earlier.valueTo(), later.valueTo())
                && sameYear(earlier, later)
                && sameName(earlier.name(), later.name());
    }

    /** The unit without what it is told per: "triệu đồng" and "triệu đồng/người/năm" may mean the same figure. */
    private static String base(@Nullable String unit) {
        return unit == null ? "" : unit.replaceFirst("/.*", "");
    }

    private static boolean sameYear(DraftTarget earlier, DraftTarget later) {
        return earlier.dueYear() == null
                || later.dueYear() == null
                || earlier.dueYear().equals(later.dueYear());
    }

    private static boolean sameName(String one, String other) {
        return Wording.words(one).size() >= FEWEST_WORDS
                && VietnameseText.folded(one)
                        .strip()
                        .equals(VietnameseText.folded(other).strip());
    }

    private static Finding finding(DraftTarget earlier, DraftTarget later) {
        return new Finding(
                Code.CONTRADICTION,
                Severity.ERROR,
                "“" + later.name() + "” được giao hai con số khác nhau: " + stated(earlier) + " và " + stated(later)
                        + "; giữ lại một con số.",
                later.span());
    }

    private static String stated(DraftTarget target) {
        return VietnameseFormat.quantity(
                Objects.requireNonNullElse(target.value(), BigDecimal.ZERO),
                Objects.requireNonNullElse(target.unit(), ""));
    }
}
