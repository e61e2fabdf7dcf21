package vn.lotrinh.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and dates are written in Vietnam: {@code 1.234,5} and {@code 31/12/2026}. */
public final class VietnameseFormat {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int DECIMALS_OF_AMOUNTS = 6;
    private static final int DECIMALS_OF_QUOTIENTS = 3;
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(30);

    private VietnameseFormat() {}

    /** As many decimals as the figure has, without trailing noughts. */
    public static String number(BigDecimal figure) {
        BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        return number(plain, Math.max(0, plain.scale()));
    }

    /** Rounded half up, once, to the number of decimals that the indicator is stated in. */
    public static String number(BigDecimal figure, int decimals) {
        if (figure.abs().compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException("No figure of a commune has more than 30 digits");
        }
        var format = new DecimalFormat("#,##0", new DecimalFormatSymbols(Locale.forLanguageTag("vi-VN")));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(figure);
    }

    /** Something of which a figure is made: as it was written down, but a quotient, such as a mean of days, to three decimals or digits. */
    public static String amount(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() <= DECIMALS_OF_AMOUNTS) {
            return number(amount);
        }
        return number(
                amount.abs().compareTo(BigDecimal.ONE) < 0
                        ? amount.round(new MathContext(DECIMALS_OF_QUOTIENTS, RoundingMode.HALF_UP))
                        : amount.setScale(DECIMALS_OF_QUOTIENTS, RoundingMode.HALF_UP));
    }

    /** Such an amount with its unit: a percent sign stands close, a word after a blank. */
    public static String quantity(BigDecimal amount, String unit) {
        return withUnit(amount(amount), unit);
    }

    /** The same for a figure already written. */
    public static String withUnit(String figure, String unit) {
        return unit.startsWith("%") || unit.startsWith("‰") ? figure + unit : figure + " " + unit;
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Day and minute where the reader is: {@code 31/12/2026 08:05}. */
    public static String moment(Instant at, ZoneId where) {
        return MOMENT.format(at.atZone(where));
    }
}
