package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has a number and a unit and is no aim all the same. */
final class Exclusions {

    private static final Pattern SUPPORT = Words.anywhere("""
            giá vé, hưởng, mức tối đa, mức phí, lương, kinh phí, vốn đầu tư, ngân sách bố trí,
            hỗ trợ, mức hỗ trợ, định mức, mức chi, mức vay, vay, thưởng, mức thưởng, phạt, trợ cấp, mức đóng,
            phụ cấp, đơn giá, cho vay, mức đầu tư, giá bán
            """);

    private static final Pattern SUPPORT_SHARE = Words.atEnd("""
            hỗ trợ, được hỗ trợ, hỗ trợ tối đa, hỗ trợ không quá, giảm lãi suất, miễn giảm, trợ giá
            """);

    private static final Pattern INTEREST = Words.anywhere("lãi suất, thuế suất, phí");

    private static final Pattern MULTIPLIES = Words.anywhere("gấp", "tăng", "bằng", "so với", "cao hơn");

    private static final Pattern WHOLE_SUM = Words.anywhere("tổng", "huy động", "thu ngân sách");

    private static final Pattern PRESENT = Words.anywhere("""
            hiện hành,
            hiện nay, hiện có, hiện tại, hiện trạng, đã đạt, đã có, đã được, đã xây dựng, đã trồng, đã hoàn
            thành, đã thực hiện, đã huy động, đang có, toàn xã có, toàn tỉnh có, trên địa bàn xã có, kết quả
            đạt, ước đạt, đã công nhận, thực trạng, tính đến, đã giải quyết, đã thành lập, đã đào tạo, giai đoạn
            trước, đã giảm, đã tăng, đã
            """);

    private static final Pattern PRESENT_BEHIND =
            Words.pattern("[\\s*\\p{L}]{0,24}?(?<!\\p{L})(?:hiện\\s+có|hiện\\s+nay|đã\\s+có|hiện\\s+hữu)");

    /** A norm that somebody else has laid down. */
    private static final Pattern BY_RULE = Words.anywhere("theo quy định");

    private static final Pattern DENOMINATOR = Words.atEnd("""
            cả, trên cả, trong số, trong tổng số, trên tổng số, quy mô, với quy mô, công suất, có quy mô, diện tích mỗi, tiêu
            chuẩn, cự ly, cách, bán kính, độ dài, trên số, tại, thuộc, với diện
            tích
            """);

    /** "trên 01 ha đất": one of something is what a figure is told per. */
    private static final Pattern PER_ONE = Words.pattern("(?:trên|trên\\s+mỗi|/)\\s*$");

    private static final Pattern YEAR_BEHIND =
            Words.pattern("\\s*(?:vào\\s+|của\\s+|trong\\s+)?(?:cuối\\s+|đầu\\s+)?năm\\s+((?:19|20)\\d{2})");

    private static final Pattern AGAIN = Words.pattern("\\s*,\\s*(?:tăng|giảm)(?:\\s+thêm)?\\s*");

    private static final Pattern AIM = Words.anywhere("""
            phấn đấu, đến năm, đạt, mỗi năm, hằng năm, hàng năm, ít nhất, tối thiểu, trở lên, mục tiêu, bảo đảm,
            đảm bảo, trong giai đoạn, giai đoạn, trước năm, không quá, duy trì, dưới, trên, giảm, tăng, chỉ
            tiêu, đến hết năm, bình quân, còn, gấp, không dưới, không thấp hơn, không ít hơn, vượt, tối đa, đến cuối năm, nâng, chậm nhất
            """);

    private static final BigDecimal EVERYTHING = BigDecimal.valueOf(100);

    private Exclusions() {}

    /**
     * Whether a quantity is something else than an aim.
     *
     * @param effective the words before it, with the verb of the quantity before when it has none of its own
     */
    static boolean excludes(Clause clause, String effective, String sentence, Place place) {
        Quantity quantity = clause.quantity();
        String left = clause.left();
        return inBrackets(left)
                || isSupport(quantity, left)
                || isPerOne(quantity, left)
                || quantity.isMultiple() && !Cues.in(MULTIPLIES, left) && !Cues.in(MULTIPLIES, clause.right())
                || Cues.in(PRESENT, left)
                || PRESENT_BEHIND.matcher(clause.right()).lookingAt()
                || quantity.from() == null && !quantity.unit().isShare() && Cues.in(DENOMINATOR, left)
                || Cues.in(BY_RULE, clause.right())
                || isPast(left, place)
                || isPastBehind(clause, place)
                || tellsAgain(clause)
                || !quantity.unit().known() && !speaksOfAims(left)
                || place.setting() == Place.Setting.ANY && !isAim(clause, effective, sentence);
    }

    private static boolean isSupport(Quantity quantity, String left) {
        boolean money = quantity.unit().isMoney() || quantity.unit().words().startsWith("mức");
        return money && Cues.in(SUPPORT, left) && !Cues.in(WHOLE_SUM, left)
                || quantity.unit().isShare() && (Cues.in(SUPPORT_SHARE, left) || Cues.in(INTEREST, left));
    }

    private static boolean isPerOne(Quantity quantity, String left) {
        return quantity.value().compareTo(BigDecimal.ONE) == 0
                && quantity.upTo() == null
                && PER_ONE.matcher(left).find();
    }

    /** A sentence on its own, or one about work, must say that it aims at something. */
    private static boolean isAim(Clause clause, String effective, String sentence) {
        return Cues.in(AIM, clause.left())
                || Cues.in(AIM, clause.right())
                || Cues.in(AIM, sentence)
                || clause.quantity().isMultiple()
                || clause.quantity().unit().isShare()
                        && (clause.left().isBlank() || clause.quantity().value().compareTo(EVERYTHING) == 0)
                || Cues.last(Cues.WORK, effective) >= 0;
    }

    private static boolean speaksOfAims(String left) {
        return Cues.in(Cues.WORK, left)
                || Cues.in(Cues.LEVEL, left)
                || Cues.in(Cues.COMPARATOR, left)
                || Cues.in(Cues.AT_MOST, left)
                || Cues.in(Cues.NOT_BELOW, left);
    }

    private static boolean isPast(String left, Place place) {
        Integer year = Years.due(left);
        return year != null && year <= baseYear(place) && !Cues.in(Words.anywhere("lên", "xuống còn"), left);
    }

    private static int baseYear(Place place) {
        return place.term() == null ? 2025 : place.term().baseYear();
    }

    /** "11,8% cuối năm 2025": the year stands right behind the figure. */
    private static boolean isPastBehind(Clause clause, Place place) {
        Matcher year = YEAR_BEHIND.matcher(clause.right());
        return clause.quantity().from() == null
                && !clause.quantity().isMultiple()
                && year.lookingAt()
                && Integer.parseInt(year.group(1)) <= baseYear(place);
    }

    /** "…, tăng 85 ha so với năm 2025" behind an aim tells the same aim once more. */
    private static boolean tellsAgain(Clause clause) {
        return AGAIN.matcher(clause.left()).matches() && Years.compared(clause.right()) != null;
    }

    private static boolean inBrackets(String left) {
        int open = left.lastIndexOf('(');
        return open >= 0 && left.indexOf(')', open) < 0 && !left.substring(open).startsWith("(trong đó");
    }

    /** The figure of a past year that brackets or the words before give ("năm 2025 đạt 45%"). */
    static @Nullable Integer pastYear(Clause clause, Place place) {
        Integer year = Years.any(clause.left());
        return year != null && year <= baseYear(place) ? year : null;
    }
}
