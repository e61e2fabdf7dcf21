package vn.lotrinh.province.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.Svg;

/**
 * The communes side by side, about one indicator and year.
 *
 * @param communes how many there are in all
 * @param asOf the day on which figures and statuses stand
 * @param running a sentence about a year that is not over; absent for others
 * @param counts how many communes stand how; together they are all of them
 * @param rows those that the filter leaves
 * @param filter the words of the status that is filtered by; absent without a filter
 * @param map absent where no commune has an outline
 * @param withoutOutline a sentence about communes that are not on the map; empty where all are
 */
public record ProvincePage(
        String title,
        String indicator,
        String unit,
        int year,
        int communes,
        String asOf,
        @Nullable String running,
        List<Choice> indicators,
        List<Choice> years,
        List<Count> counts,
        List<Sorting> sortings,
        List<Row> rows,
        @Nullable String filter,
        String unfiltered,
        String sheet,
        @Nullable Svg map,
        List<Key> keys,
        String withoutOutline) {

    /** How many communes stand alike; its address shows them alone. */
    public record Count(int count, String words, @Nullable Mark mark, String address) {}

    /** @param order the value of {@code aria-sort}; absent where the list is sorted otherwise */
    public record Sorting(
            String words, String address, @Nullable String order, boolean number) {}

    /**
     * One commune.
     *
     * @param key the colour that it has on the map
     * @param figure with its decimals, or the words instead of it
     * @param caveat grade and completeness
     * @param milestone of the commune's own target in that year; empty where it has none
     * @param status the words of where its target stands; empty where it has none
     * @param note what is different about this commune's figure; empty for most
     */
    public record Row(
            String name,
            String address,
            Svg key,
            String figure,
            boolean known,
            String caveat,
            String milestone,
            String status,
            @Nullable Mark mark,
            String note) {}

    /** One line of the legend. */
    public record Key(Svg key, String words, int count) {}
}
