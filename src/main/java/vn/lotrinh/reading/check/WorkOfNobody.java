package vn.lotrinh.reading.check;

import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;

/** A plan with targets that tells nobody to do anything. */
final class WorkOfNobody implements Check {

    private static final int FEWEST_PARTS = 3;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        String title = plan.identity().title();
        var parts = plan.outline().whole().children();
        boolean isPlan = title != null && (title.startsWith("KẾ HOẠCH") || title.startsWith("ĐỀ ÁN"));
        if (!isPlan || plan.targets().isEmpty() || !plan.assignments().isEmpty() || parts.size() < FEWEST_PARTS) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                Code.NO_OWNER,
                Severity.WARNING,
                "Văn bản có chỉ tiêu nhưng không giao việc cho cơ quan nào; bổ sung phần tổ chức thực hiện.",
                parts.getLast().heading().span()));
    }
}
