package vn.lotrinh.plan.web;

import java.util.Optional;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TotalOverTerm;

/** What is said below the drawing of a target: where its series breaks, why there is no band, or what is missing. <i>Ghi chú dưới hình</i>. */
final class TargetNote {

    private TargetNote() {}

    static Optional<String> of(TargetStanding standing) {
        var indicator = standing.indicator();
        if (standing.status() == Status.NO_NUMBER) {
            return Optional.of(
                    "Kế hoạch chưa giao con số cho chỉ tiêu này. Cần một lần điều chỉnh kế hoạch để có mốc từng năm.");
        }
        return indicator == null || standing.status() == Status.NOT_APPLICABLE
                ? Optional.empty()
                : AcrossABreak.words(standing)
                        .or(() -> withoutBaseline(standing))
                        .or(() -> standing.forecast() == null
                                ? Optional.of(withoutBand(standing, indicator))
                                : Optional.empty());
    }

    private static Optional<String> withoutBaseline(TargetStanding standing) {
        var baseline = standing.baseline();
        return baseline == null || !standing.target().goal().relativeToBaseline()
                ? Optional.empty()
                : standing.brokenSinceBaseline()
                        .map(at -> broken(at) + " Không so với số gốc năm " + baseline.year()
                                + "; cần số gốc theo chuẩn mới để có mốc và đánh giá.");
    }

    private static String withoutBand(TargetStanding standing, IndicatorDefinition indicator) {
        return indicator.breaks().stream()
                .filter(at -> at.year() > standing.year())
                .findFirst()
                .map(at -> broken(at) + " Không có mốc, nhịp cần và dải dự báo tính qua năm đó.")
                .orElseGet(() -> reason(standing)
                        + (standing.judgement().neededPace() == null
                                ? ""
                                : " Thay vào đó là nhịp cần và nhịp hiện tại."));
    }

    private static String reason(TargetStanding standing) {
        return standing.target().goal() instanceof TotalOverTerm
                ? "Chỉ tiêu cộng dồn cả giai đoạn nên không vẽ dải dự báo."
                : "Chưa vẽ dải dự báo: cần ít nhất 6 năm so sánh được và dự báo phải đúng hơn cách kéo dài thay đổi"
                        + " của năm cuối.";
    }

    private static String broken(SeriesBreak at) {
        return "Đứt chuỗi từ năm " + at.year() + ": " + at.name() + " (" + at.source() + ").";
    }
}
