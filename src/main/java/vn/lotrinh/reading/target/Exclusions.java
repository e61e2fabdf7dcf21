package vn.lotrinh.reading.target;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has a number and a unit and is no aim all the same. */
final class Exclusions {

    private static final Pattern SUPPORT = Words.anywhere(
            "hỗ trợ",
            "mức hỗ trợ",
            "định mức",
            "mức chi",
            "mức vay",
            "vay",
            "thưởng",
            "mức thưởng",
            "phạt",
            "trợ cấp",
            "mức đóng",
            "phụ cấp",
            "đơn giá",
            "cho vay",
            "mức đầu tư",
            "giá bán");

    private static final Pattern WHOLE_SUM = Words.anywhere("tổng", "huy động", "thu ngân sách");

    private static final Pattern PRESENT = Words.anywhere(
            "hiện nay",
            "hiện có",
            "hiện tại",
            "hiện trạng",
            "đã đạt",
            "đã có",
            "đã được",
            "đã xây dựng",
            "đã trồng",
            "đã hoàn thành",
            "đã thực hiện",
            "đã huy động",
            "đang có",
            "toàn xã có",
            "toàn tỉnh có",
            "trên địa bàn xã có",
            "kết quả đạt",
            "ước đạt",
            "đã công nhận",
            "thực trạng",
            "tính đến",
            "đã giải quyết",
            "đã thành lập",
            "đã đào tạo",
            "giai đoạn trước",
            "đã giảm",
            "đã tăng",
            "đã");

    private static final Pattern PRESENT_BEHIND =
            Words.pattern("[\\s*\\p{L}]{0,24}?(?:hiện\\s+có|hiện\\s+nay|đã\\s+có|hiện\\s+hữu)");

    private static final Pattern DENOMINATOR = Words.atEnd(
            "trong số",
            "trong tổng số",
            "trên tổng số",
            "tổng số",
            "quy mô",
            "với quy mô",
            "của",
            "trong",
            "công suất",
            "có quy mô",
            "diện tích mỗi",
            "tiêu chuẩn",
            "cự ly",
            "cách",
            "bán kính",
            "mức",
            "độ dài",
            "trên số");

    private static final Pattern AIM = Words.anywhere(
            "phấn đấu",
            "đến năm",
            "đạt",
            "mỗi năm",
            "hằng năm",
            "hàng năm",
            "ít nhất",
            "tối thiểu",
            "trở lên",
            "mục tiêu",
            "bảo đảm",
            "đảm bảo",
            "trong giai đoạn",
            "giai đoạn",
            "trước năm",
            "không quá",
            "duy trì",
            "dưới",
            "trên",
            "giảm",
            "tăng",
            "chỉ tiêu",
            "đến hết năm",
            "bình quân",
            "còn",
            "gấp",
            "không dưới",
            "tối đa",
            "đến cuối năm",
            "nâng",
            "chậm nhất");

    private Exclusions() {}

    /** Whether a quantity is something else than an aim, judged by its own clause. */
    static boolean excludes(Clause clause, String sentence, Place place) {
        Quantity quantity = clause.quantity();
        String left = clause.left();
        return inBrackets(left)
                || quantity.unit().isMoney() && Cues.in(SUPPORT, left) && !Cues.in(WHOLE_SUM, left)
                || Cues.in(PRESENT, left)
                || PRESENT_BEHIND.matcher(clause.right()).lookingAt()
                || quantity.from() == null && Cues.in(DENOMINATOR, left)
                || isPast(left, place)
                || !quantity.unit().known() && !speaksOfAims(left)
                || place.setting() == Place.Setting.ANY && !isAim(clause, sentence);
    }

    /** A sentence on its own, or one about work, must say that it aims at something. */
    private static boolean isAim(Clause clause, String sentence) {
        return Cues.in(AIM, clause.left())
                || Cues.in(AIM, clause.right())
                || Cues.in(AIM, sentence)
                || clause.quantity().isMultiple()
                || clause.quantity().unit().isShare() && clause.left().isBlank()
                || Cues.last(Cues.WORK, clause.left()) >= 0;
    }

    private static boolean speaksOfAims(String left) {
        return Cues.in(Cues.WORK, left) || Cues.in(Cues.LEVEL, left) || Cues.in(Cues.COMPARATOR, left);
    }

    private static boolean isPast(String left, Place place) {
        Integer year = Years.due(left);
        return year != null && year < firstYear(place) && !Cues.in(Words.anywhere("lên", "xuống còn"), left);
    }

    private static int firstYear(Place place) {
        return place.term() == null ? 2026 : place.term().from();
    }

    private static boolean inBrackets(String left) {
        int open = left.lastIndexOf('(');
        return open >= 0 && left.indexOf(')', open) < 0 && !left.substring(open).startsWith("(trong đó");
    }

    /** The figure of a past year that brackets or the words before give ("năm 2025 đạt 45%"). */
    static @Nullable Integer pastYear(Clause clause, Place place) {
        Integer year = Years.any(clause.left());
        return year != null && year < firstYear(place) ? year : null;
    }
}
