package vn.lotrinh.reading.format;

import java.util.Locale;
import vn.lotrinh.kernel.upload.CleanText;

/** How a number of a list is written. */
enum NumberStyle {
    DECIMAL {
        @Override
        String write(int number) {
            return Integer.toString(number);
        }
    },
    DECIMAL_ZERO {
        @Override
        String write(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    },
    UPPER_ROMAN {
        @Override
        String write(int number) {
            return roman(number);
        }
    },
    LOWER_ROMAN {
        @Override
        String write(int number) {
            return roman(number).toLowerCase(Locale.ROOT);
        }
    },
    UPPER_LETTER {
        @Override
        String write(int number) {
            return letters(number, 'A');
        }
    },
    LOWER_LETTER {
        @Override
        String write(int number) {
            return letters(number, 'a');
        }
    },
    BULLET {
        @Override
        String write(int number) {
            return "";
        }
    },
    NONE {
        @Override
        String write(int number) {
            return "";
        }
    };

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LARGEST_ROMAN = 3999;

    abstract String write(int number);

    /** The mark of a bullet; marks drawn with a symbol font have no letter of their own and become a dash. */
    static String bullet(String mark) {
        var clean = CleanText.line(mark);
        return clean.length() == 1 && "-–—+*•".contains(clean) ? clean : "-";
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var written = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                written.append(ROMAN_LETTERS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    /** Word's way: a to z, then aa, bb; a hostile count is written as a number. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 5) {
            return Integer.toString(number);
        }
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }
}
