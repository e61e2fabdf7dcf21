package vn.lotrinh.reading.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.TargetKind;

/** Aims among the targets that nobody can measure, because the number is missing. */
final class AimsWithoutNumber implements Check {

    /** "không để xảy ra ..." is met as long as nothing of it happens. */
    private static final Pattern NOTHING_OF_IT = Pattern.compile(
            "không\\s+(?:để|phát\\s+sinh|xảy\\s+ra|còn|có)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.targets().stream()
                .filter(target -> target.kind() == TargetKind.QUALITATIVE)
                .filter(target -> !NOTHING_OF_IT.matcher(target.name()).find())
                .map(target -> new Finding(
                        Code.UNMEASURABLE,
                        Severity.WARNING,
                        "“" + target.name() + "” không có con số nên không đo được; giao số cụ thể hoặc ghi rõ lý do.",
                        target.span()));
    }
}
