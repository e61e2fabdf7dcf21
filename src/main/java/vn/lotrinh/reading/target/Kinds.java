package vn.lotrinh.reading.target;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/** Which kind of goal the words around a quantity make of it. */
final class Kinds {

    private static final Pattern RATE_OF = Words.anywhere("tỷ lệ", "tỉ lệ", "hộ nghèo", "độ che phủ");

    /** "mỗi năm có từ 10 giải": what happens each year, not a level of output. */
    private static final Pattern HELD = Words.atEnd("có, có từ, có ít nhất, có thêm, có trên, được, có khoảng");

    /** "đóng góp vào tăng trưởng trên 55%" is a share of growth, no growth. */
    private static final Pattern PART_IN_GROWTH = Words.anywhere("vào tăng trưởng, trong tăng trưởng");

    /** "mỗi xã có ít nhất 01": what each of them is to have, not how many are made. */
    private static final Pattern FOR_EACH = Words.pattern(
            "(?<!\\p{L})mỗi\\s+(?!năm|quý|tháng|tuần|nhiệm)(?:\\p{L}+\\s+){1,5}?(?:(?:phải\\s+)?(?:có|từ|đạt|ít\\s+nhất|tối\\s+thiểu|khoảng|trên)\\s+){0,3}$");

    /** "còn 1,4 lần": a multiple that is to become smaller. */
    private static final Pattern ONLY = Words.atEnd("còn, chỉ còn, xuống, xuống còn, không quá, dưới, tối đa");

    private static final Pattern EACH_YEAR = Words.anywhere("mỗi năm, hằng năm, hàng năm");

    private static final Pattern RAISED = Words.atEnd("lên, lên mức, lên trên, lên khoảng, lên đạt, đạt mức");

    private static final Pattern UP = Words.atEnd("lên, lên trên, lên khoảng");

    private static final Pattern MORE = Words.atEnd("trên, ít nhất, tối thiểu, không dưới");

    /** A bad figure that speaks of who was helped is good when it is high. */
    private static final Pattern HELPED = Words.anywhere("thoát nghèo, được, tham gia");

    private Kinds() {}

    /**
     * Reads the words in the order in which a reader does: multiples, rates per year, limits, work, levels.
     *
     * @param words what is said before the quantity, with the verb taken over from the quantity before when it has none
     */
    static TargetKind of(Clause clause, String words) {
        Quantity quantity = clause.quantity();
        String left = PART_IN_GROWTH.matcher(words).replaceAll(" ");
        if (quantity.isMultiple() && !Cues.in(ONLY, clause.left())) {
            return TargetKind.MULTIPLE_OF_BASELINE;
        }
        if (isLimit(clause, left)) {
            return TargetKind.AT_MOST;
        }
        boolean perYear = Cues.perYear(clause) || Cues.in(EACH_YEAR, left);
        boolean rate = perYear || Cues.in(Cues.RATE_WORDS, left) || Cues.in(Cues.MEAN, left);
        if (isForEach(left)) {
            return perYear ? TargetKind.EACH_YEAR_TOTAL : TargetKind.AT_LEAST;
        }
        int growth = Cues.last(Cues.GROWTH, left);
        int reduction = Cues.last(Cues.REDUCTION, left);
        boolean change = (growth >= 0 || reduction >= 0) && !raised(clause, left);
        boolean changes = rate || Cues.last(Cues.LEVEL, left) < Math.max(growth, reduction);
        if (change && changes && quantity.unit().isShare()) {
            return reduction > growth ? TargetKind.AVERAGE_REDUCTION : TargetKind.AVERAGE_GROWTH;
        }
        if (change && perYear && reduction > growth) {
            return TargetKind.AVERAGE_REDUCTION;
        }
        if (change && Cues.last(Cues.LEVEL, left) < Math.max(growth, reduction) && !levelVerb(left)) {
            return perYear ? TargetKind.EACH_YEAR_TOTAL : TargetKind.TOTAL;
        }
        boolean counted = !quantity.unit().isShare() && !quantity.unit().isMoney() && !namesAFigure(clause);
        if (perYear && counted && Cues.in(HELD, left)) {
            return TargetKind.EACH_YEAR_TOTAL;
        }
        if (isWork(clause, left)) {
            return perYear ? TargetKind.EACH_YEAR_TOTAL : TargetKind.TOTAL;
        }
        return quantity.from() == null && bareBadFigure(left) ? TargetKind.AT_MOST : TargetKind.AT_LEAST;
    }

    /** How a yearly rate is meant, where it is the rate of a rate. */
    static @Nullable RateMeasure measure(TargetKind kind, Quantity quantity, String words) {
        if (kind != TargetKind.AVERAGE_GROWTH && kind != TargetKind.AVERAGE_REDUCTION) {
            return null;
        }
        if (quantity.unit().words().startsWith("điểm") && quantity.unit().isShare()) {
            return RateMeasure.POINTS;
        }
        return quantity.unit().isShare() && Cues.in(RATE_OF, words) && !Cues.in(Cues.RATE_WORDS, words)
                ? RateMeasure.UNCLEAR
                : null;
    }

    private static boolean isForEach(String left) {
        var each = FOR_EACH.matcher(left);
        return each.find() && !Cues.in(Cues.WORK, each.group());
    }

    private static boolean isLimit(Clause clause, String left) {
        Quantity quantity = clause.quantity();
        if (Cues.in(Cues.NOT_BELOW, clause.left())) {
            return false;
        }
        if (quantity.from() != null) {
            return quantity.value().compareTo(quantity.from()) < 0;
        }
        return Cues.in(Cues.AT_MOST, clause.left())
                || Cues.in(Cues.NOT_OVER, clause.left())
                || Cues.AT_MOST_BEHIND.matcher(clause.right()).lookingAt();
    }

    /** "tăng lên 60%", "từ 45% lên 60%": a level, not an increase. */
    private static boolean raised(Clause clause, String left) {
        return clause.quantity().from() != null || Cues.in(RAISED, left);
    }

    private static boolean levelVerb(String left) {
        return Cues.in(UP, left);
    }

    private static boolean isWork(Clause clause, String left) {
        Quantity quantity = clause.quantity();
        if (quantity.unit().isShare() || quantity.from() != null || Cues.in(Cues.KEEP, left)) {
            return false;
        }
        if (quantity.of() && clause.left().isBlank()
                || Cues.in(Cues.NOT_BELOW, clause.left()) && !Cues.in(Cues.WORK, clause.left())
                || Cues.namesASector(clause)) {
            return false;
        }
        if (namesAFigure(clause) && !Cues.in(Cues.FLOW, clause.left())) {
            return false;
        }
        return Cues.in(Cues.FLOW, left)
                || Cues.last(Cues.WORK, left) > Cues.last(Cues.LEVEL, left)
                || !quantity.unit().isMoney() && beginsWithAVerb(left);
    }

    /** "Diện tích rừng được cấp chứng chỉ": the work is part of a figure's name. */
    private static boolean namesAFigure(Clause clause) {
        return Cues.FIGURE.matcher(Names.cleaned(clause.left())).lookingAt();
    }

    /** Nobody lists all that a commune may do: what is counted without naming a figure or a level is done. */
    private static boolean beginsWithAVerb(String left) {
        String words = Names.cleaned(left);
        return words.indexOf(' ') > 0
                && !Cues.in(Cues.LEVEL, left)
                && !Cues.FIGURE.matcher(words).lookingAt();
    }

    private static boolean bareBadFigure(String left) {
        return Cues.in(Cues.BAD_FIGURE, left) && !Cues.in(MORE, left) && !Cues.in(HELPED, left);
    }
}
