package vn.lotrinh.sheet;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written. <i>Trang tính mới</i>.
 *
 * @param name on its tab; what Excel forbids in a name is replaced
 * @param mark says above everything that the data are generated; null for real data
 * @param titles lines above the header, the first of them the heading
 * @param columns from left to right
 * @param rows pulled one by one, so that they need never be in memory together
 */
public record NewSheet(
        String name,
        @Nullable String mark,
        List<String> titles,
        List<NewColumn> columns,
        Iterator<List<SheetCell>> rows) {

    /** How a sheet of the demonstration is marked. */
    public static final String GENERATED = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";

    public NewSheet {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
    }

    /** A sheet without rows, to be filled in. */
    public static NewSheet toFillIn(String name, List<String> titles, List<NewColumn> columns) {
        return new NewSheet(name, null, titles, columns, Collections.emptyIterator());
    }

    /** A sheet with rows. */
    public static NewSheet of(
            String name, List<String> titles, List<NewColumn> columns, Iterator<List<SheetCell>> rows) {
        return new NewSheet(name, null, titles, columns, rows);
    }

    /** The same sheet, marked as generated. */
    public NewSheet marked(String sentence) {
        return new NewSheet(name, sentence, titles, columns, rows);
    }
}
