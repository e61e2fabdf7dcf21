package vn.lotrinh.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.Period.Calendar;
import vn.lotrinh.kernel.Period.Kind;

/** The ways in which people write a period: năm 2026, 12/2026, quý I/2026, 6 tháng đầu năm 2026. */
final class PeriodWords {
    private static final Map<String, Integer> QUARTERS =
            Map.of("1", 1, "2", 2, "3", 3, "4", 4, "i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final String YEAR = "(19\\d{2}|2[01]\\d{2}|2200)";

    private record Way(Pattern words, Function<MatchResult, Period> meaning) {}

    private static final List<Way> WAYS = List.of(
            way("(?:nam )?" + YEAR, found -> Period.ofYear(number(found, 1))),
            way(
                    "(?:thang )?(0?[1-9]|1[0-2])(?: ?[/.-] ?| nam )" + YEAR,
                    found -> Period.ofMonth(YearMonth.of(number(found, 2), number(found, 1)))),
            way(
                    "(?:quy|q) ?([1-4]|i{1,3}|iv)(?: ?[/.-] ?| nam )" + YEAR,
                    found -> Period.ofQuarter(number(found, 2), QUARTERS.getOrDefault(found.group(1), 1))),
            way("(?:6|sau) thang dau nam " + YEAR, found -> half(number(found, 1), 1)),
            way("(?:6|sau) thang cuoi nam " + YEAR, found -> half(number(found, 1), 2)),
            way(
                    "(?:9|chin) thang(?: dau)?(?: nam)? " + YEAR,
                    found -> new Period(Kind.NINE_MONTHS, number(found, 1), 0, Calendar.CIVIL)));

    private PeriodWords() {}

    /**
     * The period that words name.
     *
     * @param folded without marks, in lower case
     */
    static Optional<Period> find(String folded) {
        return WAYS.stream()
                .flatMap(way -> Optional.of(way.words().matcher(folded)).filter(match -> match.matches()).stream()
                        .map(match -> way.meaning().apply(match.toMatchResult())))
                .findFirst();
    }

    private static Way way(String words, Function<MatchResult, Period> meaning) {
        return new Way(Pattern.compile(words), meaning);
    }

    private static Period half(int year, int half) {
        return new Period(Kind.HALF_YEAR, year, half, Calendar.CIVIL);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
