package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.Roadmap.Aim;
import vn.lotrinh.web.drawing.Roadmap.Course;
import vn.lotrinh.web.drawing.Roadmap.Found;
import vn.lotrinh.web.drawing.Roadmap.Measure;
import vn.lotrinh.web.drawing.Roadmap.Outlook;
import vn.lotrinh.web.drawing.Roadmap.SeriesBreak;

/** Roadmaps of invented targets, one for each thing that a staircase can tell. As of the end of 2028. */
final class Roads {

    private Roads() {}

    static Roadmap insurance() {
        return Roadmap.of(
                new Measure("Người dân có thẻ BHYT", "%", 1),
                2025,
                2030,
                aim(Course.TO_A_LEVEL, "92", years("93,6 95,2 96,8 98,4 100"), 2028, false),
                found("92 93,9 95,1", Mark.DASHED));
    }

    static Roadmap income() {
        return Roadmap.of(
                        new Measure("Thu nhập bình quân đầu người", "triệu đồng/người/năm", 1),
                        2025,
                        2030,
                        aim(Course.TO_A_LEVEL, "30,2", years("35,2 40,1 45,1 50,0 55"), 2028, false),
                        found("30,2 33,9 37,6 41,2", Mark.TRIANGLE))
                .withOutlook(new Outlook.Paces(
                        number("55"),
                        number("48,6"),
                        false,
                        "2030 còn thiếu 6,4 triệu đồng",
                        "giữ nhịp hiện tại chỉ lên 48,6 triệu đồng"));
    }

    static Roadmap poverty() {
        return Roadmap.of(
                        new Measure("Tỷ lệ hộ nghèo", "% số hộ", 1),
                        2025,
                        2030,
                        aim(Course.TO_A_LEVEL, "18,6", years("17,1 24,8 23,3 21,8 20,3"), 2028, false),
                        found("18,6 17,2 25,1 24,2", Mark.TRIANGLE))
                .withBreaks(
                        List.of(new SeriesBreak(2027, "Đổi chuẩn nghèo", "Nghị định 351/2025/NĐ-CP", number("26,4"))))
                .withOutlook(new Outlook.Paces(
                        number("20,3"),
                        number("21,8"),
                        false,
                        "2030 còn thiếu 1,5 điểm, khoảng 29 hộ",
                        "giữ nhịp hiện tại chỉ xuống 21,8 %"));
    }

    static Roadmap planting() {
        return Roadmap.of(
                        new Measure("Trồng rừng, cả giai đoạn", "ha", 1),
                        2025,
                        2030,
                        aim(Course.TOTAL, null, years("20 40 60 80 100"), 2028, false),
                        new Found(yearsFrom(2026, "22,4 43,1 63,7"), Mark.ARROW))
                .withOutlook(new Outlook.Forecast(List.of(
                        new Outlook.Forecast.Point(2029, 74, 84, 93), new Outlook.Forecast.Point(2030, 90, 104, 117))));
    }

    static Roadmap grain() {
        return Roadmap.of(
                        new Measure("Lương thực đầu người, giữ", "kg/người/năm", 0),
                        2025,
                        2030,
                        aim(Course.KEEP, "505", years("500 500 500 500 500"), 2028, false),
                        found("505 509 515 512", Mark.TICK))
                .withOutlook(new Outlook.Forecast(List.of(
                        new Outlook.Forecast.Point(2029, 504, 513, 522),
                        new Outlook.Forecast.Point(2030, 502, 515, 528))));
    }

    static Roadmap products() {
        return Roadmap.of(
                new Measure("OCOP từ 3 sao, thêm mới", "sản phẩm", 0),
                2025,
                2030,
                aim(Course.TOTAL, null, new TreeMap<>(), 2028, false),
                new Found(yearsFrom(2026, "1 2 3"), Mark.SQUARE));
    }

    static Roadmap craftVillage() {
        return Roadmap.of(
                new Measure("Làng nghề kết hợp du lịch", "làng", 0),
                2025,
                2030,
                aim(Course.TO_A_LEVEL, "0", yearsFrom(2030, "1"), 2028, false),
                found("0 0 0 0", Mark.RING));
    }

    static Roadmap proposed() {
        return Roadmap.of(
                new Measure("Tỷ lệ hộ nghèo", "%", 1),
                2025,
                2030,
                aim(Course.TO_A_LEVEL, "18,6", years("17,1 15,6 14,1 12,6 11,1"), 2025, true),
                new Found(new TreeMap<>(), Mark.RING));
    }

    static Aim aim(
            Course course,
            @Nullable String baseline,
            NavigableMap<Integer, BigDecimal> milestones,
            int due,
            boolean proposed) {
        return new Aim(course, baseline == null ? null : number(baseline), milestones, due, proposed);
    }

    static Found found(String from2025, Mark mark) {
        return new Found(yearsFrom(2025, from2025), mark);
    }

    /** From 2026 on. */
    static NavigableMap<Integer, BigDecimal> years(String figures) {
        return yearsFrom(2026, figures);
    }

    static NavigableMap<Integer, BigDecimal> yearsFrom(int first, String figures) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (String figure : figures.split(" ", -1)) {
            byYear.put(byYear.isEmpty() ? first : byYear.lastKey() + 1, number(figure));
        }
        return byYear;
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }
}
