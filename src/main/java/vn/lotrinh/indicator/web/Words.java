package vn.lotrinh.indicator.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.OfficialFigure;
import vn.lotrinh.indicator.SampleError;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

/** How figures stand on the pages. */
public final class Words {

    private Words() {}

    /** Such as "Quý I/2026". */
    static String title(Period period) {
        return StringUtils.capitalize(period.inWords());
    }

    /** The number with its unit, or the words that stand instead of it. */
    public static String quantity(Cell cell, IndicatorDefinition definition) {
        return cell instanceof Cell.Known(var amount)
                ? VietnameseFormat.withUnit(VietnameseFormat.number(amount, definition.decimals()), definition.unit())
                : cell.inWords();
    }

    /** A difference with its sign and unit; that of a share is in points. */
    public static String signed(BigDecimal difference, IndicatorDefinition definition) {
        var rounded = difference.setScale(definition.decimals(), RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        String number = sign + VietnameseFormat.number(rounded.abs(), definition.decimals());
        return inDifferences(number, definition);
    }

    private static String inDifferences(String number, IndicatorDefinition definition) {
        return definition.unit().equals("%")
                ? number + " điểm %"
                : VietnameseFormat.withUnit(number, definition.unit());
    }

    /**
     * What is said behind a number: its grade, unless it is final, villages that are missing, and records that are left out; behind the words in
     * its place only the last.
     */
    public static String caveat(Value value) {
        return Stream.of(firmness(value), value.leftOutInWords())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String firmness(Value value) {
        if (!(value.cell() instanceof Cell.Known)) {
            return "";
        }
        String grade = value.grade() == null || value.grade() == Grade.OFFICIAL
                ? ""
                : value.grade().title();
        return value.completeness().full() ? grade : (grade + " " + value.completeness() + " thôn").strip();
    }

    /** A number with its unit, or numerator and denominator with theirs. */
    public static String amounts(BigDecimal amount, @Nullable BigDecimal denominator, IndicatorDefinition definition) {
        var ratio = definition.ratio();
        return ratio == null || denominator == null
                ? VietnameseFormat.quantity(amount, definition.unit())
                : VietnameseFormat.quantity(amount, ratio.numeratorUnit()) + " : "
                        + VietnameseFormat.quantity(denominator, ratio.denominatorUnit());
    }

    /** What a sample leaves uncertain, such as "mẫu 300 phiếu điều tra, sai số chuẩn 0,41 triệu đồng/người/năm"; that of a share is in points. */
    public static String sample(SampleError error, IndicatorDefinition definition) {
        return "mẫu " + VietnameseFormat.number(BigDecimal.valueOf(error.records())) + " " + error.each()
                + ", sai số chuẩn "
                + inDifferences(VietnameseFormat.number(error.standardError(), definition.decimals() + 1), definition);
    }

    /** Whether an official figure counts, and why where it does not. */
    public static String state(OfficialFigure figure) {
        if (figure.counts()) {
            return "Đang dùng";
        }
        var withdrawn = figure.document().withdrawn();
        if (withdrawn != null) {
            return "Đã rút: " + withdrawn.why();
        }
        return figure.grade() == Grade.ESTIMATE ? "Đã có số khác thay thế" : "Đã có văn bản sau thay thế";
    }
}
