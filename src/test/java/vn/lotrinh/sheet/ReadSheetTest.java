package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.sheet.GivenBooks.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.given.TemporaryFiles;
import vn.lotrinh.sheet.ReadSheet.Outcome;
import vn.lotrinh.sheet.SheetCell.Day;
import vn.lotrinh.sheet.SheetCell.Text;
import vn.lotrinh.sheet.SheetCell.Truth;
import vn.lotrinh.sheet.SheetCell.Wrong;

/** What officers send is read as it stands in Excel. Without a child where it is not about the child. */
class ReadSheetTest {

    @TempDir
    Path folder;

    private GivenBooks given = new GivenBooks(Path.of(""));

    @BeforeEach
    void aFolder() {
        given = new GivenBooks(folder);
    }

    private List<SheetRow> rows(Path file) throws IOException {
        return rows(file, "");
    }

    private List<SheetRow> rows(Path file, String sheet) throws IOException {
        Path rows = folder.resolve("rows");
        var answer = SheetProgram.read(file, sheet, rows);
        assertThat(answer).isInstanceOf(SheetAnswer.Found.class);
        var read = new ArrayList<SheetRow>();
        try (var all = new SheetRows(rows)) {
            all.forEachRemaining(read::add);
        }
        assertThat(((SheetAnswer.Found) answer).count()).isEqualTo(read.size());
        return read;
    }

    private List<SheetCell> firstRow(Path file) throws IOException {
        return rows(file).getFirst().cells();
    }

    private static SheetCell number(String number) {
        return new SheetCell.Number(new BigDecimal(number), null);
    }

    private static SheetCell shown(String number, String shown) {
        return new SheetCell.Number(new BigDecimal(number), shown);
    }

    private static CellStyle format(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** The same content in both formats of Excel. */
    private void everyKindOfCell(Workbook book) {
        var sheet = book.createSheet("Số liệu");
        var row = row(sheet, 1, "  Thôn\u00a0 Bản  Lìm ", 1234.5, 46387, 0.125, 7, true);
        row.getCell(2).setCellStyle(format(book, "dd/mm/yyyy"));
        row.getCell(3).setCellStyle(format(book, "0.0%"));
        row.getCell(4).setCellStyle(format(book, "000"));
        row.createCell(6).setCellErrorValue(FormulaError.REF.getCode());
        var formula = row.createCell(7);
        formula.setCellFormula("B1*2");
        formula.setCellValue(2469);
        row.createCell(8).setCellValue(1.1 * 3);
    }

    private static final List<SheetCell> EVERY_KIND_AS_READ = List.of(
            new Text("Thôn Bản Lìm"),
            number("1234.5"),
            new Day(LocalDate.of(2026, 12, 31)),
            shown("0.125", "12,5%"),
            shown("7", "007"),
            new Truth(true),
            new Wrong("#REF!"),
            number("2469"),
            number("3.3"));

    @Nested
    class ACell {

        @Test
        void ofANewFileIsReadByItsFormat() throws IOException {
            assertThat(firstRow(given.xlsx(ReadSheetTest.this::everyKindOfCell)))
                    .isEqualTo(EVERY_KIND_AS_READ);
        }

        @Test
        void ofAnOldFileIsReadTheSame() throws IOException {
            assertThat(firstRow(given.xls(ReadSheetTest.this::everyKindOfCell))).isEqualTo(EVERY_KIND_AS_READ);
        }

        @Test
        void whoseFormulaGivesNothingIsEmpty() throws IOException {
            var file = given.xlsx(book -> {
                var row = row(book.createSheet("A"), 1, "a", null, "c");
                var formula = row.createCell(1);
                formula.setCellFormula("IF(A1=\"\",1,\"\")");
                formula.setCellValue("");
            });
            assertThat(firstRow(file)).containsExactly(new Text("a"), SheetCell.EMPTY, new Text("c"));
        }

        @Test
        void whoseFormulaNobodyCalculatedSaysSo() throws IOException {
            var file = new HostileBooks(folder)
                    .sheet("<sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row></sheetData>");
            assertThat(firstRow(file)).containsExactly(new Wrong(XlsxBook.NOT_CALCULATED));
        }

        @Test
        void countsItsDaysFrom1904WhereTheFileDoes() throws IOException {
            var file = given.xlsx(book -> {
                ((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                row(book.createSheet("A"), 1, 44925).getCell(0).setCellStyle(format(book, "dd/mm/yyyy"));
            });
            assertThat(firstRow(file)).containsExactly(new Day(LocalDate.of(2026, 12, 31)));
        }

        @Test
        void withADayInVietnameseFormatIsADayWhateverTheOrder() throws IOException {
            var file = given.xlsx(book -> {
                var row = row(book.createSheet("A"), 1, 46387, 46387, 46387);
                row.getCell(0).setCellStyle(format(book, "[$-42A]dd \"tháng\" mm yyyy"));
                row.getCell(1).setCellStyle(format(book, "m/d/yy"));
                row.getCell(2).setCellStyle(format(book, "#,##0 \"day\""));
            });
            var day = new Day(LocalDate.of(2026, 12, 31));
            assertThat(firstRow(file)).containsExactly(day, day, number("46387"));
        }

        @Test
        void withANumberThatNobodyHasIsWrong() throws IOException {
            var file = new HostileBooks(folder)
                    .sheet(
                            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1E+999999999</v></c><c r=\"B1\"><v>1E-999999999</v></c>"
                                    + "<c r=\"C1\"><v>1E+35</v></c></row></sheetData>");
            assertThat(firstRow(file).getFirst()).isInstanceOf(Wrong.class);
            assertThat(firstRow(file).get(1)).isEqualTo(number("0"));
            assertThat(firstRow(file).get(2)).isEqualTo(new Wrong("1E+35"));
        }

        @Test
        void ofDecomposedLettersIsComposed() throws IOException {
            var file = given.xlsx(book -> row(book.createSheet("A"), 1, "Ba\u0309n Li\u0300m"));
            assertThat(firstRow(file)).containsExactly(new Text("Bản Lìm"));
        }
    }

    @Nested
    class ARow {

        @Test
        void keepsItsNumberWhenEmptyOnesStandBeforeIt() throws IOException {
            var file = given.xlsx(book -> {
                var sheet = book.createSheet("A");
                row(sheet, 3, "a");
                row(sheet, 4, " ", "\u00a0");
                row(sheet, 9, null, "b", " ");
            });
            assertThat(rows(file))
                    .containsExactly(
                            new SheetRow(3, List.of(new Text("a"))),
                            new SheetRow(9, List.of(SheetCell.EMPTY, new Text("b"))));
        }

        @Test
        void isReadWhenItIsHidden() throws IOException {
            var file = given.xlsx(book -> row(book.createSheet("A"), 1, "ẩn").setZeroHeight(true));
            assertThat(rows(file)).hasSize(1);
        }
    }

    @Nested
    class ABookOfSheets {
        private Path file() throws IOException {
            return given.xlsx(book -> {
                row(book.createSheet("Danh mục"), 1, "ẩn");
                row(book.createSheet("Quý I"), 1, "một");
                row(book.createSheet("Quý II"), 1, "hai");
                book.setSheetHidden(0, true);
                book.setActiveSheet(1);
            });
        }

        @Test
        void isReadFromTheFirstThatIsSeen() throws IOException {
            assertThat(firstRow(file())).containsExactly(new Text("một"));
        }

        @Test
        void isReadWhereAPersonChose() throws IOException {
            assertThat(rows(file(), "Quý II").getFirst().cells()).containsExactly(new Text("hai"));
            assertThat(rows(file(), "Danh mục").getFirst().cells()).containsExactly(new Text("ẩn"));
        }

        @Test
        void namesThemAll() throws IOException {
            try (var read = ((Outcome.Read) new ReadSheet().read(file())).file()) {
                assertThat(read.sheets())
                        .containsExactly(
                                new SheetTitle("Danh mục", true),
                                new SheetTitle("Quý I", false),
                                new SheetTitle("Quý II", false));
                assertThat(read.sheet().name()).isEqualTo("Quý I");
            }
        }

        @Test
        void withoutTheNamedOneIsRefused() throws IOException {
            assertThat(SheetProgram.read(file(), "Quý III", folder.resolve("rows")))
                    .isEqualTo(new SheetAnswer.Sentence(SheetRefusal.NO_SUCH_SHEET.sentence()));
        }
    }

    @Nested
    class ACommaSeparatedFile {

        @Test
        void isPartedBySemicolonsThoughNumbersHaveCommas() throws IOException {
            assertThat(rows(given.csv("\uFEFFThôn;Diện tích\r\nBản Lìm;1,5\r\n")))
                    .containsExactly(
                            new SheetRow(1, List.of(new Text("Thôn"), new Text("Diện tích"))),
                            new SheetRow(2, List.of(new Text("Bản Lìm"), new Text("1,5"))));
        }

        @Test
        void keepsWhatIsQuoted() throws IOException {
            assertThat(rows(given.csv("a,\"b, \"\"c\"\"\nd\",e\n\nf")))
                    .containsExactly(
                            new SheetRow(1, List.of(new Text("a"), new Text("b, \"c\" d"), new Text("e"))),
                            new SheetRow(3, List.of(new Text("f"))));
        }

        @Test
        void isReadInTheEncodingThatExcelSavesUnicodeIn() throws IOException {
            assertThat(firstRow(given.csv("\uFEFFThôn\tHộ nghèo", StandardCharsets.UTF_16LE)))
                    .containsExactly(new Text("Thôn"), new Text("Hộ nghèo"));
        }

        @Test
        void sayingHowItIsPartedIsBelieved() throws IOException {
            assertThat(firstRow(given.csv("sep=|\na|b;c"))).containsExactly(new Text("a"), new Text("b;c"));
        }

        @Test
        void withAnOpenQuoteIsRefused() throws IOException {
            assertThat(SheetProgram.read(given.csv("a;\"b\nc;d"), "", folder.resolve("rows")))
                    .isEqualTo(new SheetAnswer.Sentence(SheetRefusal.OPEN_QUOTE.sentence()));
        }
    }

    @Test
    void aFileOfAHundredThousandRowsIsStreamedFromAChild() throws IOException {
        int count = 100_000;
        Path file = new HostileBooks(folder).rows(count, "<c><v>1.5</v></c>".repeat(20));
        try (var read = ((Outcome.Read) new ReadSheet().read(file)).file();
                var rows = read.rows()) {
            assertThat(read.countRows()).isEqualTo(count);
            int seen = 0;
            SheetRow last = rows.next();
            for (seen = 1; rows.hasNext(); seen++) {
                last = rows.next();
            }
            assertThat(seen).isEqualTo(count);
            assertThat(last.number()).isEqualTo(count);
            assertThat(last.cells()).hasSize(20).containsOnly(number("1.5"));
        }
    }

    @Test
    void nothingIsLeftBehindOnceTheFileIsClosed() throws IOException {
        var file = given.xls(book -> row(book.createSheet("A"), 1, "a"));
        ((Outcome.Read) new ReadSheet().read(file)).file().close();
        TemporaryFiles.assertNoneIsLeft("lotrinh-sheet");
    }

    @Test
    void anOldFileThatCountsFrom1904IsReadSo() throws IOException {
        try (var book = new HSSFWorkbook()) {
            assertThat(book.getInternalWorkbook().isUsing1904DateWindowing()).isFalse();
        }
        assertThat(new CellFormat(14, "m/d/yy").read(new BigDecimal(44925), true))
                .isEqualTo(new Day(LocalDate.of(2026, 12, 31)));
    }
}
