package vn.lotrinh.reading.check;

import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.TargetKind;

/** Aims among the targets that nobody can measure, because the number is missing. */
final class AimsWithoutNumber implements Check {

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.targets().stream()
                .filter(target -> target.kind() == TargetKind.QUALITATIVE)
                .map(target -> new Finding(
                        Code.UNMEASURABLE,
                        Severity.WARNING,
                        "“" + target.name() + "” không có con số nên không đo được; giao số cụ thể hoặc ghi rõ lý do.",
                        target.span()));
    }
}
