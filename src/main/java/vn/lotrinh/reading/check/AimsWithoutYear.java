package vn.lotrinh.reading.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.reading.structure.Topic;
import vn.lotrinh.reading.structure.Topics;

/** Levels to be reached without a word by when; told once for the whole document. */
final class AimsWithoutYear implements Check {

    private static final int NAMED = 3;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        List<DraftTarget> open = plan.targets().stream()
                .filter(AimsWithoutYear::needsYear)
                .filter(target -> isAmongTheAims(target, plan))
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        String names = open.stream().limit(NAMED).map(DraftTarget::name).collect(Collectors.joining("”, “", "“", "”"));
        String more = open.size() > NAMED ? " và " + (open.size() - NAMED) + " chỉ tiêu khác" : "";
        return Stream.of(new Finding(
                Code.NO_DUE_YEAR,
                Severity.NOTE,
                open.size() + " chỉ tiêu không ghi năm phải đạt: " + names + more
                        + "; ghi rõ năm, hoặc xác nhận là năm cuối của giai đoạn.",
                open.getFirst().span()));
    }

    /** A figure among the work is part of a task, whose deadline is told elsewhere. */
    private static boolean isAmongTheAims(DraftTarget target, PlanAsRead plan) {
        return plan.outline().lines().stream()
                .filter(placed -> placed.line().span().contains(target.span()))
                .anyMatch(placed -> Topics.of(placed).filter(Topic.AIMS::equals).isPresent());
    }

    private static boolean needsYear(DraftTarget target) {
        boolean level = target.kind() == TargetKind.AT_LEAST
                || target.kind() == TargetKind.AT_MOST
                || target.kind() == TargetKind.MULTIPLE_OF_BASELINE;
        return level && target.dueYear() == null && !target.keep();
    }
}
