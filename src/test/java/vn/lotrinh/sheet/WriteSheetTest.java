package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is opened by other code than wrote it. */
class WriteSheetTest {

    private static final List<NewColumn> COLUMNS = List.of(
            NewColumn.ofText("Thôn"),
            NewColumn.ofNumbers("Diện tích").expecting("ha, một chữ số thập phân"),
            NewColumn.ofDays("Ngày"));

    private static SheetCell text(String text) {
        return new SheetCell.Text(text);
    }

    private static SheetCell number(String number) {
        return new SheetCell.Number(new BigDecimal(number), null);
    }

    private static Iterator<List<SheetCell>> rows(SheetCell... cells) {
        return List.of(Arrays.asList(cells)).iterator();
    }

    private static XSSFWorkbook written(NewSheet... sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        WriteSheet.write(out, List.of(sheets));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFSheet onlySheet(NewSheet sheet) throws IOException {
        return written(sheet).getSheetAt(0);
    }

    private static Cell writtenCell(SheetCell cell) throws IOException {
        return onlySheet(NewSheet.of("A", List.of(), List.of(NewColumn.ofText("a")), rows(cell)))
                .getRow(1)
                .getCell(0);
    }

    @Nested
    class ASheet {
        private XSSFSheet sheet() throws IOException {
            return onlySheet(NewSheet.of(
                            "Gieo trồng",
                            List.of("Diện tích gieo trồng", "Năm 2026"),
                            COLUMNS,
                            rows(text("Bản Lìm"), number("1234.5"), new SheetCell.Day(LocalDate.of(2026, 12, 31))))
                    .marked("Dữ liệu mẫu, không phải số liệu thật."));
        }

        @Test
        void hasItsMarkItsTitlesItsHeaderItsNoteAndItsRows() throws IOException {
            var sheet = sheet();
            assertThat(sheet.getSheetName()).isEqualTo("Gieo trồng");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("Dữ liệu mẫu");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Diện tích gieo trồng");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Diện tích");
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("(ha, một chữ số thập phân)");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Bản Lìm");
        }

        @Test
        void keepsItsBoldHeaderInSight() throws IOException {
            var sheet = sheet();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
        }

        @Test
        void hasRealNumbersAndRealDays() throws IOException {
            var row = sheet().getRow(5);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.###");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-12-31");
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+84912345678", "-5 độ", "@SUM(1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1"})
        void thatBeginLikeAFormulaStayWords(String words) throws IOException {
            var cell = writtenCell(text(words));
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(words.strip());
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }

        @Test
        void loseWhatXmlForbids() throws IOException {
            assertThat(writtenCell(text("a\u0000b\u000bc\uFFFEd\uD800e<&>\"'😀"))
                            .getStringCellValue())
                    .isEqualTo("abcde<&>\"'😀");
        }

        @Test
        void areCutWhereACellOfExcelEnds() throws IOException {
            assertThat(writtenCell(text("x".repeat(40_000))).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Nested
    class ANumber {

        @Test
        void withoutDecimalsShowsNone() throws IOException {
            assertThat(writtenCell(number("1234.00")).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
        }

        @Test
        void withMoreDigitsThanExcelKeepsIsWrittenInWords() throws IOException {
            assertThat(writtenCell(number("1234567890123456.5")).getStringCellValue())
                    .isEqualTo("1.234.567.890.123.456,5");
        }
    }

    @Nested
    class AFormToFillIn {
        private final NewSheet form = NewSheet.toFillIn(
                "Hộ nghèo",
                List.of(),
                List.of(
                        NewColumn.ofChoices("Thôn", List.of("Bản Lìm", "Bản Hốc")),
                        NewColumn.ofText("Mã"),
                        NewColumn.ofChoices("Thôn cũ", List.of("Bản Lìm", "Bản Hốc")),
                        NewColumn.ofChoices("Loại", List.of("A", "B", "C"))));

        @Test
        void offersChoicesFromASheetOfTheirOwn() throws IOException {
            var book = written(form);
            var choices = book.getSheet("Danh mục");
            assertThat(choices.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Thôn");
            assertThat(choices.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Bản Hốc");
            assertThat(choices.getRow(3).getCell(1).getStringCellValue()).isEqualTo("C");
            var validations = book.getSheetAt(0).getDataValidations();
            assertThat(validations)
                    .extracting(
                            validation -> validation.getValidationConstraint().getFormula1())
                    .containsExactly("'Danh mục'!$A$2:$A$3", "'Danh mục'!$A$2:$A$3", "'Danh mục'!$B$2:$B$4");
            assertThat(validations
                            .getFirst()
                            .getRegions()
                            .getCellRangeAddress(0)
                            .getFirstRow())
                    .isEqualTo(1);
        }

        @Test
        void showsTheArrowByWhichToChoose() throws IOException {
            var validations = written(form).getSheetAt(0).getCTWorksheet().getDataValidations();
            assertThat(validations.getDataValidationArray(0).getShowDropDown())
                    .as("the file format means by it that the arrow is hidden")
                    .isFalse();
        }

        @Test
        void takesWhatIsTypedAsText() throws IOException {
            var sheet = written(form).getSheetAt(0);
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void sheetsOfOneNameAreToldApartAndNamesAreMadeFitForExcel() throws IOException {
        var book = written(
                NewSheet.toFillIn("Quý I/2026", List.of(), COLUMNS),
                NewSheet.toFillIn("Quý I:2026", List.of(), COLUMNS),
                NewSheet.toFillIn("Danh mục", List.of(), COLUMNS),
                NewSheet.toFillIn("x".repeat(50), List.of(), COLUMNS),
                NewSheet.toFillIn("", List.of(), COLUMNS));
        assertThat(IntStream.range(0, 5).mapToObj(book::getSheetName).toList())
                .containsExactly("Quý I-2026", "Quý I-2026 (2)", "Danh mục (2)", "x".repeat(31), "Trang");
    }

    @Test
    void whatWasWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("khứ hồi.xlsx");
        var row = List.<SheetCell>of(
                text("=Bản Lìm"),
                number("-1234.567"),
                new SheetCell.Day(LocalDate.of(2026, 2, 28)),
                new SheetCell.Truth(true));
        try (OutputStream out = Files.newOutputStream(file)) {
            WriteSheet.write(
                    out,
                    List.of(NewSheet.of(
                            "A", List.of("Tiêu đề"), COLUMNS, List.of(row).iterator())));
        }
        var read = new ArrayList<SheetRow>();
        try (var sheet = ((ReadSheet.Outcome.Read) new ReadSheet().read(file)).file();
                var rows = sheet.rows()) {
            var layout = sheet.proposeLayout();
            assertThat(layout.columns())
                    .extracting(SheetLayout.Column::title)
                    .containsExactly("Thôn", "Diện tích", "Ngày");
            rows.forEachRemaining(one -> {
                if (layout.reasonToLeaveOut(one).isEmpty()) {
                    read.add(one);
                }
            });
        }
        assertThat(read).containsExactly(new SheetRow(4, row));
    }

    @Test
    void rowsThatWereWrittenAreNotKept() throws IOException {
        int count = 100_000;
        var early = new ArrayList<WeakReference<SheetCell>>();
        var rows = new Iterator<List<SheetCell>>() {
            private int given;

            @Override
            public boolean hasNext() {
                if (given == count) {
                    System.gc();
                    assertThat(early).allMatch(cell -> cell.get() == null);
                }
                return given < count;
            }

            @Override
            public List<SheetCell> next() {
                SheetCell cell = new SheetCell.Text("dòng " + given++);
                if (given < 1_000) {
                    early.add(new WeakReference<>(cell));
                }
                return List.of(cell, number("1.5"), number(Integer.toString(given)));
            }
        };
        WriteSheet.write(OutputStream.nullOutputStream(), List.of(NewSheet.of("A", List.of(), COLUMNS, rows)));
        assertThat(rows.given).isEqualTo(count);
    }
}
