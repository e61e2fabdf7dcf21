package vn.lotrinh.reading.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.TargetKind;

/** Shares of more than everything. */
final class PercentOver100 implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.targets().stream()
                .filter(PercentOver100::tooMuch)
                .map(target -> new Finding(
                        Code.PERCENT_OVER_100,
                        Severity.ERROR,
                        "“" + target.name() + "” giao trên 100%; một tỷ lệ không vượt quá 100%, kiểm tra lại con số.",
                        target.span()));
    }

    private static boolean tooMuch(DraftTarget target) {
        boolean level = target.kind() == TargetKind.AT_LEAST || target.kind() == TargetKind.AT_MOST;
        BigDecimal most = target.valueTo() == null ? target.value() : target.valueTo();
        return level
                && "%".equals(target.unit())
                && most != null
                && most.compareTo(HUNDRED) > 0
                && Wording.isShare(target.name())
                && !Wording.isOfAPlan(target.name() + " " + target.text());
    }
}
