package vn.lotrinh.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an .xlsx, row by row, in memory that does not grow with the rows: title lines, a bold header that stays in sight, a
 * note under it, real numbers and days, lists to choose from (kept in a sheet "Danh mục"). <i>Ghi tệp Excel</i>.
 *
 * <p>Words are never run as formulas. They are written as inline strings, which Excel shows and does not calculate; those
 * that begin like a formula are also formatted as text, so that they stay words when somebody edits the cell. No apostrophe is
 * put before them: it would be part of the words and come back with the file. There is no CSV, where nothing of this holds.
 */
public final class WriteSheet {
    private static final String PROGRAM = "LoTrinh";
    private static final String VERSION = "1.0";
    private static final String CHOICES = "Danh mục";
    private static final int ROWS_TO_CHOOSE_IN = 10_000;
    private static final int FLUSHED_AFTER = 500;
    private static final int LAST_ROW = 1_048_575;

    private WriteSheet() {}

    /** Writes sheets, in their order, and leaves the stream open. */
    public static void write(OutputStream out, List<NewSheet> sheets) throws IOException {
        var book = new Workbook(out, PROGRAM, VERSION);
        var names = new HashSet<>(Set.of(CHOICES.toLowerCase(Locale.ROOT)));
        var pages = new ArrayList<Worksheet>();
        for (var sheet : sheets) {
            pages.add(book.newWorksheet(SheetNames.free(sheet.name(), names)));
        }
        boolean choosing = sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .anyMatch(column -> !column.choices().isEmpty());
        var choices = choosing ? new ChoiceLists(book.newWorksheet(CHOICES)) : null;
        for (int i = 0; i < sheets.size(); i++) {
            new Page(pages.get(i), sheets.get(i), choices).write();
        }
        if (choices != null) {
            choices.finish();
        }
        book.finish();
    }

    /** One sheet while it is written. */
    private static final class Page {
        private final Worksheet page;
        private final NewSheet sheet;
        private final @Nullable ChoiceLists choices;
        private final FormatRuns formats;
        private int row;

        Page(Worksheet page, NewSheet sheet, @Nullable ChoiceLists choices) {
            this.page = page;
            this.sheet = sheet;
            this.choices = choices;
            this.formats = new FormatRuns(page);
        }

        void write() throws IOException {
            writeTitles();
            writeHeader();
            writeNote();
            offerChoices();
            while (sheet.rows().hasNext()) {
                if (row > LAST_ROW) {
                    throw new IllegalArgumentException("Excel has no more rows than " + LAST_ROW);
                }
                var cells = sheet.rows().next();
                for (int column = 0; column < cells.size(); column++) {
                    formats.add(row, column, WrittenCell.write(page, row, column, cells.get(column)));
                }
                row++;
                if (row % FLUSHED_AFTER == 0) {
                    formats.apply();
                    page.flush();
                }
            }
            formats.apply();
            page.finish();
        }

        private void writeTitles() {
            if (sheet.mark() != null) {
                WrittenCell.label(page, row, 0, sheet.mark());
                page.style(row, 0).bold().fontColor("C00000").set();
                row++;
            }
            for (int i = 0; i < sheet.titles().size(); i++) {
                WrittenCell.label(page, row, 0, sheet.titles().get(i));
                if (i == 0) {
                    page.style(row, 0).bold().fontSize(14).set();
                }
                row++;
            }
        }

        private void writeHeader() {
            for (int i = 0; i < sheet.columns().size(); i++) {
                var column = sheet.columns().get(i);
                page.width(i, column.width());
                WrittenCell.label(page, row, i, column.title());
                page.style(row, i)
                        .bold()
                        .wrapText(true)
                        .fillColor("E6EEF7")
                        .borderStyle("thin")
                        .verticalAlignment("center")
                        .set();
                WrittenCell.formatColumn(page, i, column.kind());
            }
            row++;
            page.freezePane(0, row);
        }

        /** In brackets, by which it is known as no data when the file comes back. */
        private void writeNote() {
            if (sheet.columns().stream().allMatch(column -> column.expected() == null)) {
                return;
            }
            for (int i = 0; i < sheet.columns().size(); i++) {
                String note = sheet.columns().get(i).expected();
                if (note != null) {
                    WrittenCell.label(page, row, i, "(" + note + ")");
                    page.style(row, i)
                            .italic()
                            .wrapText(true)
                            .fontColor("666666")
                            .set();
                }
            }
            row++;
        }

        private void offerChoices() {
            for (int i = 0; i < sheet.columns().size(); i++) {
                var column = sheet.columns().get(i);
                if (choices != null && !column.choices().isEmpty()) {
                    int last = Math.min(LAST_ROW, row + ROWS_TO_CHOOSE_IN);
                    page.range(row, i, last, i)
                            .validateWithList(choices.add(column))
                            .allowBlank(true)
                            .showErrorMessage(true)
                            .errorStyle(DataValidationErrorStyle.WARNING)
                            .errorTitle("Không có trong danh mục")
                            .error("Hãy chọn một giá trị trong danh sách của ô này.");
                }
            }
        }
    }
}
