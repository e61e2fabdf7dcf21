package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.drawing.Svg;

/**
 * A register's list.
 *
 * @param count such as "312 hộ"
 * @param card who enters it, from which paper, how often; absent where the definition says nothing
 * @param filters those that stand open
 * @param moreFilters those behind "Lọc thêm"
 * @param kept what else is asked, sent on with other filters
 * @param keptByColumns the same, sent on with other columns
 * @param asked what stands behind the question mark of the address, for saving it as a view
 * @param filtered whether anything is filtered
 * @param map where the records of this part are; absent where that is not known
 * @param sums under the columns; empty where nothing can be added up
 */
public record RecordListPage(
        String title,
        String href,
        String count,
        @Nullable String card,
        boolean state,
        String day,
        String search,
        List<View> views,
        List<Field> filters,
        List<Field> moreFilters,
        boolean moreOpen,
        List<Kept> kept,
        List<Kept> keptByColumns,
        List<Column> columns,
        List<ColumnChoice> columnChoices,
        List<Row> rows,
        List<String> sums,
        String asked,
        boolean filtered,
        Tools tools,
        Pager pager,
        @Nullable Svg map) {

    /** A saved view, or "Tất cả". */
    public record View(
            String name,
            String href,
            boolean here,
            @Nullable String forget) {}

    /** What is asked besides the filters that are shown, sent on with them. */
    public record Kept(String name, String value) {}

    /**
     * The head of a column.
     *
     * @param sort where it is sorted by; absent where it can't be
     * @param sorted {@code ascending}, {@code descending} or absent
     */
    public record Column(
            String title,
            @Nullable String unit,
            boolean number,
            @Nullable String sort,
            @Nullable String sorted) {}

    /** A column that can be shown. */
    public record ColumnChoice(String code, String title, boolean shown) {}

    /** One record. */
    public record Row(String href, List<Cell> cells, boolean waits) {}

    /** @param name whether it is what the record is called, which leads to it */
    public record Cell(String text, boolean number, boolean name) {}

    /**
     * What can be done; each absent for who may not.
     *
     * @param exportSheet a file of Excel with all that this list shows
     * @param submissions who has handed the register in; absent where nobody does
     */
    public record Tools(
            @Nullable String add,
            String addWords,
            @Nullable String addTotal,
            @Nullable String importSheet,
            @Nullable String exportSheet,
            @Nullable String map,
            @Nullable String submissions,
            long waiting) {}

    /** Where in the list this part stands. */
    public record Pager(
            String words, @Nullable String before, @Nullable String behind) {}
}
