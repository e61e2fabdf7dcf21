package vn.lotrinh.plan.web;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Goal;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Missing;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/** How kinds of goals, and goals that are not complete yet, are told on the screen. */
final class GoalWords {

    private GoalWords() {}

    static String of(TargetKind kind) {
        return switch (kind) {
            case AT_LEAST -> "Đạt từ mức này trở lên";
            case AT_MOST -> "Không quá mức này";
            case TOTAL -> "Tổng cả giai đoạn";
            case EACH_YEAR_TOTAL -> "Khối lượng mỗi năm";
            case AVERAGE_GROWTH -> "Tăng bình quân mỗi năm";
            case AVERAGE_REDUCTION -> "Giảm bình quân mỗi năm";
            case MULTIPLE_OF_BASELINE -> "Gấp nhiều lần năm gốc";
            case QUALITATIVE -> "Không có con số";
        };
    }

    static String of(RateMeasure measure) {
        return switch (measure) {
            case POINTS -> "điểm % mỗi năm";
            case RELATIVE -> "% so với năm trước";
            case UNCLEAR -> "chưa rõ";
        };
    }

    /** "đạt từ 55 triệu đồng/người/năm trở lên vào năm 2030", or what there is of it. */
    static String of(GoalTerms goal, int from) {
        return goal.goal(from).map(Goal::inWords).orElseGet(() -> incomplete(goal));
    }

    private static String incomplete(GoalTerms goal) {
        BigDecimal value = goal.value();
        String unit = goal.unit() == null ? "" : goal.unit();
        String stated = value == null
                ? ""
                : " · " + VietnameseFormat.quantity(value, unit).strip();
        return of(goal.kind()) + stated + " · còn thiếu "
                + goal.missing().stream().map(Missing::words).collect(Collectors.joining(", "));
    }
}
