package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Reads a number. A point parts thousands and a comma decimals, as in Vietnam, unless that is impossible; what is possible
 * both ways is read the Vietnamese way and shown for confirmation. A unit behind the number is taken when it is the field's
 * own. At most 30 digits.
 */
public final class ReadNumber {
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−﹣－]+");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([+-]?\\d[\\d., ']*|[+-]?[.,]\\d+) ?(\\D.*)?");

    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\d{1,3}( \\d{3})+(,\\d+|\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern POINT = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern ONE_POINT_AND_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ONE_COMMA_AND_THREE = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private final @Nullable String unit;

    private ReadNumber(@Nullable String unit) {
        this.unit = unit;
    }

    /** Reads pure numbers. */
    public static ReadNumber withoutUnit() {
        return new ReadNumber(null);
    }

    /**
     * Reads numbers that may have their unit behind them.
     *
     * @param unit of the field: {@code ha}, {@code %}
     */
    public static ReadNumber in(String unit) {
        return new ReadNumber(unit);
    }

    /** Reads a cell. */
    public Understood<BigDecimal> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty() -> Understood.blank();
            case SheetCell.Number(var number, var shown) -> ofNumber(number, shown);
            case SheetCell.Text(var text) -> ofText(text);
            case SheetCell.Wrong wrong -> Understood.wrong(wrong);
            case SheetCell.Day _ ->
                Understood.unreadable("Ô ghi ngày " + cell.inWords()
                        + " ở chỗ cần số; nếu Excel đã tự đổi số thành ngày, hãy định dạng lại ô thành số rồi gõ lại.");
            case SheetCell.Truth _ ->
                Understood.unreadable("Ô ghi " + cell.inWords() + " ở chỗ cần số; hãy gõ số, như 1.234,5.");
        };
    }

    /** Reads what was typed. */
    public Understood<BigDecimal> read(String typed) {
        return read(SheetCell.ofText(typed));
    }

    private Understood<BigDecimal> ofNumber(BigDecimal number, @Nullable String shown) {
        if (shown == null || !shown.endsWith("%")) {
            return Understood.read(number);
        }
        if (isPercent()) {
            return Understood.read(plain(number.multiply(HUNDRED)));
        }
        return otherUnit(shown, "%");
    }

    private Understood<BigDecimal> ofText(String text) {
        String folded = VietnameseText.folded(text);
        if (DASHES.matcher(text).matches()) {
            return Understood.blank();
        }
        if (folded.equals("khong") || folded.equals("khong co")) {
            return Understood.readOneWay(BigDecimal.ZERO, "“" + text + "” đọc là 0");
        }
        var match = NUMBER_AND_UNIT.matcher(asciiDigits(text));
        if (!match.matches()) {
            return noNumber(text);
        }
        String behind = match.group(2) == null ? "" : match.group(2).strip();
        if (!behind.isEmpty() && !isUnit(behind)) {
            return behind.codePoints().anyMatch(Character::isDigit) && !behind.matches("\\p{L}.*")
                    ? noNumber(text)
                    : otherUnit(text, behind);
        }
        return ofDigits(match.group(1).strip(), text);
    }

    private Understood<BigDecimal> ofDigits(String written, String text) {
        boolean negative = written.startsWith("-");
        String digits = negative || written.startsWith("+") ? written.substring(1) : written;
        String plain = plainOf(digits);
        if (plain == null) {
            return noNumber(text);
        }
        if (plain.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Understood.unreadable("“" + text + "” dài quá " + MOST_DIGITS + " chữ số; hãy kiểm tra lại số này.");
        }
        var number = new BigDecimal(negative ? "-" + plain : plain);
        return isClear(digits) ? Understood.read(number) : Understood.readOneWay(number, confirm(text, number));
    }

    /** As Java writes it; null when it is no number. */
    private static @Nullable String plainOf(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return digits;
        }
        if (BLANKS.matcher(digits).matches()) {
            return digits.replace(" ", "").replace(',', '.');
        }
        if (POINTS.matcher(digits).matches()) {
            return digits.replace(".", "").replace(',', '.');
        }
        if (COMMAS.matcher(digits).matches()) {
            return digits.replace(",", "");
        }
        if (COMMA.matcher(digits).matches()) {
            return digits.replace(',', '.');
        }
        return POINT.matcher(digits).matches() ? digits : null;
    }

    /** A group of three behind a single point or comma can be thousands or decimals; American thousands are told, too. */
    private static boolean isClear(String digits) {
        return !ONE_POINT_AND_THREE.matcher(digits).matches()
                && !ONE_COMMA_AND_THREE.matcher(digits).matches()
                && !COMMAS.matcher(digits).matches();
    }

    private static String confirm(String text, BigDecimal number) {
        return "“" + text + "” đọc là " + number.toPlainString().replace('.', ',');
    }

    private boolean isPercent() {
        return unit != null && unit.startsWith("%");
    }

    private boolean isUnit(String behind) {
        return unit != null && key(behind).equals(key(unit));
    }

    private static String key(String unit) {
        return VietnameseText.folded(unit).replace('²', '2').replace('³', '3').replaceAll("[\\s.]", "");
    }

    private Understood<BigDecimal> otherUnit(String text, String behind) {
        String asked = unit == null ? "chỗ này chỉ ghi số" : "chỗ này tính bằng “" + unit + "”";
        return Understood.unreadable("“" + text + "” có đơn vị “" + behind + "”, mà " + asked
                + "; hãy đổi sang đúng đơn vị và chỉ ghi số, như 1.234,5.");
    }

    private static Understood<BigDecimal> noNumber(String text) {
        return Understood.unreadable("“" + text + "” không phải là số; hãy viết như 1.234,5.");
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Digits of every script, and the dashes that stand for a minus. */
    private static String asciiDigits(String text) {
        var ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                ascii.append(Character.digit(c, 10));
            } else {
                ascii.appendCodePoint(
                        switch (c) {
                            case '，' -> ',';
                            case '．' -> '.';
                            default -> c;
                        });
            }
        });
        var signed = DASHES.matcher(ascii);
        return signed.lookingAt() && signed.end() == 1
                ? "-" + ascii.substring(1).stripLeading()
                : ascii.toString();
    }
}
