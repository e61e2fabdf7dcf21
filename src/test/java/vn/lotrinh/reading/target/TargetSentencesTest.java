package vn.lotrinh.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.Term;

/** A line per rule of the grammar: what is written, and what a careful person reads out of it. */
class TargetSentencesTest {

    private static final Place AIMS = new Place("II.2", 0, new Term(2026, 2030), null, Place.Setting.AIMS);

    /** "KIND value unit", several joined by a plus. */
    private static String read(String sentence) {
        return TargetSentences.read(sentence, AIMS).stream()
                .map(TargetSentencesTest::shown)
                .collect(Collectors.joining(" + "));
    }

    private static String shown(DraftTarget target) {
        var words = new StringBuilder(target.kind().name());
        BigDecimal value = target.value();
        if (value != null) {
            words.append(' ').append(value.toPlainString());
        }
        if (target.valueTo() != null) {
            words.append("..").append(target.valueTo().toPlainString());
        }
        if (target.unit() != null) {
            words.append(' ').append(target.unit());
        }
        return words.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tốc độ tăng giá trị sản xuất nông, lâm, thủy sản bình quân đạt khoảng 4%/năm. | AVERAGE_GROWTH 4 %/năm
            Giá trị sản phẩm/ha đất trồng trọt đạt 150 triệu đồng.                        | AT_LEAST 150 triệu đồng/ha
            Thu nhập bình quân đầu người đạt 55 triệu đồng/năm.                           | AT_LEAST 55 triệu đồng/năm
            - Sản xuất: Duy trì sản lượng lương thực bình quân trên 500 kg/người/năm. Trên 70% diện tích sản xuất trọng điểm áp dụng VietGAP, hữu cơ. Trồng 100 ha rừng, duy trì tỷ lệ che phủ rừng trên 74%. | AT_LEAST 500 kg/người/năm + AT_LEAST 70 % + TOTAL 100 ha + AT_LEAST 74 %
            - Phát triển và chuẩn hóa thêm các sản phẩm OCOP đạt từ 3 sao trở lên.        | QUALITATIVE
            - Thu nhập bình quân người dân nông thôn tăng từ 1,8 lần trở lên so với năm 2025. | MULTIPLE_OF_BASELINE 1.8 lần
            - Phấn đấu sản lượng chè búp tươi của giai đoạn 2026 – 2030: 20 tấn/năm.      | AT_LEAST 20 tấn/năm
            - Tỷ lệ hộ nghèo giảm bình quân **1,5%/năm**.                                 | AVERAGE_REDUCTION 1.5 %/năm
            - Rà soát các tiêu chí NTM, phấn đấu đến năm 2030 có 60% số thôn đạt chuẩn nông thôn mới (theo bộ tiêu chí mới). Xây dựng thành công 01 làng nghề kết hợp du lịch cộng đồng | AT_LEAST 60 % + TOTAL 1 làng nghề
            - Dịch vụ công: Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến mức 3,4 đạt 95%, mức 4 đạt **85%**; 100% người dân có thẻ BHYT | AT_LEAST 95 % + AT_LEAST 85 % + AT_LEAST 100 %
            """)
    void theTargetsOfTheFirstPlan(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ hộ nghèo còn dưới 3%.                                        | AT_MOST 3 %
            Giảm tỷ lệ hộ nghèo xuống còn 2,5% vào năm 2030.                   | AT_MOST 2.5 %
            Tỷ lệ thất nghiệp không quá 2%.                                    | AT_MOST 2 %
            Tỷ suất tử vong trẻ dưới 5 tuổi còn 15‰.                           | AT_MOST 15 ‰
            Phấn đấu đến năm 2030 không còn hộ nghèo.                          | AT_MOST 0 hộ
            Giảm tỷ lệ suy dinh dưỡng từ 18% xuống 12%.                        | AT_MOST 12 %
            Tối đa 5 hộ tái nghèo.                                             | AT_MOST 5 hộ
            Không để tỷ lệ nợ quá hạn vượt 0,3%.                               | AT_MOST 0.3 %
            Không để quá 5% tin báo quá hạn.                                   | AT_MOST 5 %
            Phường không có điểm phức tạp về ma túy.                           | AT_MOST 0 điểm
            Không còn bãi rác tự phát trước ngày 30/6/2027.                    | AT_MOST 0 bãi rác
            Tỷ lệ hộ nghèo: ≤ 3%.                                              | AT_MOST 3 %
            Tỷ số tử vong mẹ dưới 40/100.000 trẻ đẻ sống.                      | AT_MOST 40 /100.000 trẻ đẻ sống
            """)
    void limits(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mỗi năm đào tạo nghề cho 200 lao động.                             | EACH_YEAR_TOTAL 200 lao động
            Hằng năm kết nạp từ 10 đảng viên trở lên.                          | EACH_YEAR_TOTAL 10 đảng viên
            Giải quyết việc làm cho 500 lao động/năm.                          | EACH_YEAR_TOTAL 500 lao động/năm
            Trồng mới 250 ha rừng sản xuất.                                    | TOTAL 250 ha
            Xây dựng mới 3 nhà văn hóa thôn và nâng cấp 12 km đường liên thôn. | TOTAL 3 nhà văn hóa + TOTAL 12 km
            Phát triển thêm 5 sản phẩm OCOP đạt 3 sao trở lên.                 | TOTAL 5 sản phẩm
            Ngầm hóa 15 km cáp viễn thông và lắp đặt 120 camera.               | TOTAL 15 km + TOTAL 120 camera
            Hằng năm tạo việc làm cho 900 lao động, trong đó đưa 50 người đi làm việc ở nước ngoài. | EACH_YEAR_TOTAL 900 lao động + EACH_YEAR_TOTAL 50 người
            Thành lập mới 15 hợp tác xã, nâng tổng số hợp tác xã lên 60.       | TOTAL 15 hợp tác xã + AT_LEAST 60 hợp tác xã
            Thành lập mới ít nhất 02 hợp tác xã.                               | TOTAL 2 hợp tác xã
            Mỗi năm mở 5 lớp dạy nghề cho khoảng 150 lao động.                 | EACH_YEAR_TOTAL 5 lớp + EACH_YEAR_TOTAL 150 lao động
            Lắp đặt loa tại 15 thôn và 40 camera ở các trục đường.             | TOTAL 40 camera
            Nâng cấp 12km, mở mới 4,5km đường lâm nghiệp.                      | TOTAL 12 km + TOTAL 4.5 km
            Hằng năm, tỷ lệ hòa giải thành đạt trên 85%; kết nạp từ 30 đảng viên trở lên. | AT_LEAST 85 % + EACH_YEAR_TOTAL 30 đảng viên
            Phấn đấu thành lập được 02 tổ hợp tác.                             | TOTAL 2 tổ hợp tác
            Số hóa 12.000 trang tài liệu.                                      | TOTAL 12000 trang
            Hình thành 3 - 5 trung tâm văn hóa trà.                            | TOTAL 3..5 trung tâm
            Tổng giá trị sản xuất đạt 800 tỷ đồng; trong đó: công nghiệp, xây dựng 420 tỷ đồng; dịch vụ 380 tỷ đồng. | AT_LEAST 800 tỷ đồng + AT_LEAST 420 tỷ đồng + AT_LEAST 380 tỷ đồng
            Mở 10 lớp tập huấn, mỗi lớp 30 - 40 người.                         | TOTAL 10 lớp + AT_LEAST 30..40 người
            Nâng hạng 3 sản phẩm từ 3 sao lên 4 sao.                           | TOTAL 3 sản phẩm
            Bố trí ổn định dân cư cho 215 hộ vùng thiên tai.                   | TOTAL 215 hộ
            Mỗi xã có ít nhất 01 mô hình hiệu quả.                             | AT_LEAST 1 mô hình
            Sản lượng lúa đạt 4.500 tấn/năm.                                   | AT_LEAST 4500 tấn/năm
            Thu ngân sách trên địa bàn đạt trên 12 tỷ đồng/năm.                | AT_LEAST 12 tỷ đồng/năm
            """)
    void workAndLevels(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026 - 2030 đạt 10,5%/năm.  | AVERAGE_GROWTH 10.5 %/năm
            Thu ngân sách tăng bình quân 12 - 15%/năm.                              | AVERAGE_GROWTH 12..15 %/năm
            Tỷ lệ hộ nghèo đa chiều mỗi năm giảm từ 1 - 1,5%.                       | AVERAGE_REDUCTION 1..1.5 %/năm
            Giảm tỷ lệ hộ nghèo bình quân 1,2 điểm phần trăm/năm.                   | AVERAGE_REDUCTION 1.2 điểm phần trăm/năm
            Tử vong do đuối nước giảm 20% so với năm 2025, 60% trẻ em trong độ tuổi biết bơi. | AVERAGE_REDUCTION 20 % + AT_LEAST 60 %
            Kéo giảm ít nhất 5% số vụ phạm tội.                                     | AVERAGE_REDUCTION 5 %
            Thu ngân sách năm sau cao hơn năm trước từ 10% trở lên.                 | AVERAGE_GROWTH 10 %/năm
            Nâng thu nhập lên gấp 2,5 lần hiện nay.                                 | MULTIPLE_OF_BASELINE 2.5 lần
            Giá trị sản xuất gấp đôi năm 2025.                                      | MULTIPLE_OF_BASELINE 2 lần
            Thu nhập tăng gấp 1,5 lần so với năm 2025.                              | MULTIPLE_OF_BASELINE 1.5 lần
            Lượng khách du lịch gấp rưỡi năm 2025.                                  | MULTIPLE_OF_BASELINE 1.5 lần
            """)
    void ratesAndMultiples(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nâng tỷ lệ lao động qua đào tạo từ 45% lên 60%.                    | AT_LEAST 60 %
            Có 04/09 thôn đạt chuẩn nông thôn mới kiểu mẫu.                    | AT_LEAST 4 thôn
            Tỷ lệ lao động qua đào tạo đạt 65 - 70%.                           | AT_LEAST 65..70 %
            Đạt 35 giường bệnh/10.000 dân và 12 bác sĩ trên 1 vạn dân.         | AT_LEAST 35 giường bệnh/10.000 dân + AT_LEAST 12 bác sĩ
            Đến 2030 có 12,5 bác sĩ/vạn dân.                                   | AT_LEAST 12.5 bác sĩ/vạn dân
            Xóa 3/3 thôn lõm sóng; 15/15 thôn được phủ sóng 5G.                | TOTAL 3 thôn + AT_LEAST 15 thôn
            Tuổi thọ đạt 75 tuổi, thời gian sống khỏe đạt tối thiểu 68 năm.    | AT_LEAST 75 tuổi + AT_LEAST 68 năm
            Đến năm 2030 toàn tỉnh có trên 520 hợp tác xã.                     | AT_LEAST 520 hợp tác xã
            100% học sinh được học 2 buổi/ngày.                                | AT_LEAST 100 %
            Tuổi thọ trung bình đạt 75 tuổi.                                   | AT_LEAST 75 tuổi
            Đón 2 triệu lượt khách; doanh thu đạt 1.500 tỷ đồng.               | AT_LEAST 2 triệu lượt khách + AT_LEAST 1500 tỷ đồng
            Số bác sĩ/vạn dân đạt 15; số giường bệnh/vạn dân đạt 40.           | AT_LEAST 15 bác sĩ/vạn dân + AT_LEAST 40 giường bệnh/vạn dân
            GRDP bình quân đầu người đạt khoảng 5.000 USD.                     | AT_LEAST 5000 USD
            Tỷ lệ hộ dùng nước sạch tăng từ 55% (năm 2025) lên 80% (năm 2030). | AT_LEAST 80 %
            100% thôn có nhà văn hóa; trên 90% gia đình đạt danh hiệu văn hóa. | AT_LEAST 100 % + AT_LEAST 90 %
            """)
    void levels(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Thực hiện Nghị quyết số 05-NQ/TU ngày 12/3/2026 của Tỉnh ủy.
            Hỗ trợ 50 triệu đồng/mô hình cho các hộ tham gia.
            Báo cáo trước ngày 15/12 hằng năm.
            Lớp ghép không quá 2 trình độ theo quy định của ngành.
            Giá trị sản xuất năm 2025 đạt 312 tỷ đồng.
            Hiện nay toàn xã có 1.250 hộ, 5.430 nhân khẩu.
            Theo Điều 5 Nghị định số 30/2020/NĐ-CP.
            Triển khai 7 nhóm nhiệm vụ, 5 giải pháp trọng tâm.
            Kết quả hoạt động của 10 HTX hiện có.
            Hỗ trợ 50% kinh phí mua giống, tối đa 20 triệu đồng/hộ.
            Ngân sách xã hỗ trợ thêm 10% mức đóng bảo hiểm y tế.
            Áp dụng cho hộ có từ 3 con bò trở lên.
            Nhất trí đánh giá kết quả thực hiện nhiệm vụ: thu ngân sách đạt 9,4 tỷ đồng.
            Năm 2025, Đảng bộ đã kiểm tra 12 tổ chức đảng, giám sát 9 đảng viên.
            Hộ nghèo có từ 2 người khuyết tật trở lên được ưu tiên.
            1 Số xã xã 0 4 12 20 29 38
            Thu nhập bằng 1/2 bình quân chung cả nước.
            """)
    void whatIsNoTarget(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Nested
    class WhatStandsAroundTheNumber {

        private static DraftTarget only(String sentence) {
            var targets = TargetSentences.read(sentence, AIMS);
            assertThat(targets).as(sentence).hasSize(1);
            return targets.getFirst();
        }

        @Test
        void aDeadlineIsTheLastYearInWhichItMayBeMet() {
            assertThat(only("Đến năm 2028, tỷ lệ hộ nghèo còn 5%.").dueYear()).isEqualTo(2028);
            assertThat(only("Trước năm 2029, 100% thôn có điện.").dueYear()).isEqualTo(2028);
            assertThat(only("Xóa 100% nhà tạm trước ngày 31/12/2026.").dueYear())
                    .isEqualTo(2026);
            assertThat(only("Tỷ lệ hộ nghèo còn 5%.").dueYear()).isNull();
        }

        @Test
        void aBaselineIsWhatItStartsFrom() {
            var target = only("Nâng tỷ lệ lao động qua đào tạo từ 45% năm 2025 lên 60% năm 2030.");
            assertThat(target.baselineValue()).isEqualByComparingTo("45");
            assertThat(target.baselineYear()).isEqualTo(2025);
            assertThat(target.dueYear()).isEqualTo(2030);
        }

        @Test
        void whatIsKeptIsMarked() {
            assertThat(only("Duy trì tỷ lệ che phủ rừng trên 74%.").keep()).isTrue();
            assertThat(only("Tỷ lệ che phủ rừng đạt trên 74%.").keep()).isFalse();
        }

        @Test
        void aNameIsTheFigureThatIsMeasured() {
            assertThat(only("- Tỷ lệ hộ nghèo giảm bình quân **1,5%/năm**.").name())
                    .isEqualTo("Tỷ lệ hộ nghèo");
            assertThat(only("Trồng 100 ha rừng.").name()).isEqualTo("Trồng rừng");
            assertThat(only("Trên 90% gia đình đạt danh hiệu văn hóa.").name())
                    .isEqualTo("Tỷ lệ gia đình đạt danh hiệu văn hóa");
        }

        @Test
        void placesCountCodePointsOfTheWholeText() {
            var target = TargetSentences.read("Phấn đấu thu nhập đạt 55 triệu đồng/năm.", AIMS.at(100))
                    .getFirst();
            assertThat(target.span().start()).isEqualTo(100);
            assertThat(target.text()).startsWith("Phấn đấu thu nhập").contains("55 triệu đồng/năm");
        }
    }
}
