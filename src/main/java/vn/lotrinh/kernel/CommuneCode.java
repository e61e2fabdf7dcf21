package vn.lotrinh.kernel;

import java.util.regex.Pattern;

/**
 * A commune, by the five digits of the national list of administrative units. <i>Mã xã</i>. Codes are never reused.
 *
 * @param code such as {@code 02026} for xã Nam Cường
 */
public record CommuneCode(String code) implements Comparable<CommuneCode> {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");

    public CommuneCode {
        if (!FIVE_DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException("A commune code has five digits: " + code);
        }
    }

    public static CommuneCode of(String code) {
        return new CommuneCode(code);
    }

    public static boolean isCode(String text) {
        return FIVE_DIGITS.matcher(text).matches();
    }

    @Override
    public int compareTo(CommuneCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
