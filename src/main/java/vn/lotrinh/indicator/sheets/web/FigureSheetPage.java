package vn.lotrinh.indicator.sheets.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;

/**
 * Where a sheet of figures is sent.
 *
 * @param address of the page; the template lies below it
 * @param official whether a document is asked for
 * @param fields that name the document; none for reported figures
 * @param fault why nothing was read
 * @param fileFault what is wrong with the file
 */
public record FigureSheetPage(
        String title,
        String address,
        boolean official,
        List<Field> fields,
        @Nullable String fault,
        @Nullable String fileFault) {

    public FigureSheetPage {
        fields = List.copyOf(fields);
    }
}
