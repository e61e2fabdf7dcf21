package vn.lotrinh.reading.check;

import java.util.stream.Stream;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.Term;

/** Targets due before the plan begins or after it ends; a look further ahead ("tầm nhìn") says so. */
final class DeadlinesOutsideTheTerm implements Check {

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        Term term = plan.identity().term();
        String title = plan.identity().title();
        if (term == null || title != null && title.contains("tầm nhìn")) {
            return Stream.empty();
        }
        return plan.targets().stream()
                .filter(target -> isOutside(target, term))
                .map(target -> new Finding(
                        Code.DEADLINE_OUTSIDE_TERM,
                        Severity.WARNING,
                        "“" + target.name() + "” có hạn năm " + target.dueYear() + ", ngoài giai đoạn " + term.from()
                                + "-" + term.to() + " của văn bản; kiểm tra lại năm.",
                        target.span()));
    }

    private static boolean isOutside(DraftTarget target, Term term) {
        Integer due = target.dueYear();
        return due != null
                && !term.contains(due)
                && due != term.from() - 1
                && !target.text().contains("tầm nhìn");
    }
}
