package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a staircase shows of a target, in values: where it starts, what each year should bring, what was found, where it
 * is heading. <i>Lộ trình</i>. Everything in it is settled elsewhere; the drawing decides nothing about a target.
 *
 * @param firstYear the year of the baseline, such as 2025; {@code lastYear} the end of the term, such as 2030
 */
public record Roadmap(
        Measure measure, int firstYear, int lastYear, Aim aim, Found found, List<SeriesBreak> breaks, Outlook outlook) {

    public Roadmap {
        if (firstYear >= lastYear) {
            throw new IllegalArgumentException("A roadmap leads from one year to a later one");
        }
        breaks = List.copyOf(breaks);
    }

    /** The way without anything that breaks it or looks ahead. */
    public static Roadmap of(Measure measure, int firstYear, int lastYear, Aim aim, Found found) {
        return new Roadmap(measure, firstYear, lastYear, aim, found, List.of(), new Outlook.None());
    }

    public Roadmap withBreaks(List<SeriesBreak> breaks) {
        return new Roadmap(measure, firstYear, lastYear, aim, found, breaks, outlook);
    }

    public Roadmap withOutlook(Outlook outlook) {
        return new Roadmap(measure, firstYear, lastYear, aim, found, breaks, outlook);
    }

    /** @param decimals to which its figures are written */
    public record Measure(String name, String unit, int decimals) {}

    /** How the aim is to be come by. */
    public enum Course {
        /** Up or down to a level. */
        TO_A_LEVEL,
        /** Never under it: one flat terrace. */
        KEEP,
        /** Summed up over the term, from nothing. */
        TOTAL
    }

    /**
     * What is aimed at.
     *
     * @param baseline the level that the first tread stands at; unknown baselines have no tread
     * @param milestones by year; none at all for a target without a number ("Chưa giao số")
     * @param dueUntil the last full year: milestones up to it are due, later ones are to come
     * @param proposed not confirmed by anybody yet
     */
    public record Aim(
            Course course,
            @Nullable BigDecimal baseline,
            NavigableMap<Integer, BigDecimal> milestones,
            int dueUntil,
            boolean proposed) {

        public Aim {
            milestones = Collections.unmodifiableNavigableMap(new TreeMap<>(milestones));
        }
    }

    /**
     * What was found in whole years; for a total the sum since the term began. A year without a figure is missing, not 0.
     *
     * @param mark the status, which colours the last figure
     */
    public record Found(NavigableMap<Integer, BigDecimal> byYear, Mark mark) {

        public Found {
            byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        }
    }

    /**
     * A new standard, price basis or method; nothing is compared across it. <i>Đứt chuỗi</i>.
     *
     * @param year the first year of the new series
     * @param source the document that orders it
     * @param underTheNew the year before, measured under the new standard as well: the new baseline
     */
    public record SeriesBreak(
            int year, String name, String source, @Nullable BigDecimal underTheNew) {}

    /** Where it is heading: a forecast, or where none is allowed the pace needed beside the present one. */
    public sealed interface Outlook {

        record None() implements Outlook {}

        /** The 80 % band, one point per year after the last known one. <i>Dải dự báo</i>. */
        record Forecast(List<Point> points) implements Outlook {
            public Forecast {
                points = List.copyOf(points);
            }

            public record Point(int year, double low, double expected, double high) {}
        }

        /**
         * Nhịp cần and nhịp hiện tại. Drawn on the large staircase only.
         *
         * @param needed the last milestone
         * @param heading where the present pace leads by then
         * @param arrives whether that is where it has to be
         * @param gap one line about the distance between the two, {@code present} one about where the present pace leads
         */
        record Paces(BigDecimal needed, BigDecimal heading, boolean arrives, String gap, String present)
                implements Outlook {}
    }
}
