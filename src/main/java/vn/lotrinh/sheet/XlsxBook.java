package vn.lotrinh.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads an .xlsx row by row. Results of formulas are those that Excel kept; nothing is calculated. */
final class XlsxBook implements Book {
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    /** What stands in a cell whose formula no program has calculated. */
    static final String NOT_CALCULATED = "(công thức chưa tính)";

    private final Path file;
    private final ReadableWorkbook book;
    private final List<Sheet> sheets;
    private final Map<Integer, CellFormat> formats = new HashMap<>();

    private XlsxBook(Path file, ReadableWorkbook book) {
        this.file = file;
        this.book = book;
        this.sheets = book.getSheets().toList();
    }

    static Book open(Path file) throws IOException {
        // fastexcel takes a file without formats for a broken one, unless it is told not to look for them
        var options = new ReadingOptions(XlsxPackage.hasFormats(file), true);
        return new XlsxBook(file, new ReadableWorkbook(file.toFile(), options));
    }

    @Override
    public List<SheetTitle> titles() {
        return sheets.stream()
                .map(sheet -> new SheetTitle(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
                .toList();
    }

    @Override
    public void read(int sheet, Reader reader) throws IOException {
        XlsxPackage.readMerged(file, sheets.get(sheet).getId(), reader);
        try (var rows = sheets.get(sheet).openStream()) {
            int last = 0;
            for (var row : (Iterable<Row>) rows::iterator) {
                last = Math.max(
                        row.getRowNum(), last + 1); // a row may leave its number out; fastexcel then counts from 0
                reader.row(last, cells(row));
            }
        }
    }

    private List<SheetCell> cells(Row row) {
        var cells = new ArrayList<SheetCell>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return cells;
    }

    private SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return new SheetCell.Wrong(errorOf(cell.getRawValue()));
        }
        return switch (value) {
            case null -> withoutValue(cell);
            case Boolean truth -> new SheetCell.Truth(truth);
            case BigDecimal number -> formatOf(cell).read(number, book.isDate1904());
            default -> ofWords(cell, value.toString());
        };
    }

    private static SheetCell ofWords(Cell cell, String words) {
        return cell.getType() == CellType.FORMULA && ERRORS.contains(words.toUpperCase(Locale.ROOT))
                ? new SheetCell.Wrong(words)
                : SheetCell.ofText(words);
    }

    /** A formula that gives nothing leaves an empty value; one that was never calculated leaves none. */
    private static SheetCell withoutValue(Cell cell) {
        return cell.getType() == CellType.FORMULA && cell.getRawValue() == null
                ? new SheetCell.Wrong(NOT_CALCULATED)
                : SheetCell.EMPTY;
    }

    private static String errorOf(@Nullable String raw) {
        return raw != null && ERRORS.contains(raw) ? raw : "#N/A";
    }

    private CellFormat formatOf(Cell cell) {
        Integer id = cell.getDataFormatId();
        return formats.computeIfAbsent(id == null ? 0 : id, known -> new CellFormat(known, cell.getDataFormatString()));
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
