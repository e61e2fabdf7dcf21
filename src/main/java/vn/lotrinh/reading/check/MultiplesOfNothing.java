package vn.lotrinh.reading.check;

import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.TargetKind;

/** "Tăng gấp 2 lần" without a word since when. */
final class MultiplesOfNothing implements Check {

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.targets().stream()
                .filter(target -> target.kind() == TargetKind.MULTIPLE_OF_BASELINE)
                .filter(target -> target.baselineYear() == null && target.baselineValue() == null)
                .map(target -> new Finding(
                        Code.NO_BASELINE,
                        Severity.WARNING,
                        "“" + target.name() + "” tăng theo lần nhưng không ghi so với năm nào; ghi rõ năm gốc.",
                        target.span()));
    }
}
