package vn.lotrinh.reading.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.TargetKind;

/** A level and a multiple of the same figure: together they only fit a baseline of at most their quotient. */
final class LevelAndMultiple implements Check {

    private static final int COMMON_WORDS = 2;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.targets().stream()
                .filter(target -> target.kind() == TargetKind.MULTIPLE_OF_BASELINE)
                .flatMap(multiple -> plan.targets().stream()
                        .filter(level -> isLevelOf(level, multiple))
                        .limit(1)
                        .map(level -> finding(level, multiple)));
    }

    private static boolean isLevelOf(DraftTarget level, DraftTarget multiple) {
        return level.kind() == TargetKind.AT_LEAST
                && level.value() != null
                && level.baselineValue() == null
                && !"%".equals(level.unit())
                && Wording.commonWords(level.name(), multiple.name()) >= COMMON_WORDS;
    }

    private static Finding finding(DraftTarget level, DraftTarget multiple) {
        BigDecimal aim = level.value() == null ? BigDecimal.ZERO : level.value();
        BigDecimal times = multiple.value() == null ? BigDecimal.ONE : multiple.value();
        BigDecimal most = aim.divide(times, 1, RoundingMode.HALF_UP);
        String unit = level.unit() == null ? "" : level.unit();
        String year = multiple.baselineYear() == null
                ? "gốc"
                : multiple.baselineYear().toString();
        return new Finding(
                Code.CONTRADICTION,
                Severity.WARNING,
                "“" + level.name() + "” đạt " + VietnameseFormat.quantity(aim, unit) + " và tăng từ "
                        + VietnameseFormat.number(times) + " lần trở lên chỉ cùng đúng khi năm " + year + " không quá "
                        + VietnameseFormat.quantity(most, unit) + "; xác định số liệu gốc rồi chọn một mục tiêu.",
                multiple.span());
    }
}
