package vn.lotrinh.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of Excel as officers make them, for a test. */
final class GivenBooks {
    private final Path folder;

    GivenBooks(Path folder) {
        this.folder = folder;
    }

    Path xlsx(Consumer<Workbook> content) throws IOException {
        try (var book = new XSSFWorkbook()) {
            content.accept(book);
            return save(book, "số liệu.xlsx");
        }
    }

    Path xls(Consumer<Workbook> content) throws IOException {
        try (var book = new HSSFWorkbook()) {
            content.accept(book);
            return save(book, "số liệu.xls");
        }
    }

    Path csv(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("số liệu.csv"), text.getBytes(charset));
    }

    Path csv(String text) throws IOException {
        return csv(text, StandardCharsets.UTF_8);
    }

    private Path save(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** Writes words and numbers into a row, from column A on; null leaves a cell out. */
    static Row row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {}
                case Number n -> row.createCell(i).setCellValue(n.doubleValue());
                case Boolean b -> row.createCell(i).setCellValue(b);
                default -> row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    static void merge(Sheet sheet, String region) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(region));
    }
}
