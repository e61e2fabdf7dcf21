package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a number's format what Excel shows: a day, a time, a share, a code with leading noughts, or just the number.
 * Never formats days itself, for Excel's own order of day and month depends on the computer. A file has few formats and
 * millions of cells: what a format means is found once.
 */
final class CellFormat {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);
    private static final int MOST_DECIMALS = 30;
    private static final int SMALLEST = 400;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*]");
    private static final int NO_LEAP_DAY = 60;

    private final boolean isDay;
    private final boolean isShare;
    private final int noughts;

    /**
     * A format.
     *
     * @param id its number in the file
     * @param pattern the format itself, when the file says it
     */
    CellFormat(int id, @Nullable String pattern) {
        String signs = pattern == null ? "" : NO_SIGNS.matcher(pattern).replaceAll("");
        this.isDay = pattern == null ? DateUtil.isInternalDateFormat(id) : isDay(signs);
        this.isShare = signs.contains("%") || (pattern == null && (id == 9 || id == 10));
        this.noughts = signs.matches("0{2,20}") ? signs.length() : 0;
    }

    SheetCell read(BigDecimal raw, boolean since1904) {
        if (raw.precision() - (long) raw.scale() > MOST_DECIMALS) {
            return new SheetCell.Wrong(raw.round(EXCEL).toString());
        }
        BigDecimal number = raw.scale() > SMALLEST ? BigDecimal.ZERO : raw.round(EXCEL);
        if (number.scale() > MOST_DECIMALS) {
            number = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        }
        number = number.signum() == 0 ? BigDecimal.ZERO : plain(number.stripTrailingZeros());
        if (number.abs().compareTo(LARGEST) >= 0) {
            return new SheetCell.Wrong(raw.round(EXCEL).toString());
        }
        if (isDay && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return day(number, since1904);
        }
        return new SheetCell.Number(number, shown(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** POI's own test takes a format with words in it, such as dd "tháng" mm, for a number's. */
    private static boolean isDay(String signs) {
        String first = signs.split(";", 2)[0].toLowerCase(Locale.ROOT);
        return !first.contains("general") && first.matches(".*[dmyhs].*") && !first.matches(".*[#?].*|[^s]*0.*");
    }

    private static SheetCell day(BigDecimal number, boolean since1904) {
        int days = number.intValue();
        if (days == 0 && !since1904) {
            int second =
                    number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).intValue();
            return new SheetCell.Text(LocalTime.ofSecondOfDay(Math.min(second, SECONDS.intValue() - 1))
                    .toString());
        }
        if (since1904) {
            return new SheetCell.Day(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        // Excel believes in 29/02/1900; the days before it are counted one further on.
        return new SheetCell.Day(LocalDate.of(1899, 12, 30).plusDays(days < NO_LEAP_DAY ? days + 1L : days));
    }

    private @Nullable String shown(BigDecimal number) {
        if (isShare) {
            return share(number);
        }
        if (noughts > 0 && number.scale() <= 0 && number.signum() >= 0) {
            String digits = number.toPlainString();
            return "0".repeat(Math.max(0, noughts - digits.length())) + digits;
        }
        return null;
    }

    private static String share(BigDecimal number) {
        var percent = plain(number.multiply(HUNDRED).stripTrailingZeros());
        return percent.toPlainString().replace('.', ',') + "%";
    }
}
