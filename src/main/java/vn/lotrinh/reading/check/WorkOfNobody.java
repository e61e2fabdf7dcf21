package vn.lotrinh.reading.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.PlanText.Row;
import vn.lotrinh.reading.structure.Line;
import vn.lotrinh.reading.structure.Outline.Placed;
import vn.lotrinh.reading.target.TaskTable;

/** A task whose place for who leads is empty, or a plan with targets that tells nobody to do anything. */
final class WorkOfNobody implements Check {

    private static final int FEWEST_PARTS = 3;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return Stream.concat(
                wholePlan(plan).stream(),
                plan.outline().lines().stream().map(Placed::line).flatMap(WorkOfNobody::tasks));
    }

    private static Stream<Finding> tasks(Line line) {
        return Stream.ofNullable(line.table())
                .flatMap(table -> TaskTable.of(table).stream())
                .filter(tasks -> tasks.lead() >= 0)
                .flatMap(tasks -> tasks.rows().stream()
                        .filter(row -> isTaskOfNobody(tasks, row))
                        .map(row -> finding(tasks, row)));
    }

    /** A row that is filled in but for who leads; a row without anything else is a heading. */
    private static boolean isTaskOfNobody(TaskTable tasks, Row row) {
        boolean filledIn = !tasks.cell(row, tasks.help()).isEmpty()
                || !tasks.cell(row, tasks.deadline()).isEmpty();
        return filledIn
                && !tasks.cell(row, tasks.task()).isEmpty()
                && tasks.cell(row, tasks.lead()).isEmpty();
    }

    private static Finding finding(TaskTable tasks, Row row) {
        return new Finding(
                Code.NO_OWNER,
                Severity.WARNING,
                "“" + tasks.cell(row, tasks.task()) + "” chưa ghi cơ quan chủ trì; giao cho một cơ quan.",
                row.span());
    }

    private static Optional<Finding> wholePlan(PlanAsRead plan) {
        String title = plan.identity().title();
        var parts = plan.outline().whole().children();
        boolean isPlan = title != null && (title.startsWith("KẾ HOẠCH") || title.startsWith("ĐỀ ÁN"));
        if (!isPlan || plan.targets().isEmpty() || !plan.assignments().isEmpty() || parts.size() < FEWEST_PARTS) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Code.NO_OWNER,
                Severity.WARNING,
                "Văn bản có chỉ tiêu nhưng không giao việc cho cơ quan nào; bổ sung phần tổ chức thực hiện.",
                parts.getLast().heading().span()));
    }
}
