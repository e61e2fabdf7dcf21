package vn.lotrinh.indicator.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;
import static vn.lotrinh.given.Measured.teaHarvested;
import static vn.lotrinh.given.Measured.tourismEarnings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenFigureSheet;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.PublishOfficialFigures.Named;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.sheet.NewColumn;
import vn.lotrinh.sheet.NewSheet;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.WriteSheet;

/** Sheets of figures as communes really keep them: units, years side by side, covers, and columns that mean two things. */
@TheApplication
class FigureSheetColumnsTest {

    private static final String TEA = "san-luong-che";

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");
    SignedIn officer;

    @BeforeEach
    void aCommuneThatMeasuresTeaTourismAndPoverty() {
        commune = given.aCommuneOfVillages(2);
        officer = given.anOfficer(commune);
        GivenFigures.of(given, commune, teaHarvested());
        GivenFigures.of(given, commune, tourismEarnings());
        GivenFigures.of(given, commune, poorHouseholds());
    }

    private PreviewFigureSheet.Outcome outcome(FigureSheet sheet) {
        return given.in(commune, () -> given.get(PreviewFigureSheet.class).handle(officer, sheet));
    }

    /** Columns are parted by a semicolon. */
    private FigureSheet sheet(String source, String... lines) {
        return FigureSheet.reported(given.aFile(commune, String.join("\n", lines) + "\n"), source);
    }

    private FigurePreview preview(String... lines) {
        return previewed(sheet("Điều tra", lines));
    }

    private FigurePreview previewed(FigureSheet sheet) {
        var outcome = outcome(sheet);
        assertThat(outcome).isInstanceOf(PreviewFigureSheet.Outcome.Previewed.class);
        return ((PreviewFigureSheet.Outcome.Previewed) outcome).preview();
    }

    private String refusal(String... lines) {
        return refused(sheet("Điều tra", lines));
    }

    private String refused(FigureSheet sheet) {
        var outcome = outcome(sheet);
        assertThat(outcome).isInstanceOf(PreviewFigureSheet.Outcome.Refused.class);
        return ((PreviewFigureSheet.Outcome.Refused) outcome).sentence();
    }

    /** Whatever the number of decimals. */
    private static List<String> amounts(FigurePreview preview) {
        return preview.lines().stream()
                .map(line -> line.entry().amount().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<String> periods(FigurePreview preview) {
        return preview.lines().stream()
                .map(line -> line.entry().key().period().toString())
                .toList();
    }

    private static String onlySentence(FigurePreview preview) {
        assertThat(preview.wrong()).hasSize(1);
        return preview.wrong().getFirst().sentence();
    }

    @Nested
    class Units {

        @Test
        void areConvertedAndThePreviewSaysSo() {
            var preview = preview("Chỉ số;Đơn vị tính;Kỳ;Số liệu", TEA + ";kg;2025;18500");
            assertThat(preview.lines().getFirst().entry().amount()).isEqualTo(new BigDecimal("18.5"));
            assertThat(preview.lines().getFirst().doubts()).containsExactly("Đổi đơn vị: 18.500 kg = 18,5 tấn");
        }

        @Test
        void areTakenAsTheyAreWhenTheyAreTheIndicatorsOwnOrEmpty() {
            var preview = preview("Chỉ số;ĐVT;Kỳ;Số liệu", TEA + ";tan;2023;7", TEA + ";;2024;8", TEA + ";-;2025;9");
            assertThat(amounts(preview)).containsExactly("7", "8", "9");
            assertThat(preview.lines())
                    .allSatisfy(line -> assertThat(line.doubts()).isEmpty());
        }

        @Test
        void ofAnotherDimensionRefuseTheRowAndBothAreNamed() {
            var preview = preview("Chỉ số;ĐVT;Kỳ;Số liệu", TEA + ";ha;2025;12", TEA + ";tấn;2024;8");
            assertThat(onlySentence(preview)).contains("“ha”", "“tấn”");
            assertThat(preview.wrong().getFirst().column()).isEqualTo("Đơn vị tính");
            assertThat(amounts(preview)).containsExactly("8");
        }

        @Test
        void behindTheNumberMustBeThoseOfTheRow() {
            var preview = preview("Chỉ số;ĐVT;Kỳ;Số liệu", TEA + ";kg;2024;18500 kg", TEA + ";kg;2025;18,5 tấn");
            assertThat(amounts(preview)).containsExactly("18.5");
            assertThat(onlySentence(preview)).contains("“tấn”", "“kg”");
        }

        @Test
        void mayStandInBracketsBehindTheTitle() {
            assertThat(amounts(preview("Chỉ số;Kỳ;Số liệu (kg)", TEA + ";2025;18500")))
                    .containsExactly("18.5");
        }

        @Test
        void mayStandAboveTheTable() {
            var preview = preview("Kết quả điều tra;;", "Đơn vị tính: kg;;", "Chỉ số;Kỳ;Số liệu", TEA + ";2025;18500");
            assertThat(amounts(preview)).containsExactly("18.5");
        }

        @Test
        void ofTheRowCountBeforeThatAboveTheTable() {
            var preview =
                    preview("ĐVT: triệu đồng;;;", "Chỉ số;ĐVT;Kỳ;Số liệu", TEA + ";kg;2025;500", TEA + ";;2024;8");
            assertThat(amounts(preview)).containsExactly("0.5");
            assertThat(onlySentence(preview)).contains("“triệu đồng”", "“tấn”");
        }

        @Test
        void inTheTitleAndInAColumnAreOneTooMany() {
            assertThat(refusal("Chỉ số;ĐVT;Kỳ;Số liệu (kg)", TEA + ";tấn;2025;18500"))
                    .contains("“Số liệu (kg)”", "“ĐVT”");
        }

        @Test
        void ofAQuotientAreItsOwnOrThoseOfBothParts() {
            var preview = preview(
                    "Chỉ số;ĐVT;Kỳ;Số liệu;Tử số;Mẫu số",
                    "ty-le-ho-ngheo;phần trăm;2022;;70;200",
                    "ty-le-ho-ngheo;hộ;2023;;60;200",
                    "ty-le-ho-ngheo;người;2024;;50;200",
                    "ty-le-ho-ngheo;hộ;2025;20;40;200");
            assertThat(amounts(preview)).containsExactly("70", "60");
            assertThat(preview.wrong()).extracting(FigurePreview.Wrong::line).containsExactly(4, 5);
        }
    }

    @Nested
    class AColumnNamedDonVi {

        @Test
        void isThePlaceWhenItsCellsNamePlaces() {
            var preview = preview("Chỉ số;Đơn vị;Kỳ;Số liệu", TEA + ";T01;2025;7", TEA + ";Cả xã;2024;8");
            assertThat(preview.lines())
                    .extracting(line -> line.entry().key().place().toString())
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }

        @Test
        void isTheUnitWhenItsCellsAreUnits() {
            assertThat(amounts(preview("Chỉ số;Đơn vị;Kỳ;Số liệu", TEA + ";kg;2025;7000", TEA + ";Tấn;2024;8")))
                    .containsExactly("7", "8");
        }

        @Test
        void isTheUnitWhenAnotherColumnIsThePlace() {
            var preview = preview("Chỉ số;Thôn;Đơn vị;Kỳ;Số liệu", TEA + ";T01;kg;2025;7000");
            assertThat(amounts(preview)).containsExactly("7");
        }

        @Test
        void isThePlaceWhenAnotherColumnIsTheUnit() {
            var preview = preview("Chỉ số;Đơn vị;ĐVT;Kỳ;Số liệu", TEA + ";Thôn lạ;kg;2025;7000");
            assertThat(preview.wrong().getFirst().column()).isEqualTo("Nơi");
        }

        @Test
        void isAskedAboutWhenItsCellsAreNeither() {
            assertThat(refusal("Chỉ số;Đơn vị;Kỳ;Số liệu", TEA + ";UBND;2025;7"))
                    .contains("“Đơn vị” không rõ là nơi", "“Đơn vị tính”");
        }
    }

    @Nested
    class Columns {

        @Test
        void thatMayMeanTheNumberOfADocumentGiveWayToTheFigure() {
            var preview = preview("STT;Chỉ số;Số;Kỳ;Giá trị", "1;" + TEA + ";12;2025;7");
            assertThat(amounts(preview)).containsExactly("7");
            assertThat(preview.taken().otherColumns()).containsExactly("Số");
        }

        @Test
        void namedSoAloneAreTheFigure() {
            assertThat(amounts(preview("Chỉ số;Kỳ;Số", TEA + ";2025;7"))).containsExactly("7");
        }

        @Test
        void namedSoBesideAQuotientAreNoFigure() {
            var preview = preview("Chỉ số;Số;Kỳ;Tử số;Mẫu số", TEA + ";12;2025;;");
            assertThat(onlySentence(preview)).contains("Thiếu số liệu");
        }

        @Test
        void ofFiguresAreNotChosenBetween() {
            assertThat(refusal("Chỉ số;Kỳ;Số liệu;Giá trị", TEA + ";2025;7;8"))
                    .startsWith("Cột “Số liệu” và cột “Giá trị” đều có thể là “Số liệu”");
            assertThat(refusal("Chỉ số;Kỳ;Số liệu;Số liệu", TEA + ";2025;7;8")).contains("“Số liệu” và cột “Số liệu”");
        }

        @Test
        void thatAreEmptyMeanNothing() {
            assertThat(amounts(preview("Chỉ số;Kỳ;Số liệu;Giá trị", TEA + ";2025;;8")))
                    .containsExactly("8");
        }

        @Test
        void ofTheTemplateAreAllKnown() {
            byte[] template =
                    given.in(commune, () -> given.get(FigureSheetTemplate.class).handle(FigureSheet.Kind.REPORTED));
            assertThat(refused(FigureSheet.reported(given.aFile(commune, template), "")))
                    .contains("chưa có dòng số liệu nào");
        }

        @Test
        void thatNothingKnowsAreListed() {
            var preview = preview("TT;Chỉ số;Kỳ;Số liệu;Người lập;So với 2024 (%)", "1;" + TEA + ";2025;7;An;105");
            assertThat(preview.taken().otherColumns()).containsExactly("Người lập", "So với 2024 (%)");
        }
    }

    @Nested
    class YearsSideBySide {

        private static final String HEADER = "Chỉ tiêu;ĐVT;2021;2022;2023;2024;2025";

        @Test
        void areOneFigureEach() {
            var preview = preview(HEADER, TEA + ";kg;1000;2000;3000;4000;5000", "thu-du-lich;tỷ đồng;1;2;3;4;5");
            assertThat(amounts(preview)).containsExactly("1", "2", "3", "4", "5", "1", "2", "3", "4", "5");
            assertThat(periods(preview)).startsWith("2021", "2022", "2023", "2024", "2025");
            assertThat(preview.lines().getFirst().doubts()).containsExactly("Đổi đơn vị: 1.000 kg = 1 tấn");
            assertThat(preview.lines())
                    .allSatisfy(line -> assertThat(line.entry().source()).isEqualTo("Điều tra"));
        }

        @Test
        void areNoFigureWhereTheCellIsEmpty() {
            var preview = preview(HEADER, "I. KINH TẾ;;;;;;", TEA + ";tấn;1;;-;;5");
            assertThat(periods(preview)).containsExactly("2021", "2025");
            assertThat(preview.wrong()).isEmpty();
        }

        @Test
        void mayBeQuarters() {
            GivenFigures.of(given, commune, hectaresPlanted());
            var preview = preview("Chỉ tiêu;Quý I/2025;Quý II/2025", "dien-tich-trong-rung;1;2");
            assertThat(periods(preview)).containsExactly("2025Q1", "2025Q2");
        }

        @Test
        void twiceTheSameAreRefusedAndBothAreNamed() {
            assertThat(refusal("Chỉ tiêu;2021;Năm 2021;2022", TEA + ";1;2;3")).contains("“2021”", "“Năm 2021”");
        }

        @Test
        void besideAColumnOfFiguresAreRefused() {
            assertThat(refusal("Chỉ tiêu;Số liệu;2021;2022", TEA + ";1;2;3")).contains("“Số liệu”", "“2021”");
        }

        @Test
        void thatAreWrongAreToldByTheirYear() {
            var preview = preview("Chỉ tiêu;ĐVT;2021;2022", TEA + ";tấn;-1;mười", "thu-du-lich;tỷ đồng;-1;2");
            assertThat(preview.wrong())
                    .extracting(FigurePreview.Wrong::line, FigurePreview.Wrong::column)
                    .containsExactly(tuple(2, "2022"), tuple(3, "2021"));
            assertThat(periods(preview)).containsExactly("2022");
        }

        @Test
        void mayBeOneAlone() {
            assertThat(periods(preview("Chỉ tiêu;ĐVT;Năm 2025", TEA + ";tấn;7")))
                    .containsExactly("2025");
        }

        @Test
        void mayStandUnderAHeadingThatSpreadsOverThem() {
            var preview = preview(
                    "Chỉ tiêu;ĐVT;Kết quả thực hiện kế hoạch;;Kế hoạch;",
                    ";;2021;2022;2024;2025",
                    TEA + ";tấn;1;2;3;4");
            assertThat(periods(preview)).containsExactly("2021", "2022");
            assertThat(preview.taken().otherColumns()).containsExactly("Kế hoạch / 2024", "Kế hoạch / 2025");
        }

        @Test
        void thatAreEstimatedOrPlannedAreNotRead() {
            var preview = preview("Chỉ tiêu;2021;2022;Ước 2025;KH 2026;2021-2025", TEA + ";1;2;3;4;5");
            assertThat(periods(preview)).containsExactly("2021", "2022");
            assertThat(preview.taken().otherColumns()).containsExactly("Ước 2025", "KH 2026", "2021-2025");
        }

        @Test
        void ofAnOfficialDocumentNeedNoSource() {
            GivenFigures.of(given, commune, teaHarvested().withOfficialSource("Cơ quan thống kê"));
            var file = given.aFile(commune, "Chỉ tiêu;ĐVT;2021;2022\n" + TEA + ";kg;1000;2000\n");
            var named = new Named("Thống kê", "1/TB", LocalDate.parse("2025-05-01"), file);
            assertThat(amounts(previewed(FigureSheet.official(named)))).containsExactly("1", "2");
        }

        @Test
        void giveWayToAColumnOfPeriods() {
            var preview = preview("Chỉ tiêu;Kỳ;Số liệu;2021;2022", TEA + ";2025;7;1;2");
            assertThat(amounts(preview)).containsExactly("7");
            assertThat(preview.taken().otherColumns()).containsExactly("2021", "2022");
        }

        @Test
        void doNotStandInTwoRows() {
            var preview = preview("Chỉ tiêu;2021;2022", TEA + ";1;2", TEA + ";3;");
            assertThat(onlySentence(preview)).contains("Dòng 2 đã ghi cùng chỉ số");
        }
    }

    @Nested
    class TheSource {

        @Test
        void isNeededWhereNeitherTheFileNorTheSenderGivesIt() {
            assertThat(refused(sheet("", "Chỉ tiêu;2021;2022", TEA + ";1;2")))
                    .contains("“Nguồn”", "nguồn chung cho cả tệp");
        }

        @Test
        void ofTheRowCountsBeforeThatOfTheFile() {
            var preview = previewed(
                    sheet("Điều tra chung", "Chỉ số;Kỳ;Số liệu;Nguồn", TEA + ";2024;1;Biên bản 14", TEA + ";2025;2;"));
            assertThat(preview.lines())
                    .extracting(line -> line.entry().source())
                    .containsExactly("Biên bản 14", "Điều tra chung");
        }

        @Test
        void ofTheFileIsPartOfWhatIsConfirmed() {
            var seen = GivenFigureSheet.preview(given, officer, sheet("A", "Chỉ tiêu;2021;2022", TEA + ";1;2"));
            var other = sheet("B", "Chỉ tiêu;2021;2022", TEA + ";1;2");
            assertThat(GivenFigureSheet.confirm(given, officer, other, seen.digest()))
                    .isInstanceOf(ConfirmFigureSheet.Outcome.ChangedMeanwhile.class);
        }
    }

    @Nested
    class AWorkbook {

        private static NewSheet page(String name, List<String> titles, List<List<String>> rows) {
            return NewSheet.of(
                    name,
                    List.of("UBND XÃ"),
                    titles.stream().map(NewColumn::ofText).toList(),
                    rows.stream()
                            .map(row -> row.stream().map(SheetCell::ofText).toList())
                            .iterator());
        }

        private static NewSheet cover() {
            return page("Bìa", List.of("Mục", "Nội dung", "Trang"), List.of(List.of("1", "Kinh tế", "2")));
        }

        private static NewSheet figures(String name) {
            return page(name, List.of("Chỉ tiêu", "ĐVT", "2021", "2022"), List.of(List.of(TEA, "kg", "1000", "2000")));
        }

        private FigureSheet book(NewSheet... pages) throws IOException {
            try (var out = new ByteArrayOutputStream()) {
                WriteSheet.write(out, Arrays.asList(pages));
                return FigureSheet.reported(given.aFile(commune, out.toByteArray()), "Điều tra");
            }
        }

        @Test
        void isReadBehindItsCover() throws IOException {
            var preview = previewed(book(cover(), figures("Kinh tế"), figures("Xã hội")));
            assertThat(amounts(preview)).containsExactly("1", "2");
            assertThat(preview.taken().sheet()).isEqualTo("Kinh tế");
            assertThat(preview.taken().otherSheets()).containsExactly("Bìa", "Xã hội");
        }

        @Test
        void isReadAtItsFirstSheetWhenThatHoldsTheFigures() throws IOException {
            assertThat(previewed(book(figures("Một"), figures("Hai"))).taken().sheet())
                    .isEqualTo("Một");
        }

        @Test
        void isRefusedWithTheSheetThatComesNearest() throws IOException {
            var near = page("Gần đủ", List.of("Chỉ tiêu", "ĐVT", "Số liệu"), List.of(List.of(TEA, "kg", "7")));
            assertThat(refused(book(cover(), near)))
                    .contains("Đã xem 2 trang tính", "trang “Gần đủ” không có cột “Kỳ”");
        }

        @Test
        void isReadWithYearsThatExcelKeepsAsNumbers() throws IOException {
            try (var book = new XSSFWorkbook();
                    var out = new ByteArrayOutputStream()) {
                var hidden = book.createSheet("Cũ");
                row(hidden, 0, "Chỉ tiêu", "ĐVT", 2019, 2020);
                row(hidden, 1, TEA, "kg", 1, 2);
                book.createSheet("Bìa").createRow(0).createCell(0).setCellValue("BÁO CÁO");
                var sheet = book.createSheet("Số liệu");
                row(sheet, 0, "Chỉ tiêu", "ĐVT", 2021, 2022);
                row(sheet, 1, TEA, "kg", 18500, 0.5);
                book.setActiveSheet(1);
                book.setSheetHidden(0, true);
                book.write(out);
                var preview = previewed(FigureSheet.reported(given.aFile(commune, out.toByteArray()), "Điều tra"));
                assertThat(periods(preview)).containsExactly("2021", "2022");
                assertThat(amounts(preview)).containsExactly("18.5", "0.0005");
            }
        }

        private static void row(Sheet sheet, int number, Object... cells) {
            var row = sheet.createRow(number);
            for (int n = 0; n < cells.length; n++) {
                if (cells[n] instanceof Number figure) {
                    row.createCell(n).setCellValue(figure.doubleValue());
                } else {
                    row.createCell(n).setCellValue(cells[n].toString());
                }
            }
        }

        /** Another sheet is never read in the place of one that is only unclear. */
        @Test
        void isRefusedAtASheetWithTwoColumnsOfFigures() throws IOException {
            var unclear =
                    page("Một", List.of("Chỉ số", "Kỳ", "Số liệu", "Giá trị"), List.of(List.of(TEA, "2025", "7", "8")));
            assertThat(refused(book(unclear, figures("Hai")))).contains("“Số liệu”", "“Giá trị”");
        }
    }
}
