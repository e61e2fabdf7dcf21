package vn.lotrinh.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lotrinh.reading.format.Opened;
import vn.lotrinh.reading.format.PlanFiles;

/** Plans for tests: a valid one, and ways to write others. */
final class Plans {

    /** A small plan of a commune that does not exist, with nothing wrong in it. */
    static final String CLEAN = """
            KẾ HOẠCH
            Phát triển nông thôn xã Bản Mẫu giai đoạn 2026-2030

            Căn cứ Nghị quyết số 05-NQ/ĐU ngày 12/3/2026 của Đảng ủy xã;
            Ủy ban nhân dân xã ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Cụ thể hóa nghị quyết phù hợp với điều kiện của xã.
            2. Yêu cầu
            - Xác định rõ trách nhiệm của từng cơ quan.
            II. MỤC TIÊU ĐẾN NĂM 2030
            - Thu nhập bình quân đầu người đạt 60 triệu đồng/người/năm.
            - Tỷ lệ hộ nghèo giảm bình quân 1,5 điểm phần trăm/năm.
            III. NHIỆM VỤ
            1. Trồng rừng
            - Trồng mới 120 ha rừng sản xuất.
            IV. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã triển khai Kế hoạch.
            2. Ủy ban Mặt trận Tổ quốc xã giám sát việc thực hiện.
            Định kỳ hằng quý, 6 tháng, hằng năm tổng hợp, báo cáo Ban Thường vụ Đảng ủy.

            Nơi nhận:
            - Thường trực Đảng ủy xã;
            - Các thôn;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            """;

    private Plans() {}

    static PlanDraft read(String words) {
        try {
            Path file = Files.createTempFile("plan", ".txt");
            try {
                Files.writeString(file, words);
                var opened = PlanFiles.open(file);
                assertThat(opened).isInstanceOf(Opened.Text.class);
                return PlanReader.read(((Opened.Text) opened).text());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clean plan with something said otherwise. */
    static PlanDraft readWith(String said, String instead) {
        assertThat(CLEAN).contains(said);
        return read(CLEAN.replace(said, instead));
    }
}
