package vn.lotrinh.demo;

import java.util.List;
import java.util.Map;

/**
 * What happens in the demonstration's commune from 2021 to 2026: most figures go well, income and the standard of villages fall behind,
 * one figure is missing, three villages stay poor. Every number is invented; other communes tell the same story, each a little otherwise.
 */
final class Story {

    static final int FIRST_YEAR = 2021;
    static final int BASE_YEAR = 2025;
    static final int LAST_YEAR = 2026;

    /** At the end; a few dozen fewer at the beginning. */
    static final int HOUSEHOLDS = 2131;

    /** Three villages far from the road, which stay behind the others: so many times as poor. */
    static final Map<String, Double> POORER = Map.of("T05", 2.2, "T09", 1.8, "T17", 2.0);

    /** Villages that have not handed in the last quarter's cards. */
    static final List<String> SILENT = List.of("T03", "T08", "T11", "T14", "T19");

    /** Shares and levels, one per year from {@link #FIRST_YEAR}. */
    static final Yearly POOR = new Yearly(.244, .231, .216, .200, .186, .172);

    static final Yearly POOR_BY_THE_NEW_STANDARD = new Yearly(.30, .29, .275, .26, .245, .229);
    static final Yearly INSURED = new Yearly(.920, .932, .942, .949, .951, .962);
    static final Yearly INCOME_PER_HEAD = new Yearly(22.7, 24.1, 25.7, 27.9, 29.8, 32.4);
    static final Yearly GRAIN = new Yearly(1.0, .9965, 1.0142, 1.0064, 1.0153, 1.0254);
    static final Yearly TEA = new Yearly(13.1, 13.9, 14.8, 15.5, 16.2, 17.4);
    static final Yearly CERTIFIED = new Yearly(.147, .182, .221, .303, .342, .389);
    static final Yearly PLANTED = new Yearly(14.2, 16.8, 15.1, 18.6, 17.3, 21.6);
    static final Yearly FOREST_COVER = new Yearly(.7430, .7446, .7460, .7470, .7480, .7490);
    static final Yearly ONLINE_IN_PART = new Yearly(.617, .672, .742, .786, .820, .883);
    static final Yearly ONLINE_IN_FULL = new Yearly(.342, .426, .492, .556, .609, .672);
    static final Yearly ONLINE_FILES = new Yearly(.21, .28, .37, .46, .58, .66);
    static final Yearly RECOGNISED_VILLAGES = new Yearly(0.0, .0435, .087, .087, .1305, .174);

    /** What the three sectors make, in billions, of a commune of the story's size, and who works there. */
    static final Map<String, Yearly> SECTOR_OUTPUT = Map.of(
            "primary", new Yearly(176.0, 183.4, 190.1, 198.7, 207.2, 216.9),
            "industry", new Yearly(38.2, 41.9, 46.3, 52.4, 58.8, 66.1),
            "services", new Yearly(64.5, 69.8, 76.9, 85.3, 94.6, 105.2));

    static final Map<String, Yearly> SECTOR_LABOUR = Map.of(
            "primary", new Yearly(3710.0, 3655.0, 3590.0, 3512.0, 3440.0, 3361.0),
            "industry", new Yearly(402.0, 431.0, 468.0, 511.0, 553.0, 604.0),
            "services", new Yearly(618.0, 649.0, 688.0, 731.0, 779.0, 834.0));

    private Story() {}

    /** A figure that has a value in every year of the story. */
    record Yearly(List<Double> values) {
        Yearly(Double... values) {
            this(List.of(values));
            if (values.length != LAST_YEAR - FIRST_YEAR + 1) {
                throw new IllegalArgumentException("Every year has its figure");
            }
        }

        double in(int year) {
            return values.get(year - FIRST_YEAR);
        }

        /** The first year in which it is above a number between 0 and 1; after the story when it never is. */
        int firstAbove(double share) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                if (in(year) > share) {
                    return year;
                }
            }
            return LAST_YEAR + 1;
        }
    }
}
