package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.given.TemporaryFiles;
import vn.lotrinh.sheet.ReadSheet.Outcome;

/** Whatever somebody sends, the caller gets one sentence, and the folder of temporary files is as before. */
class HostileSheetsTest {

    @TempDir
    Path folder;

    private HostileBooks hostile = new HostileBooks(Path.of(""));

    @BeforeEach
    void aFolder() {
        hostile = new HostileBooks(folder);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        TemporaryFiles.assertNoneIsLeft("lotrinh-sheet");
    }

    private static String sentence(Path file) {
        var outcome = new ReadSheet().read(file);
        if (outcome instanceof Outcome.Read(var read)) {
            read.close();
        }
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        String sentence = ((Outcome.Refused) outcome).sentence();
        assertThat(sentence).endsWith(".").doesNotContain("\n");
        return sentence;
    }

    private static byte[] honest() throws IOException {
        try (var book = new XSSFWorkbook()) {
            GivenBooks.row(book.createSheet("A"), 1, "a", 1);
            return GivenBooks.bytes(book);
        }
    }

    @Nested
    class AFileIsRefused {

        @Test
        void whenItIsEmpty() throws IOException {
            assertThat(sentence(hostile.with("rỗng.xlsx", new byte[0]))).contains("trống");
            assertThat(sentence(hostile.sheet("<sheetData/>"))).contains("trống");
        }

        @Test
        void whenItIsCutOff() throws IOException {
            byte[] whole = honest();
            assertThat(sentence(hostile.with("cụt.xlsx", Arrays.copyOf(whole, whole.length / 2))))
                    .contains("hỏng");
        }

        @Test
        void whenItIsLocked() throws Exception {
            assertThat(sentence(hostile.locked(honest()))).contains("mật khẩu");
            assertThat(sentence(hostile.lockedOld())).contains("mật khẩu");
        }

        @Test
        void whenItIsHuge() throws IOException {
            assertThat(sentence(hostile.huge())).contains("50 MB");
        }

        @Test
        void whenItIsAWebPageThatCallsItselfExcel() throws IOException {
            var page = "\uFEFF<html><body><table><tr><td>1</td></tr></table></body></html>";
            assertThat(sentence(hostile.with("báo cáo.xls", page.getBytes(StandardCharsets.UTF_8))))
                    .contains("trang web");
        }

        @Test
        void whenItIsSomethingElse() throws IOException {
            assertThat(sentence(hostile.with("a.xlsx", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8))))
                    .contains(".xlsx");
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
            assertThat(sentence(hostile.with("b.xlsx", picture))).contains(".xlsx");
        }

        @Test
        void whenItHasNoEndOfRows() throws IOException {
            assertThat(sentence(hostile.rows(250_000, "<c><v>1</v></c>"))).contains("200.000 dòng");
        }

        @Test
        void whenItHasNoEndOfColumns() throws IOException {
            assertThat(sentence(hostile.sheet("<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>")))
                    .contains("200 cột");
        }

        @Test
        void whenAColumnLiesFarBeyondWhatExcelHas() throws IOException {
            sentence(hostile.sheet("<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>"));
        }
    }

    @Nested
    class AFileThatAttacksIsRefused {

        @Test
        void whenItInflates() throws IOException {
            assertThat(sentence(hostile.zipBomb())).contains("lớn bất thường");
        }

        @Test
        void whenItLaughsABillionTimes() throws IOException {
            sentence(hostile.xmlBomb());
        }

        @Test
        void whenItAsksForAFileOfTheComputer() throws IOException {
            Path secret = Files.writeString(folder.resolve("bí mật.txt"), "mật mã");
            assertThat(sentence(hostile.externalEntity(secret))).doesNotContain("mật mã");
        }

        @Test
        void whenItHasTenMillionSharedStrings() throws IOException {
            sentence(hostile.sharedStrings(10_000_000));
        }

        @Test
        void whenItIsNestedWithoutEnd() throws IOException {
            int depth = 50_000;
            sentence(hostile.sheet("<a>".repeat(depth) + "</a>".repeat(depth) + "<sheetData/>"));
        }

        @Test
        void whenARowIsOfHundredsOfMegabytes() throws IOException {
            sentence(hostile.book(
                    out -> {
                        HostileBooks.text(out, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>");
                        HostileBooks.repeat(out, "một chữ rất dài ", 30_000_000);
                        HostileBooks.text(out, "</t></is></c></row></sheetData></worksheet>");
                    },
                    null));
        }
    }

    @Test
    void aSheetThatClaimsBillionsOfCellsIsReadByWhatItHas() throws IOException {
        Path file = hostile.sheet(
                "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"16384\" width=\"9\"/></cols>"
                        + "<sheetData><row r=\"1048576\" spans=\"1:16384\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>");
        var outcome = new ReadSheet().read(file);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        try (var read = ((Outcome.Read) outcome).file();
                var rows = read.rows()) {
            assertThat(rows.next().number()).isEqualTo(1_048_576);
        }
    }

    @Test
    void aMillionEmptyRowsDoNotCount() throws IOException {
        Path file = hostile.rows(1_000_000, "<c s=\"0\"/>");
        var outcome = new ReadSheet().read(file);
        assertThat(outcome).isEqualTo(new Outcome.Refused(SheetRefusal.EMPTY.sentence()));
    }
}
