package vn.lotrinh.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around a quantity that tell what is asked of it. */
final class Cues {

    /** Work that adds up: what is planted, built, trained. */
    static final Pattern WORK = Words.anywhere("""
            phục dựng, lắp, dạy nghề, lập, xây, dựng, mua sắm, phủ xanh, tái tạo, thả, mời, tham gia, ký kết,
            khai trương, nạo vét, kiên cố, kiên cố hóa, kiên cố hoá, khoan, tặng, chỉnh trang, trợ giúp, thiết kế,
            trồng, trồng mới, xây dựng, xây mới, làm mới, đào tạo, bồi dưỡng, tập huấn, giải quyết, tạo, tạo
            việc làm, thành lập, phát triển, phát triển thêm, nâng cấp, cải tạo, cứng hóa, cứng hoá, bê tông
            hóa, bê tông hoá, sửa chữa, kết nạp, tổ chức, mở, thu hút, chuyển đổi, hình thành, hoàn thành, đầu
            tư, lắp đặt, cấp mới, công nhận, công nhận thêm, tăng thêm, thêm, bổ sung, nhân rộng, triển khai,
            thực hiện, hỗ trợ, vận động, huy động, xóa, xoá, di dời, bố trí, khôi phục, phục tráng, tuyển, đưa,
            ra mắt, khoanh nuôi, số hóa, số hoá, xử lý, lát, mở rộng, mở mới, xuất khẩu, kêu gọi, khởi công,
            chuyển hóa, chuyển hoá, tinh giản, kiểm tra, giám sát, giao đất, giao rừng, giải ngân, bảo vệ, bảo vệ nghiêm ngặt, sưu tầm, giải thể, thu hồi, nâng hạng, phủ sóng, bồi dưỡng, cử, kéo, cắm mốc, xếp hạng,
            sắp xếp, ổn định dân cư, tuyên truyền, phổ biến, thu gom, khám, tiêm, tiêm phòng, cấp phát, trao, trao tặng, tổ chức lại,
            sáp nhập, bàn giao, phát hành, xuất bản, ươm, gieo, gieo trồng, cải tạo, làm, làm đường, giao, cho thuê, đấu giá, chuyển giao,
            nghiệm thu, quy hoạch, tuyển chọn, tuyển sinh, đặt hàng, quảng bá, truyền dạy, lập hồ sơ, khảo sát, rà soát, gắn, dán, cấp giấy,
            tổng vốn đầu tư, giới thiệu, tư vấn, tiếp nhận, chăm sóc, tu bổ, tôn tạo, trang bị, biên soạn, cấp
            """);

    /** Work words that make a sum even where the text goes on with "đạt". */
    static final Pattern FLOW = Words.anywhere("""
            ổn định dân cư, bố trí dân cư, chăm sóc rừng, làm giàu rừng, bảo vệ rừng,
            trồng mới, trồng rừng, việc làm mới, giải quyết việc làm, tạo việc làm, thành lập mới, xây mới, kết
            nạp, được đào tạo, cấp mới, tăng thêm
            """);

    /** Levels to be at. */
    static final Pattern LEVEL = Words.anywhere("""
            đạt, duy trì, giữ, giữ vững, ổn định, có, là, bằng, chiếm, bảo đảm, đảm bảo, lên, tối thiểu có
            """);

    static final Pattern KEEP = Words.anywhere("duy trì", "giữ vững", "giữ ổn định", "ổn định ở mức", "giữ");

    static final Pattern AT_MOST = Words.atEnd("""
            dưới, không quá, không vượt quá, không vượt, tối đa, không cao hơn, không lớn hơn, nhỏ hơn, thấp
            hơn, còn, chỉ còn, xuống, xuống còn, xuống dưới, còn dưới, còn khoảng, xuống còn dưới, còn không
            quá, xuống còn khoảng, nhiều nhất, còn tối đa, ≤, <, <=, khống chế, khống chế ở mức, không còn quá,
            xuống mức, về, còn từ, để quá, không để quá, để vượt quá, giảm còn, giảm còn dưới, xuống khoảng, không quá mức, ở mức dưới
            """);

    /** "không để ... vượt 0,3%" */
    static final Pattern NOT_OVER =
            Words.pattern("(?<!\\p{L})không\\s+(?:để|cho)\\s[^,;.]*\\s(?:vượt|quá)(?:\\s+quá|\\s+mức)?[\\s*]*$");

    static final Pattern NOT_BELOW = Words.atEnd("không dưới", "không thấp hơn", "không nhỏ hơn", "không ít hơn");

    static final Pattern LOWERED = Words.anywhere("còn", "xuống");

    static final Pattern AT_MOST_BEHIND = Words.pattern("\\s*trở\\s+xuống");

    static final Pattern COMPARATOR = Words.atEnd("""
            đạt, trên, hơn, ít nhất, tối thiểu, từ, khoảng, lên, bằng, là, có, chiếm, ≥, >, >=, được, đạt mức, ở
            mức, lên mức
            """);

    static final Pattern GROWTH = Words.pattern(
            "(?<!\\p{L})(?:tăng(?!\\s+(?:cường|tốc|gia))|tốc\\s+độ\\s+(?:tăng|phát\\s+triển)"
                    + "|năm\\s+sau\\s+cao\\s+hơn\\s+năm\\s+trước|cao\\s+hơn\\s+(?:so\\s+với\\s+)?năm\\s+trước)(?!\\p{L})");

    static final Pattern REDUCTION =
            Words.pattern("(?<!\\p{L})(?:giảm(?!\\s+(?:thiểu|nhẹ))|tốc\\s+độ\\s+giảm)(?!\\p{L})");

    static final Pattern RATE_WORDS = Words.anywhere("tốc độ tăng", "tăng trưởng", "tốc độ giảm", "tốc độ phát triển");

    private static final Pattern EACH_YEAR = Words.anywhere("""
            mỗi năm, hằng năm, hàng năm, bình quân năm, bình quân mỗi năm, trung bình năm, hằng năm, từng năm,
            bình quân hằng năm, bình quân hàng năm, so với năm trước, hơn năm trước, một năm
            """);

    private static final Pattern EACH_YEAR_BEHIND = Words.pattern(
            "[\\s*,(]*(?:/\\s*năm|mỗi\\s+năm|hằng\\s+năm|hàng\\s+năm|một\\s+năm|bình\\s+quân\\s+(?:mỗi|hằng|hàng)?\\s*năm)");

    static final Pattern MEAN = Words.anywhere("bình quân", "trung bình");

    /** Figures that are good when they are low, so that a bare number is a limit. */
    static final Pattern BAD_FIGURE = Words.anywhere("""
            tỷ lệ hộ nghèo, tỷ lệ nghèo, hộ cận nghèo, tỷ lệ thất nghiệp, suy dinh dưỡng, tử vong, thất thoát,
            tảo hôn, bỏ học, sinh con thứ ba, sinh con thứ 3, tai nạn giao thông, nợ xấu, tỷ lệ trẻ em tử vong,
            tổn thất, tỷ lệ mắc, hạn chế, phát thải, vô gia cư, nhà tạm, tái nghèo
            """);

    /** Nouns of figures, with which the words before a level begin. */
    static final Pattern FIGURE = Words.pattern("(?:" + Words.alternatives("""
            số(?!\\s+h(?:óa|oá)(?!\\p{L})), tỷ lệ, tỉ lệ, tổng, điểm số, điểm, chỉ số, sản lượng, diện tích, thu nhập, giá trị, năng suất, dân số, mật độ, lượng, doanh thu,
            doanh số, kim ngạch, vốn, thu ngân sách, chi ngân sách, chiều dài, quy mô, đất, mức, tuổi thọ, chỉ số, thời gian,
            đàn, lương thực, bình quân, cơ cấu, tốc độ, tỷ trọng, tỷ suất, sản phẩm, thẻ
            """) + ")(?!\\p{L})");

    private static final Pattern SECTOR = Words.atEnd("xây dựng");

    private Cues() {}

    static boolean in(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    static boolean perYear(Clause clause) {
        return clause.quantity().unit().perYear()
                || in(EACH_YEAR, clause.left())
                || EACH_YEAR_BEHIND.matcher(clause.right()).lookingAt()
                || in(EACH_YEAR, clause.right());
    }

    /** "công nghiệp, xây dựng 420 tỷ đồng": a part of the economy, no work. */
    static boolean namesASector(Clause clause) {
        return clause.quantity().unit().isMoney() && in(SECTOR, clause.left());
    }

    /** Whether a change is told per year, be it as a speed or a mean. */
    static boolean isYearly(Clause clause, String left) {
        return perYear(clause) || in(EACH_YEAR, left) || in(RATE_WORDS, left) || in(MEAN, left);
    }

    /** Where a pattern's last match begins; -1 for none. */
    static int last(Pattern pattern, String text) {
        int found = -1;
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            found = match.start();
        }
        return found;
    }
}
