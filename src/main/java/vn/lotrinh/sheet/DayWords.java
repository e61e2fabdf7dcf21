package vn.lotrinh.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a day is written, taken apart.
 *
 * @param day of the month
 * @param month 1 to 12 when it exists
 * @param year with four digits
 * @param shortYear whether only two of them were written
 */
record DayWords(int day, int month, int year, boolean shortYear) {
    private static final String TIME = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:ngay )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})" + TIME);
    private static final Pattern IN_WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}),? thang (\\d{1,2}),? nam (\\d{4})");
    private static final int CENTURY_TURNS = 50;

    /**
     * Takes words apart.
     *
     * @param folded without marks, in lower case
     */
    static Optional<DayWords> find(String folded) {
        Matcher words = IN_WORDS.matcher(folded);
        if (words.matches()) {
            return Optional.of(new DayWords(number(words, 1), number(words, 2), number(words, 3), false));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(folded);
        if (yearFirst.matches()) {
            return Optional.of(new DayWords(number(yearFirst, 3), number(yearFirst, 2), number(yearFirst, 1), false));
        }
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (!dayFirst.matches()) {
            return Optional.empty();
        }
        int year = number(dayFirst, 3);
        boolean isShort = dayFirst.group(3).length() == 2;
        return Optional.of(
                new DayWords(number(dayFirst, 1), number(dayFirst, 2), isShort ? fullYear(year) : year, isShort));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int fullYear(int year) {
        return year < CENTURY_TURNS ? 2000 + year : 1900 + year;
    }
}
