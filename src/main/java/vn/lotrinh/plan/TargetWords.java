package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * What every page says about where a target stands, in the same words. <i>Lời nói về chỉ tiêu</i>.
 *
 * @param figure with its decimals; the words of the cell where there is none
 * @param known whether the figure is a number
 * @param milestone of the same year, or a dash
 * @param gap how far from the milestone; empty where nothing can be compared
 * @param reached whether the milestone of the year is met
 * @param needed pace per year still needed, signed
 * @param present pace per year so far, signed
 * @param paceUnit unit of both
 * @param period the year that the figure is about
 * @param years that year, or all that come together in it, such as "2026-2027"
 * @param grade how firm it is; empty for an official figure, which needs no word
 */
public record TargetWords(
        String figure,
        boolean known,
        String unit,
        String milestone,
        String gap,
        boolean reached,
        @Nullable String needed,
        @Nullable String best,
        @Nullable String present,
        String paceUnit,
        String period,
        String years,
        String grade) {

    private static final String NONE = "–";
    private static final int PACE_DECIMALS = 2;

    public static TargetWords of(TargetStanding standing) {
        var stated = standing.stated();
        var goal = standing.target().goal();
        var judgement = standing.judgement();
        var figure = stated.figure();
        var milestone = stated.milestone();
        var unit = standing.indicator() == null ? "" : standing.indicator().unit();
        return new TargetWords(
                figure == null ? standing.missing().orElse(NONE) : VietnameseFormat.number(figure, stated.decimals()),
                figure != null,
                stated.unit(),
                milestone == null ? NONE : VietnameseFormat.number(milestone, stated.decimals()),
                figure == null || milestone == null ? "" : gap(stated),
                figure != null && milestone != null && goal.direction().reached(figure, milestone),
                pace(judgement.neededPace()),
                pace(judgement.bestPace()),
                pace(standing.presentPace()),
                goal.pace().unit(unit),
                Integer.toString(standing.year()),
                goal.yearsOfCompared(standing.year()),
                grade(standing));
    }

    private static String gap(Stated stated) {
        var gap = rounded(stated.figure(), stated).subtract(rounded(stated.milestone(), stated));
        if (gap.signum() == 0) {
            return "bằng mốc";
        }
        return (gap.signum() > 0 ? "cao hơn mốc " : "thấp hơn mốc ")
                + VietnameseFormat.number(gap.abs(), stated.decimals());
    }

    private static BigDecimal rounded(@Nullable BigDecimal figure, Stated stated) {
        return figure == null ? BigDecimal.ZERO : figure.setScale(stated.decimals(), RoundingMode.HALF_UP);
    }

    private static @Nullable String pace(@Nullable BigDecimal pace) {
        return pace == null ? null : signed(pace, PACE_DECIMALS);
    }

    /** How much a year differs from the one before: "+1,20"; where the series breaks "đứt chuỗi", or the change by the new standard alone. */
    public static String change(YearlyValues values, IndicatorDefinition indicator, int year) {
        boolean broken = indicator.breaksBetween(year - 1, year);
        return values.change(year, broken)
                .map(amount -> signed(amount, indicator.decimals()) + (broken ? " (cùng chuẩn mới)" : ""))
                .orElse(broken ? "đứt chuỗi" : "");
    }

    /** With its sign, so that more and less are told apart; the minus is U+2212. */
    public static String signed(BigDecimal change, int decimals) {
        var rounded = change.setScale(decimals, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        return sign + VietnameseFormat.number(rounded.abs(), decimals);
    }

    /** A grade, how many villages it rests on and whether records are left out; nothing for a full official figure. */
    private static String grade(TargetStanding standing) {
        var value = standing.value().orElse(null);
        return value == null || standing.figure().isEmpty()
                ? ""
                : Stream.of(firmness(value), value.leftOut() > 0 ? "thiếu số" : "")
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String firmness(Value value) {
        String grade = value.grade() == null || value.grade() == Grade.OFFICIAL
                ? ""
                : value.grade().title();
        Completeness completeness = value.completeness();
        return completeness.full() ? grade : (grade + " " + completeness).strip();
    }

    /** "Năm 2027", or "Cộng dồn 2026-2027". */
    public String when() {
        return years.equals(period) ? "Năm " + period : "Cộng dồn " + years;
    }

    /** The years with the grade, for a narrow column; without it where there is no figure. */
    public String asOf() {
        return known ? (years + " " + grade).strip() : years;
    }

    /** "cần +5,65/năm, nay +2,60"; empty where no pace is needed any more. */
    public String paces() {
        if (needed == null) {
            return "";
        }
        String perYear = paceUnit.startsWith("điểm") ? " điểm/năm" : paceUnit.startsWith("%") ? "%/năm" : "/năm";
        return "cần " + needed + perYear + (present == null ? "" : ", nay " + present);
    }
}
