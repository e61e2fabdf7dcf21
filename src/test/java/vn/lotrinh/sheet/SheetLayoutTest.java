package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.sheet.GivenBooks.merge;
import static vn.lotrinh.sheet.GivenBooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.sheet.SheetLayout.Column;
import vn.lotrinh.sheet.SheetLayout.LeftOut;

/** The header is found where officers put it; every sheet here is drawn after one of theirs. */
class SheetLayoutTest {

    @TempDir
    Path folder;

    private SheetLayout layout = SheetLayout.none();
    private List<SheetRow> rows = List.of();

    /** Reads a sheet without a child. */
    private void given(Consumer<Sheet> content) throws IOException {
        Path file = new GivenBooks(folder).xlsx(book -> content.accept(book.createSheet("A")));
        Path written = folder.resolve("rows");
        var found = (SheetAnswer.Found) SheetProgram.read(file, "", written);
        rows = new ArrayList<>();
        try (var all = new SheetRows(written)) {
            all.forEachRemaining(rows::add);
        }
        layout = ProposeLayout.of(rows, found.regions());
    }

    private List<String> titles() {
        return layout.columns().stream().map(Column::title).toList();
    }

    /** Row numbers and why they are no data; headers aside. */
    private Map<Integer, LeftOut> leftOut() {
        var left = new LinkedHashMap<Integer, LeftOut>();
        for (var row : rows) {
            layout.reasonToLeaveOut(row)
                    .filter(why -> row.number() > layout.lastHeaderRow())
                    .ifPresent(why -> left.put(row.number(), why));
        }
        return left;
    }

    private List<Integer> data() {
        return rows.stream()
                .filter(row -> layout.reasonToLeaveOut(row).isEmpty())
                .map(SheetRow::number)
                .toList();
    }

    @Nested
    class AHeader {

        @Test
        void ofOneRowStandsFirst() throws IOException {
            given(sheet -> {
                row(sheet, 1, "STT", "Thôn", "Số hộ");
                row(sheet, 2, 1, "Bản Lìm", 54);
            });
            assertThat(layout.firstHeaderRow()).isEqualTo(1);
            assertThat(titles()).containsExactly("STT", "Thôn", "Số hộ");
            assertThat(data()).containsExactly(2);
        }

        @Test
        void standsBelowTheLetterheadAndTheTitle() throws IOException {
            given(sheet -> {
                row(sheet, 1, "UBND XÃ NẬM CƯỜNG", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                merge(sheet, "A1:C1");
                merge(sheet, "D1:E1");
                row(sheet, 2, "PHÒNG KINH TẾ", null, null, "Độc lập - Tự do - Hạnh phúc");
                row(sheet, 4, "BÁO CÁO DIỆN TÍCH GIEO TRỒNG");
                merge(sheet, "A4:E4");
                row(sheet, 5, null, null, null, null, "Đơn vị tính: ha");
                row(sheet, 6, "TT", "Thôn", "Lúa", "Ngô", "Ghi chú");
                row(sheet, 7, 1, "Bản Lìm", 12.5, 3, null);
            });
            assertThat(layout.firstHeaderRow()).isEqualTo(6);
            assertThat(data()).containsExactly(7);
        }

        /** Above the table it is followed by the unit, as a title it stands alone. */
        @Test
        void mayHaveAColumnOfUnits() throws IOException {
            given(sheet -> {
                row(sheet, 1, "Đơn vị tính: triệu đồng");
                row(sheet, 2, "Chỉ tiêu", "Đơn vị tính", 2021, 2022);
                row(sheet, 3, "Thu ngân sách", "triệu đồng", 100, 200);
            });
            assertThat(titles()).containsExactly("Chỉ tiêu", "Đơn vị tính", "2021", "2022");
            assertThat(data()).containsExactly(3);
        }

        @Test
        void ofTwoRowsJoinsWhatStandsOverIt() throws IOException {
            given(sheet -> {
                row(sheet, 1, "TT", "Thôn", "Diện tích", null, "Sản lượng", null);
                row(sheet, 2, null, null, "Lúa", "Ngô", "Lúa", "Ngô");
                merge(sheet, "A1:A2");
                merge(sheet, "B1:B2");
                merge(sheet, "C1:D1");
                merge(sheet, "E1:F1");
                row(sheet, 3, 1, "Bản Lìm", 12.5, 3, 60, 9);
            });
            assertThat(titles())
                    .containsExactly(
                            "TT", "Thôn", "Diện tích / Lúa", "Diện tích / Ngô", "Sản lượng / Lúa", "Sản lượng / Ngô");
            assertThat(layout.lastHeaderRow()).isEqualTo(2);
        }

        @Test
        void ofThreeRowsJoinsThemAll() throws IOException {
            given(sheet -> {
                row(sheet, 1, "Thôn", "Gieo trồng", null, null);
                row(sheet, 2, null, "Lúa", null, "Ngô");
                row(sheet, 3, null, "Vụ xuân", "Vụ mùa", null);
                merge(sheet, "A1:A3");
                merge(sheet, "B1:D1");
                merge(sheet, "B2:C2");
                merge(sheet, "D2:D3");
                row(sheet, 4, "Bản Lìm", 1, 2, 3);
            });
            assertThat(titles())
                    .containsExactly(
                            "Thôn", "Gieo trồng / Lúa / Vụ xuân", "Gieo trồng / Lúa / Vụ mùa", "Gieo trồng / Ngô");
            assertThat(data()).containsExactly(4);
        }

        @Test
        void ofTwoRowsIsSeenWhereNobodyMergedIt() throws IOException {
            given(sheet -> {
                row(sheet, 1, "Thôn", "Diện tích", null, "Ghi chú");
                row(sheet, 2, null, "Lúa", "Ngô", null);
                row(sheet, 3, "Bản Lìm", 12.5, 3, null);
            });
            assertThat(titles()).containsExactly("Thôn", "Diện tích / Lúa", "Diện tích / Ngô", "Ghi chú");
        }

        @Test
        void canHaveYearsForTitles() throws IOException {
            given(sheet -> {
                row(sheet, 1, "Chỉ tiêu", "Đơn vị", 2025, 2026, 2030);
                row(sheet, 2, "Hộ nghèo", "%", 12.1, 10, 3);
            });
            assertThat(titles()).containsExactly("Chỉ tiêu", "Đơn vị", "2025", "2026", "2030");
        }

        @Test
        void isNotFoundInASheetOfNumbers() throws IOException {
            given(sheet -> {
                row(sheet, 1, 1, 2.5, 3);
                row(sheet, 2, 2, 3.5, 4);
            });
            assertThat(layout.hasHeader()).isFalse();
            assertThat(data()).containsExactly(1, 2);
        }

        @Test
        void doesNotSwallowTheFirstRowOfWords() throws IOException {
            given(sheet -> {
                row(sheet, 1, "Họ và tên", "Thôn", "Chức vụ");
                row(sheet, 2, "Lò Văn A", "Bản Lìm", "Trưởng thôn");
                row(sheet, 3, "Hoàng Thị B", "Bản Hốc", null);
            });
            assertThat(layout.lastHeaderRow()).isEqualTo(1);
            assertThat(data()).containsExactly(2, 3);
        }
    }

    @Nested
    class ARowIsLeftOut {

        @Test
        void whenItNumbersTheColumns() throws IOException {
            given(sheet -> {
                row(sheet, 1, "TT", "Thôn", "Đầu kỳ", "Tăng", "Cuối kỳ");
                row(sheet, 2, "A", "B", "(1)", "(2)", "(3)=(1)+(2)");
                row(sheet, 3, 1, "Bản Lìm", 5, 1, 6);
            });
            assertThat(leftOut()).containsExactly(Map.entry(2, LeftOut.NUMBERING));
        }

        @Test
        void whenItNumbersTheColumnsByPlainNumbers() throws IOException {
            given(sheet -> {
                row(sheet, 1, "TT", "Thôn", "Số hộ");
                row(sheet, 2, 1, 2, 3);
                row(sheet, 3, 1, "Bản Lìm", 5);
            });
            assertThat(leftOut()).containsExactly(Map.entry(2, LeftOut.NUMBERING));
        }

        @Test
        void whenItExplainsTheColumns() throws IOException {
            given(sheet -> {
                row(sheet, 1, "Thôn", "Diện tích", "Sản lượng");
                row(sheet, 2, null, "(ha)", "(tấn)");
                row(sheet, 3, "Bản Lìm", 5, 20);
            });
            assertThat(data()).containsExactly(3);
        }

        @Test
        void whenItAddsUpOthersOrSignsThem() throws IOException {
            given(sheet -> {
                row(sheet, 1, "TT", "Thôn", "Số hộ");
                row(sheet, 2, 1, "Bản Lìm", 54);
                row(sheet, 3, null, "Tổng cộng:", 54);
                row(sheet, 5, null, null, "Nậm Cường, ngày 5 tháng 3 năm 2026");
                row(sheet, 6, "Người lập biểu", null, "CHỦ TỊCH");
            });
            assertThat(leftOut())
                    .containsExactly(
                            Map.entry(3, LeftOut.TOTAL), Map.entry(5, LeftOut.CLOSING), Map.entry(6, LeftOut.CLOSING));
        }

        @Test
        void whenItRepeatsTheHeaderOnTheNextPage() throws IOException {
            given(sheet -> {
                row(sheet, 1, "TT", "Thôn", "Số hộ");
                row(sheet, 2, 1, "Bản Lìm", 54);
                row(sheet, 3, "TT", "Thôn", "Số hộ");
                row(sheet, 4, 2, "Bản Hốc", 33);
            });
            assertThat(data()).containsExactly(2, 4);
        }

        @Test
        void butNotForAWordThatATotalOnlyBeginsWith() throws IOException {
            given(sheet -> {
                row(sheet, 1, "TT", "Thôn", "Số hộ");
                row(sheet, 2, 1, "Tổng Pe", 54);
                row(sheet, 3, 2, "Cộng Hòa", 33);
                row(sheet, 4, 3, "Toàn xã", 10);
            });
            assertThat(leftOut()).isEmpty();
        }
    }
}
