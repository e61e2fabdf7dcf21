package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.given.PackOfNamCuong;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.reading.TargetKind;

class IndicatorMatchTest {

    private static final List<IndicatorDefinition> INDICATORS = PackOfNamCuong.read(new IndicatorPart());

    private final IndicatorMatch match = new IndicatorMatch(INDICATORS);

    private static IndicatorMatch.Wanted wanted(String name, TargetKind kind, String unit) {
        return new IndicatorMatch.Wanted(
                name, new GoalTerms(kind, new BigDecimal("5"), unit, 2030, false, null, 2025, null));
    }

    private @Nullable String proposed(String name, TargetKind kind, String unit) {
        return code(match.propose(List.of(wanted(name, kind, unit))).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Hộ nghèo,                         AT_MOST,              '%',            ty-le-ho-ngheo",
        "Tỷ lệ hộ nghèo đa chiều giảm,     AVERAGE_REDUCTION,    '%/năm',        ty-le-ho-ngheo",
        "Trồng mới rừng sản xuất,          TOTAL,                ha,             dien-tich-trong-rung",
        "Độ che phủ rừng,                  AT_LEAST,             '%',            ty-le-che-phu-rung",
        "Thu nhập bình quân đầu người,     AT_LEAST,             triệu đồng/năm, thu-nhap-binh-quan-dau-nguoi",
        "Sản lượng chè búp tươi,           AT_LEAST,             tấn/năm,        san-luong-che-bup-tuoi",
        "Tỷ lệ người dân tham gia BHYT,    AT_LEAST,             '%',            ty-le-bao-hiem-y-te",
        "Số thôn đạt chuẩn NTM,            AT_LEAST,             '%',            ty-le-thon-dat-chuan-ntm"
    })
    void anotherCommunesWordsFindTheIndicator(String name, TargetKind kind, String unit, String indicator) {
        assertThat(proposed(name, kind, unit)).isEqualTo(indicator);
    }

    @ParameterizedTest
    @CsvSource({
        "Tỷ lệ hộ sử dụng nước sạch,       AT_LEAST, '%'",
        "Tỷ lệ rác thải được thu gom,      AT_LEAST, '%'",
        "Số hợp tác xã thành lập mới,      TOTAL,    hợp tác xã",
        "Cây xanh trồng mới,               TOTAL,    nghìn cây",
        "Trường học đạt chuẩn quốc gia,    TOTAL,    trường"
    })
    void whatNobodyMeasuresFindsNone(String name, TargetKind kind, String unit) {
        assertThat(proposed(name, kind, unit)).isNull();
    }

    @Test
    void areaIsNeverProposedForAShare() {
        assertThat(proposed("Trồng rừng", TargetKind.AT_LEAST, "%")).isNotEqualTo("dien-tich-trong-rung");
    }

    @Test
    void twoTargetsOfOneKindGetTwoIndicators() {
        var both = match.propose(List.of(
                wanted("Dịch vụ công trực tuyến mức 3,4", TargetKind.AT_LEAST, "%"),
                wanted("Dịch vụ công trực tuyến mức 4", TargetKind.AT_LEAST, "%")));
        assertThat(both.get(0).code()).isEqualTo("dich-vu-cong-truc-tuyen-mot-phan");
        assertThat(both.get(1).code()).isEqualTo("dich-vu-cong-truc-tuyen-toan-trinh");
    }

    /** By their names as the reader makes them of the Nam Cường text, in the order of the plan. */
    @Test
    void theSixteenTargetsOfThePlanFindTheirs() {
        var wanted = List.of(
                wanted("Tốc độ tăng giá trị sản xuất nông, lâm, thủy sản", TargetKind.AVERAGE_GROWTH, "%/năm"),
                wanted("Giá trị sản phẩm/ha đất trồng trọt", TargetKind.AT_LEAST, "triệu đồng/ha"),
                wanted("Thu nhập bình quân đầu người", TargetKind.AT_LEAST, "triệu đồng/năm"),
                wanted("Sản lượng lương thực", TargetKind.AT_LEAST, "kg/người/năm"),
                wanted("Tỷ lệ diện tích sản xuất trọng điểm áp dụng VietGAP", TargetKind.AT_LEAST, "%"),
                wanted("Trồng rừng", TargetKind.TOTAL, "ha"),
                wanted("Tỷ lệ che phủ rừng", TargetKind.AT_LEAST, "%"),
                wanted(
                        "Phát triển và chuẩn hóa thêm các sản phẩm OCOP đạt từ 3 sao trở lên.",
                        TargetKind.QUALITATIVE,
                        ""),
                wanted("Thu nhập bình quân người dân nông thôn", TargetKind.MULTIPLE_OF_BASELINE, "lần"),
                wanted("Sản lượng chè búp tươi", TargetKind.AT_LEAST, "tấn/năm"),
                wanted("Tỷ lệ hộ nghèo", TargetKind.AVERAGE_REDUCTION, "%/năm"),
                wanted("Tỷ lệ thôn đạt chuẩn nông thôn mới", TargetKind.AT_LEAST, "%"),
                wanted("Xây dựng thành công làng nghề kết hợp du lịch cộng đồng", TargetKind.TOTAL, "làng nghề"),
                wanted("Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến mức 3,4", TargetKind.AT_LEAST, "%"),
                wanted(
                        "Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến mức 3,4 mức 4",
                        TargetKind.AT_LEAST,
                        "%"),
                wanted("Tỷ lệ người dân có thẻ BHYT", TargetKind.AT_LEAST, "%"));
        var plan = PackOfNamCuong.read(new PlanPart()).orElseThrow();
        var proposed = match.propose(wanted);
        assertThat(IntStream.range(0, wanted.size()).mapToObj(i -> code(proposed.get(i))))
                .containsExactlyElementsOf(
                        plan.targets().stream().map(TargetTerms::indicator).toList());
    }

    private static @Nullable String code(@Nullable IndicatorDefinition indicator) {
        return indicator == null ? null : indicator.code();
    }
}
