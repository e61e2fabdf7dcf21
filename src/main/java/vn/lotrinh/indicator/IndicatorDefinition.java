package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.Period.Calendar;
import vn.lotrinh.kernel.Period.Kind;

/**
 * What is measured, and what is meant by it. <i>Định nghĩa chỉ số</i>.
 *
 * @param code stable and the same in every commune, so that a province can compare
 * @param decimals how many are shown; rounding is half up, once, at the end
 * @param ratio numerator and denominator, for a figure that is one divided by the other; absent for a plain number
 * @param level the lowest level at which a figure is entered, and holds; below it there is none
 * @param frequency how often; asked for a shorter period the indicator has no answer yet
 * @param overTime what the figures of shorter periods make together
 * @param official who makes the official figure, where it is made elsewhere
 * @param definition in words: numerator, denominator, whom and what it counts
 * @param interpretation what the law says, what the plan leaves unclear, and how that may be read
 * @param breaks first years of a new standard, price basis or method, by year
 * @param countsPeople whether the amount, or the numerator, counts people or households, so that small numbers are hidden
 *     from the public
 * @param formulas how it comes out of records, each from its year on, in the order of these; none for one that is only reported
 * @param reach for whom it is meant
 */
public record IndicatorDefinition(
        String code,
        String name,
        String unit,
        int decimals,
        @Nullable Ratio ratio,
        Level level,
        Frequency frequency,
        OverTime overTime,
        @Nullable String official,
        String definition,
        Interpretation interpretation,
        List<SeriesBreak> breaks,
        boolean countsPeople,
        List<IndicatorFormula> formulas,
        Reach reach) {

    public IndicatorDefinition {
        breaks = List.copyOf(breaks);
        formulas = formulas.stream()
                .sorted(Comparator.comparingInt(IndicatorFormula::from))
                .toList();
    }

    /** Whether it comes out of records, in some years at least. */
    public boolean isCounted() {
        return !formulas.isEmpty();
    }

    /** The first year whose periods are counted from records; those before are as they were reported. */
    public OptionalInt firstCountedYear() {
        return formulas.stream().mapToInt(IndicatorFormula::from).findFirst();
    }

    /** The same, counted from no earlier year: what lies before is as it was reported. */
    public IndicatorDefinition countedFrom(int year) {
        var later = formulas.stream().filter(formula -> formula.from() > year);
        var first = formulas.stream()
                .filter(formula -> formula.from() <= year)
                .reduce((earlier, last) -> last)
                .map(formula -> new IndicatorFormula(formula.text(), year, formula.ownOfCommune(), formula.onward()));
        return with(Stream.concat(first.stream(), later).toList());
    }

    /** Whether it counts things that there are only whole ones of, such as villages. */
    public boolean countsWholeThings() {
        return decimals == 0 && ratio == null;
    }

    /** Whether it is counted in a year by a formula that the commune wrote itself, not by one that its pack or a reading in its pack has. */
    public boolean isCountedByItsOwn(int year) {
        return findOwnFormula(year)
                .filter(own -> !formulasOfReadings().contains(own))
                .isPresent();
    }

    /** Whether it is counted in a year by the formula of another reading (cách hiểu) than the one that its pack proposes. */
    public boolean isCountedByAReading(int year) {
        return findOwnFormula(year).filter(formulasOfReadings()::contains).isPresent();
    }

    private Optional<IndicatorFormula> findOwnFormula(int year) {
        return formulas.stream()
                .filter(formula -> formula.from() <= year)
                .reduce((earlier, last) -> last)
                .filter(IndicatorFormula::ownOfCommune);
    }

    /** The formulas of the commune's own that readings brought along. */
    List<IndicatorFormula> formulasOfReadings() {
        return formulas.stream()
                .filter(IndicatorFormula::ownOfCommune)
                .filter(own -> interpretation.readings().stream().anyMatch(reading -> reading.bringsAlong(own)))
                .toList();
    }

    /** The same with breaks that the commune has of its own; of one year there is only one, the first that is named. */
    IndicatorDefinition alsoBroken(List<SeriesBreak> others) {
        var byYear = new TreeMap<Integer, SeriesBreak>();
        Stream.of(breaks, others, listBreaksOfReadings())
                .flatMap(List::stream)
                .forEach(at -> byYear.putIfAbsent(at.year(), at));
        return copy(List.copyOf(byYear.values()), formulas);
    }

    /** Where the commune counts otherwise than before because of a reading that it confirmed: a new method. */
    private List<SeriesBreak> listBreaksOfReadings() {
        return formulasOfReadings().stream()
                .filter(own -> formulas.stream()
                        .filter(formula -> formula.from() < own.from())
                        .reduce((earlier, last) -> last)
                        .filter(before ->
                                !before.text().strip().equals(own.text().strip()))
                        .isPresent())
                .map(own -> new SeriesBreak(own.from(), "Tính theo cách hiểu khác", "lãnh đạo xã xác nhận"))
                .toList();
    }

    /** The same counted by other formulas. */
    public IndicatorDefinition with(List<IndicatorFormula> others) {
        return copy(breaks, others);
    }

    private IndicatorDefinition copy(List<SeriesBreak> otherBreaks, List<IndicatorFormula> otherFormulas) {
        return new IndicatorDefinition(
                code,
                name,
                unit,
                decimals,
                ratio,
                level,
                frequency,
                overTime,
                official,
                definition,
                interpretation,
                otherBreaks,
                countsPeople,
                otherFormulas,
                reach);
    }

    /** Whether the base pack has it. <i>Chỉ số dùng chung</i>. */
    public boolean common() {
        return reach.common();
    }

    /** Whether a break lies between two years, so that their figures are not comparable. */
    public boolean breaksBetween(int earlier, int later) {
        return breaks.stream().anyMatch(at -> earlier < at.year() && at.year() <= later);
    }

    /** Whether figures of villages make up the commune's. */
    public boolean ofVillages() {
        return level == Level.VILLAGE;
    }

    /** The lowest level at which a figure is entered, and holds. <i>Cấp số liệu</i>. */
    public enum Level {
        VILLAGE,
        COMMUNE
    }

    /** How often a figure is due. <i>Kỳ số liệu</i>. */
    public enum Frequency {
        MONTH(1, Kind.MONTH),
        QUARTER(3, Kind.QUARTER),
        HALF_YEAR(6, Kind.HALF_YEAR),
        YEAR(12, Kind.YEAR);

        private static final int MONTHS_OF_A_YEAR = 12;

        private final int months;
        private final Kind kind;

        Frequency(int months, Kind kind) {
            this.months = months;
            this.kind = kind;
        }

        public int months() {
            return months;
        }

        /** The periods of a year in which a figure is due, in their order. */
        public List<Period> periodsOf(int year) {
            return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR / months)
                    .mapToObj(part -> new Period(kind, year, kind == Kind.YEAR ? 0 : part, Calendar.CIVIL))
                    .toList();
        }

        /** The last one that is over on a day: the one whose figure is due. */
        public Period lastEndedBefore(LocalDate day) {
            return IntStream.of(day.getYear() - 1, day.getYear())
                    .mapToObj(this::periodsOf)
                    .flatMap(List::stream)
                    .filter(period -> period.endedBefore(day))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        /** Whether a figure may be reported for a period: one of this length, or a longer one made of whole ones. */
        public boolean fits(Period period) {
            return period.calendar() == Calendar.CIVIL && period.months() >= months && period.months() % months == 0;
        }

        /** Whether a period is too short to have an answer. */
        public boolean isLongerThan(Period period) {
            return period.months() < months;
        }

        /** As people read it: "tháng", "quý". */
        public String title() {
            return switch (this) {
                case MONTH -> "tháng";
                case QUARTER -> "quý";
                case HALF_YEAR -> "6 tháng";
                case YEAR -> "năm";
            };
        }
    }

    /** What the figures of shorter periods make together. */
    public enum OverTime {
        /** They add up: hectares planted, tonnes picked. */
        SUM,
        /** The last one counts: poor households, cards. */
        LAST
    }

    /**
     * One figure divided by another.
     *
     * @param factor what the quotient is multiplied by: 100 for a percentage, 1 for a figure per head
     */
    public record Ratio(
            String numerator, String numeratorUnit, String denominator, String denominatorUnit, int factor) {}
}
