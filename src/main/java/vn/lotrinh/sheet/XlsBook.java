package vn.lotrinh.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads an .xls of Excel 97 to 2003, which POI keeps in memory as a whole; hence the smaller limit. */
final class XlsBook implements Book {
    private static final long LARGEST = 20L << 20;

    private final HSSFWorkbook book;
    private final boolean since1904;
    private final Map<Short, CellFormat> formats = new HashMap<>();

    private XlsBook(HSSFWorkbook book) {
        this.book = book;
        this.since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static Book open(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new RefusedSheet(SheetRefusal.PASSWORD);
            }
            if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
                throw new RefusedSheet(SheetRefusal.OLD_EXCEL);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw new RefusedSheet(SheetRefusal.OTHER_FORMAT);
            }
            if (Files.size(file) > LARGEST) {
                throw new RefusedSheet(SheetRefusal.OLD_AND_BIG);
            }
            return new XlsBook(new HSSFWorkbook(container));
        } catch (EncryptedDocumentException _) {
            throw new RefusedSheet(SheetRefusal.PASSWORD);
        } catch (OldExcelFormatException _) {
            throw new RefusedSheet(SheetRefusal.OLD_EXCEL);
        }
    }

    @Override
    public List<SheetTitle> titles() {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(i ->
                        new SheetTitle(book.getSheetName(i), book.getSheetVisibility(i) != SheetVisibility.VISIBLE))
                .toList();
    }

    @Override
    public void read(int sheet, Reader reader) throws IOException {
        var rows = book.getSheetAt(sheet);
        for (var region : rows.getMergedRegions()) {
            reader.merged(new MergedCells(
                    region.getFirstRow() + 1,
                    region.getLastRow() + 1,
                    region.getFirstColumn(),
                    region.getLastColumn()));
        }
        for (var row : rows) {
            reader.row(row.getRowNum() + 1, cells(row));
        }
    }

    private List<SheetCell> cells(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? SheetCell.EMPTY : cell(cell));
        }
        return cells;
    }

    private SheetCell cell(Cell cell) {
        var kept = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (kept) {
            case NUMERIC -> number(cell);
            case STRING -> SheetCell.ofText(cell.getStringCellValue());
            case BOOLEAN -> new SheetCell.Truth(cell.getBooleanCellValue());
            case ERROR -> new SheetCell.Wrong(error(cell.getErrorCellValue()));
            default -> SheetCell.EMPTY;
        };
    }

    private SheetCell number(Cell cell) {
        var style = cell.getCellStyle();
        return formats.computeIfAbsent(
                        style.getDataFormat(), known -> new CellFormat(known, style.getDataFormatString()))
                .read(BigDecimal.valueOf(cell.getNumericCellValue()), since1904);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
