package vn.lotrinh.formula;

import java.util.regex.Pattern;

/** How things are called in formulas. */
final class Codes {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Codes() {}

    static void requireName(String code) {
        if (!NAME.matcher(code).matches()) {
            throw new IllegalArgumentException("Registers, fields and constants are named like valid_to, not: " + code);
        }
    }

    static void requireKebab(String code) {
        if (!KEBAB.matcher(code).matches()) {
            throw new IllegalArgumentException("Indicators are named like ty-le-ho-ngheo, not: " + code);
        }
    }
}
