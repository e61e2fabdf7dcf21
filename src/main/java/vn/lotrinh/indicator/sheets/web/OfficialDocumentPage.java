package vn.lotrinh.indicator.sheets.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says.
 *
 * @param about who imported it and when
 * @param file path of the imported sheet
 * @param withdrawn who took it back, when and why; absent while it counts
 * @param withdraw where to send that it is taken back; absent for who may not, or where it was
 */
public record OfficialDocumentPage(
        String title,
        String about,
        String file,
        @Nullable String withdrawn,
        @Nullable String withdraw,
        @Nullable String fault,
        List<Row> rows) {

    public OfficialDocumentPage {
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param amounts with unit; numerator and denominator where the document says them
     * @param state "Đang dùng", or why it no longer counts
     */
    public record Row(
            String indicator,
            String href,
            String place,
            String period,
            String amounts,
            String grade,
            @Nullable String note,
            String state,
            boolean counts) {}
}
