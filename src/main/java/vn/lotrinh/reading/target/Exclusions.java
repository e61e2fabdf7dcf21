package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has a number and a unit and is no aim all the same. */
final class Exclusions {

    private static final Pattern SUPPORT = Words.anywhere("""
            giá vé, hưởng, mức tối đa, mức phí, lương, kinh phí, vốn đầu tư, ngân sách bố trí,
            trị giá, hỗ trợ, mức hỗ trợ, định mức, mức chi, mức vay, vay, thưởng, mức thưởng, phạt, trợ cấp, mức đóng,
            phụ cấp, đơn giá, cho vay, mức đầu tư, giá bán
            """);

    private static final Pattern SUPPORT_SHARE = Words.atEnd("""
            hỗ trợ, được hỗ trợ, hỗ trợ tối đa, hỗ trợ không quá, giảm lãi suất, miễn giảm, trợ giá
            """);

    private static final Pattern OF_THE_COST = Words.pattern(
            "\\s*(?:tổng\\s+)?(?:mức\\s+đóng|mức\\s+phí|mức\\s+đầu\\s+tư|kinh\\s+phí|vốn|giá\\s+trị|chi\\s+phí|học\\s+phí|lãi\\s+suất|giá|tiền|đơn\\s+giá|số\\s+tiền)(?!\\p{L})");

    private static final Pattern SUPPORTED = Words.anywhere("hỗ trợ, mức hỗ trợ, được hưởng, trợ cấp");

    private static final Pattern INTEREST = Words.anywhere("lãi suất, thuế suất, phí");

    private static final Pattern MULTIPLIES = Words.anywhere("gấp", "tăng", "bằng", "so với", "cao hơn");

    private static final Pattern WHOLE_SUM =
            Words.anywhere("tổng, huy động, thu ngân sách, thu hút, giải ngân, vận động");

    private static final Pattern PRESENT = Words.anywhere("""
            hiện hành,
            hiện nay, hiện có, hiện tại, hiện trạng, đã đạt, đã có, đã được, đã xây dựng, đã trồng, đã hoàn
            thành, đã thực hiện, đã huy động, đang có, kết quả
            đạt, ước đạt, đã công nhận, thực trạng, tính đến, đã giải quyết, đã thành lập, đã đào tạo, giai đoạn
            trước, đã giảm, đã tăng, đã
            """);

    /** What there is, unless a year to come stands before it. */
    private static final Pattern THERE_IS = Words.anywhere("""
            toàn xã có, toàn tỉnh có, toàn phường có, toàn xã còn, toàn tỉnh còn, trên địa bàn xã có, trên địa bàn có, trên địa bàn tỉnh có
            """);

    /** For whom something is meant, not what is to be reached. */
    private static final Pattern CONDITION =
            Words.anywhere("áp dụng cho, áp dụng đối với, điều kiện hưởng, đối tượng là");

    private static final Pattern CONDITION_BEHIND = Words.pattern(
            "^\\s[^,;.]*(?<!\\p{L})(?:trở\\s+lên\\s+)?(?:thì\\s+)?được\\s+(?:ưu\\s+tiên|hưởng|xét|miễn|vay)(?!\\p{L})");

    private static final Pattern TOWARDS = Words.anywhere("lên, xuống còn");

    private static final Pattern DONE = Words.anywhere("đã");

    private static final Pattern FUTURE = Words.anywhere("""
            phấn đấu, mục tiêu, chỉ tiêu, mỗi năm, hằng năm, hàng năm, sẽ, tiếp tục, nâng, lên, xuống, ít nhất, tối thiểu, tối đa,
            không quá, trở lên, đến năm, đến hết năm, kế hoạch
            """);

    /** ", chiếm 10,2%" behind a figure of the past is one too. */
    private static final Pattern ADDS = Words.pattern(
            "[\\s,]*(?:(?:chiếm|bằng|tương\\s+đương|trong\\s+đó|tăng|giảm|đạt|còn|tỷ\\s+lệ)[\\s:]*){0,6}");

    private static final Pattern PRESENT_BEHIND =
            Words.pattern("[\\s*\\p{L}]{0,24}?(?<!\\p{L})(?:hiện\\s+có|hiện\\s+nay|đã\\s+có|hiện\\s+hữu)");

    /** A norm that somebody else has laid down. */
    private static final Pattern BY_RULE = Words.anywhere("theo quy định");

    private static final Pattern DENOMINATOR = Words.atEnd("""
            cả, trên cả, trong số, trong tổng số, trên tổng số, diện tích mỗi, tiêu chuẩn, độ dài, trên số, với diện tích, trên diện tích, trên quy mô
            """);

    /** How large each one is, where something is done. */
    private static final Pattern SIZE = Words.atEnd("quy mô, công suất, cự ly, cách, bán kính, tại, thuộc");

    private static final Pattern ROUGHLY = Words.pattern(
            "(?:\\s(?:từ|trên|khoảng|tối\\s+thiểu|ít\\s+nhất|bình\\s+quân|trung\\s+bình|không\\s+dưới|hơn)){1,4}\\s*$");

    /** "trên 01 ha đất": one of something is what a figure is told per. */
    private static final Pattern PER_ONE = Words.pattern("(?:trên|trên\\s+mỗi|/)\\s*$");

    private static final Pattern YEAR_BEHIND =
            Words.pattern("\\s*(?:vào\\s+|của\\s+|trong\\s+)?(?:cuối\\s+|đầu\\s+)?năm\\s+((?:19|20)\\d{2})");

    private static final Pattern AGAIN = Words.pattern("\\s*,\\s*(?:tăng|giảm)(?:\\s+thêm)?\\s*");

    /** "Tỷ lệ thu gom rác: 80%" */
    private static final Pattern FIGURE_AND_NUMBER = Pattern.compile(":\\s*(?:[≥≤<>]=?\\s*)?$");

    private static final Pattern AIM = Words.anywhere("""
            phấn đấu, đến năm, đạt, mỗi năm, hằng năm, hàng năm, ít nhất, tối thiểu, trở lên, mục tiêu, bảo đảm,
            đảm bảo, trong giai đoạn, giai đoạn, trước năm, không quá, duy trì, dưới, trên, giảm, tăng, chỉ
            tiêu, đến hết năm, bình quân, còn, gấp, không dưới, không thấp hơn, không ít hơn, vượt, tối đa, đến cuối năm, nâng, chậm nhất
            """);

    /** Words farther away than this say nothing of a quantity. */
    private static final int FARTHEST = 300;

    private static final BigDecimal EVERYTHING = BigDecimal.valueOf(100);

    /** What was read of the clause before in the same sentence. */
    enum Before {
        NOTHING,
        AIM,
        PRESENT,
        PAST,
        OTHER
    }

    private Exclusions() {}

    /** What a quantity that is no aim tells: what was done, what there is, or something else. */
    private static Before kindOf(Clause clause, Before before, Place place) {
        if (inBrackets(clause.left())) {
            return before;
        }
        if (Cues.in(DONE, clause.left()) || isPast(clause.left(), place)) {
            return Before.PAST;
        }
        boolean present = Cues.in(PRESENT, clause.left())
                || PRESENT_BEHIND.matcher(clause.right()).lookingAt()
                || isPastBehind(clause, place);
        return present ? Before.PRESENT : before == Before.PRESENT || before == Before.PAST ? before : Before.OTHER;
    }

    private static boolean speaksOfTheFuture(Clause clause, Place place) {
        return Cues.in(FUTURE, clause.left())
                || Cues.in(FUTURE, clause.right())
                || namesAComingYear(clause.left(), place)
                || namesAComingYear(clause.right(), place);
    }

    /**
     * What stands around a clause in its sentence.
     *
     * @param aims whether the sentence says anywhere that it aims at something
     * @param previous the clause before it
     * @param before what that clause was read as
     */
    record Around(
            String sentence,
            Place place,
            boolean aims,
            @Nullable Clause previous,
            Before before) {

        static Around first(String sentence, Place place) {
            boolean aims = Cues.in(AIM, sentence) || namesAComingYear(sentence, place);
            return new Around(sentence, place, aims, null, Before.NOTHING);
        }

        Around behind(Clause clause, boolean excluded) {
            Before read = excluded ? kindOf(clause, before, place) : Before.AIM;
            return new Around(sentence, place, aims, clause, read);
        }
    }

    /**
     * Whether a quantity is something else than an aim.
     *
     * @param effective the words before it, with the verb of the quantity before when it has none of its own
     */
    static boolean excludes(Clause clause, String effective, Around around) {
        String sentence = around.sentence();
        Place place = around.place();
        Before before = around.before();
        boolean wentOnFromThePast =
                before == Before.PRESENT && ADDS.matcher(clause.left()).matches()
                        || before == Before.PAST && !speaksOfTheFuture(clause, place);
        Quantity quantity = clause.quantity();
        String left = clause.left();
        return inBrackets(sentence.substring(Math.max(0, quantity.start() - FARTHEST), quantity.start()))
                || quantity.of() && !quantity.unit().known() && !Cues.in(Cues.WORK, left)
                || Cues.in(CONDITION_BEHIND, clause.right())
                || wentOnFromThePast
                || isSupport(clause, sentence)
                || isPerOne(quantity, left)
                || quantity.isMultiple() && !Cues.in(MULTIPLIES, left) && !Cues.in(MULTIPLIES, clause.right())
                || Cues.in(PRESENT, left)
                || place.setting() == Place.Setting.ANY && Cues.in(THERE_IS, left) && !namesAComingYear(left, place)
                || !quantity.isMultiple()
                        && PRESENT_BEHIND.matcher(clause.right()).lookingAt()
                || isPartOfAPlace(clause)
                || Cues.in(BY_RULE, clause.right())
                || isPast(left, place)
                || isDetail(clause, around.previous())
                || Cues.in(CONDITION, left)
                || isPastBehind(clause, place)
                || tellsAgain(clause, place)
                || !quantity.unit().known() && !speaksOfAims(left)
                || place.setting() == Place.Setting.ANY
                        && !isAim(clause, effective, around.aims())
                        && !(before == Before.AIM && quantity.unit().isShare());
    }

    private static boolean isSupport(Clause clause, String sentence) {
        Quantity quantity = clause.quantity();
        String left = clause.left();
        boolean money = quantity.unit().isMoney() || quantity.unit().words().startsWith("mức");
        return money && Cues.in(SUPPORT, left) && !Cues.in(WHOLE_SUM, left)
                || money && quantity.unit().words().contains("/") && Cues.in(SUPPORTED, since(sentence, clause.from()))
                || quantity.unit().isShare()
                        && Cues.in(SUPPORTED, since(sentence, clause.quantity().start()))
                        && OF_THE_COST.matcher(clause.right()).lookingAt()
                || quantity.unit().isShare() && (Cues.in(SUPPORT_SHARE, left) || Cues.in(INTEREST, left));
    }

    /** The words of the same sentence before a place in it. */
    private static String since(String sentence, int to) {
        int from = Math.max(sentence.lastIndexOf(';', to), sentence.lastIndexOf(". ", to)) + 1;
        return sentence.substring(Math.max(from, to - FARTHEST), to);
    }

    /** "100% học sinh được học 2 buổi/ngày": what a share says goes on in numbers of its own. */
    private static boolean isDetail(Clause clause, @Nullable Clause previous) {
        return previous != null
                && clause.runsOn()
                && previous.quantity().unit().isShare()
                && !clause.quantity().unit().isShare()
                && !Cues.in(Cues.LOWERED, clause.left());
    }

    private static boolean namesAComingYear(String left, Place place) {
        Integer year = Years.due(left);
        return year != null && year > baseYear(place);
    }

    /** Where something is done, how large each one is: "quy mô từ 10 ha", "tại 15 thôn". */
    static boolean isPartOfAPlace(Clause clause) {
        return clause.quantity().from() == null
                && !clause.quantity().unit().isShare()
                && (Cues.in(DENOMINATOR, clause.left())
                        || Cues.in(SIZE, ROUGHLY.matcher(clause.left()).replaceFirst(" ")));
    }

    private static boolean isPerOne(Quantity quantity, String left) {
        return quantity.value().compareTo(BigDecimal.ONE) == 0
                && quantity.upTo() == null
                && PER_ONE.matcher(left).find();
    }

    /** A sentence on its own, or one about work, must say that it aims at something. */
    private static boolean isAim(Clause clause, String effective, boolean aims) {
        return aims
                || FIGURE_AND_NUMBER.matcher(clause.left()).find() && namesAFigure(clause.left())
                || clause.quantity().isMultiple()
                || clause.quantity().unit().isShare()
                        && !clause.right().strip().startsWith("là ")
                        && (clause.left().isBlank() || clause.quantity().value().compareTo(EVERYTHING) == 0)
                || Cues.last(Cues.WORK, effective) >= 0;
    }

    private static boolean namesAFigure(String left) {
        return Cues.FIGURE.matcher(Names.cleaned(left)).lookingAt();
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
        return year != null && year <= baseYear(place) && !Cues.in(TOWARDS, left);
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

    private static boolean isOfOneYear(Place place) {
        return place.term() != null && place.term().from() == place.term().to();
    }

    /** "…, tăng 85 ha so với năm 2025" behind an aim tells the same aim once more. */
    private static boolean tellsAgain(Clause clause, Place place) {
        return AGAIN.matcher(clause.left()).matches()
                && Years.compared(clause.right()) != null
                && !(clause.quantity().unit().isShare() && isOfOneYear(place));
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
