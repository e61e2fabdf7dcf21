package vn.lotrinh.plan.web;

import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.plan.Judgement;
import vn.lotrinh.plan.TargetStanding;

/** Why a target stands as it does, in a sentence. <i>Vì sao xếp như vậy</i>. */
final class StatusReason {

    private StatusReason() {}

    static String of(TargetStanding standing) {
        return switch (standing.status()) {
            case AT_RISK -> atRisk(standing);
            case BEHIND -> behind(standing.judgement());
            case ON_COURSE -> "Mốc đến hạn gần nhất đã đạt, nên xếp Đúng tiến độ.";
            case REACHED -> "Yêu cầu của chỉ tiêu đang được giữ hoặc đã hoàn thành, nên xếp Đạt.";
            case NOT_DUE -> "Chưa có mốc nào đến hạn: một năm chỉ được đánh giá khi đã hết năm.";
            case NO_DATA -> noData(standing);
            case NO_NUMBER -> "Kế hoạch không nêu con số.";
            case NOT_MEASURABLE -> "Người rà soát kế hoạch đã ghi lý do không đo được.";
            case NOT_APPLICABLE ->
                standing.notMeant().map(why -> why.inWords() + ".").orElse("");
        };
    }

    private static String atRisk(TargetStanding standing) {
        if (standing.target().goal().everyYear()) {
            return "Chỉ tiêu phải giữ mỗi năm; đã có năm không đạt nên xếp Có nguy cơ.";
        }
        return standing.judgement().neededPace() == null
                ? "Đã đến hạn mà chưa đạt, nên xếp Có nguy cơ."
                : "Nhịp cần vượt nhịp tốt nhất của ba năm qua, nên xếp Có nguy cơ.";
    }

    private static String behind(Judgement judgement) {
        if (judgement.neededPace() == null) {
            return "Chưa đạt mốc; nhịp cần không tính qua năm đứt chuỗi, nên xếp Chậm.";
        }
        return judgement.bestPace() == null
                ? "Chưa đạt mốc; chưa có nhịp của các năm qua để so, nên xếp Chậm."
                : "Chưa đạt mốc, nhưng nhịp cần vẫn trong mức đã từng đạt, nên xếp Chậm.";
    }

    private static String noData(TargetStanding standing) {
        return standing.value().map(Value::cell).orElse(null) instanceof Cell.NotEnough(int have, int expected)
                ? "Năm " + standing.year() + " mới có " + have + "/" + expected
                        + " thôn nộp số liệu, chưa đủ để tính cho cả xã và đánh giá."
                : "Thiếu số liệu của năm phải đánh giá, hoặc số liệu không so sánh được với năm gốc.";
    }
}
