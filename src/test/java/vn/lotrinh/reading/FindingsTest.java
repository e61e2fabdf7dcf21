package vn.lotrinh.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lotrinh.reading.Finding.Code;

/** One flaw at a time in a plan that has none, and what the reader says of it. */
class FindingsTest {

    private static final String INCOME = "- Thu nhập bình quân đầu người đạt 60 triệu đồng/người/năm.";

    private static String only(PlanDraft plan, Code code) {
        assertThat(plan.findings()).extracting(Finding::code).containsExactly(code);
        return plan.findings().getFirst().message();
    }

    @Test
    void aNumberLeftOutIsNamed() {
        var plan = Plans.readWith("2. Ủy ban Mặt trận", "3. Ủy ban Mặt trận");
        assertThat(only(plan, Code.SECTION_SKIPPED))
                .isEqualTo("Sau số 1 trong mục IV là số 3, thiếu số 2; kiểm tra xem có sót nội dung không.");
    }

    @Test
    void aNumberUsedTwiceIsNamed() {
        var plan = Plans.readWith("2. Yêu cầu", "1. Yêu cầu");
        assertThat(only(plan, Code.SECTION_DUPLICATE))
                .isEqualTo("Số 1 trong mục I có hai lần; đánh lại số cho mục sau.");
    }

    @Test
    void aTermThatRunsBackwardsIsImpossible() {
        var plan = Plans.readWith("của Đảng ủy xã;", "của Đảng ủy xã nhiệm kỳ 2025-2023;");
        assertThat(only(plan, Code.BAD_TERM))
                .isEqualTo("Giai đoạn 2025-2023 có năm cuối không sau năm đầu; sửa lại cho đúng.");
    }

    @Test
    void aDayThatDoesNotExistIsNamed() {
        var plan = Plans.readWith("ngày 12/3/2026", "ngày 31/02/2026");
        assertThat(only(plan, Code.INVALID_DATE)).contains("“31/02/2026”");
    }

    @Test
    void levelsOfOnlineServiceThatTheLawGaveUpAreNamed() {
        var plan = Plans.readWith(INCOME, "- Tỷ lệ dịch vụ công trực tuyến mức độ 4 đạt 85%.");
        assertThat(only(plan, Code.OUTDATED_TERM)).contains("“mức độ 4”").contains("toàn trình");
    }

    @Test
    void aShareOfMoreThanEverythingIsNamed() {
        var plan = Plans.readWith(INCOME, "- Tỷ lệ hộ dùng nước sạch đạt 120%.");
        assertThat(only(plan, Code.PERCENT_OVER_100)).contains("Tỷ lệ hộ dùng nước sạch");
    }

    @Test
    void moreThanTheBudgetThatWasGivenIsNoShare() {
        var plan = Plans.readWith(INCOME, "- Tỷ lệ thu ngân sách đạt 110% dự toán giao.");
        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void aDeadlineBehindTheTermIsNamed() {
        var plan = Plans.readWith("- Trồng mới 120 ha", "- Hoàn thành trước ngày 30/6/2033 việc trồng mới 120 ha");
        assertThat(only(plan, Code.DEADLINE_OUTSIDE_TERM)).contains("2033").contains("2026-2030");
    }

    @Test
    void aLookFurtherAheadIsNoDeadline() {
        var plan = Plans.readWith("- Trồng mới 120 ha", "- Với tầm nhìn đến năm 2045, trồng mới 120 ha");
        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void sharesThatDoNotMakeAWholeAreNamed() {
        var plan = Plans.readWith(INCOME, "- Cơ cấu kinh tế: nông nghiệp 40%, công nghiệp 30%, dịch vụ 25%.");
        assertThat(only(plan, Code.SHARES_NOT_100)).contains("95%");
    }

    @Test
    void twoNumbersForOneFigureContradict() {
        var plan = Plans.readWith(INCOME, INCOME + "\n- Thu nhập bình quân đầu người đạt 65 triệu đồng/người/năm.");
        assertThat(only(plan, Code.CONTRADICTION)).contains("60").contains("65");
    }

    @Test
    void aLevelAndAMultipleOnlyFitTogetherBelowTheirQuotient() {
        var plan = Plans.readWith(
                INCOME, INCOME + "\n- Thu nhập bình quân đầu người tăng từ 2 lần trở lên so với năm 2025.");
        assertThat(only(plan, Code.CONTRADICTION)).contains("khi năm 2025 không quá 30 triệu đồng/người/năm");
    }

    @Test
    void anAimWithoutANumberCannotBeMeasured() {
        var plan = Plans.readWith(INCOME, "- Phát triển thêm các sản phẩm OCOP đạt từ 3 sao trở lên.");
        assertThat(only(plan, Code.UNMEASURABLE)).contains("không có con số");
    }

    @Test
    void levelsWithoutAYearAreToldOnceForTheWholePlan() {
        var plan = Plans.readWith("II. MỤC TIÊU ĐẾN NĂM 2030", "II. MỤC TIÊU\n- Tỷ lệ che phủ rừng đạt 70%.");
        assertThat(only(plan, Code.NO_DUE_YEAR)).startsWith("2 chỉ tiêu không ghi năm phải đạt");
    }

    @Test
    void aMultipleOfNothingIsNamed() {
        var plan = Plans.readWith(INCOME, "- Doanh thu du lịch tăng gấp 2 lần.");
        assertThat(only(plan, Code.NO_BASELINE)).contains("ghi rõ năm gốc");
    }

    @Test
    void aPlanThatTellsNobodyToDoAnythingIsNamed() {
        var plan = Plans.read(Plans.CLEAN
                .replace("1. Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã triển khai Kế hoạch.\n", "")
                .replace("2. Ủy ban Mặt trận Tổ quốc xã giám sát việc thực hiện.\n", ""));
        assertThat(only(plan, Code.NO_OWNER)).contains("không giao việc cho cơ quan nào");
    }
}
