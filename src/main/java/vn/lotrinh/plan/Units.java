package vn.lotrinh.plan;

import java.util.Locale;

/** When two ways of writing a unit mean the same. <i>Đơn vị</i>. */
final class Units {

    private static final String PER_YEAR = "/năm";

    private Units() {}

    /** "ha" and "ha/năm" are the same for figures of years. */
    static boolean same(String one, String other) {
        return yearly(one).equals(yearly(other));
    }

    /** Whether both count the same thing, per whatever: "triệu đồng/năm" and "triệu đồng/người/năm". */
    static boolean sameNoun(String one, String other) {
        return noun(one).equals(noun(other));
    }

    private static String yearly(String unit) {
        String plain = plain(unit);
        return plain.endsWith(PER_YEAR) ? plain.substring(0, plain.length() - PER_YEAR.length()) : plain;
    }

    private static String noun(String unit) {
        String plain = plain(unit);
        int per = plain.indexOf('/');
        return per < 0 ? plain : plain.substring(0, per).strip();
    }

    private static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }
}
