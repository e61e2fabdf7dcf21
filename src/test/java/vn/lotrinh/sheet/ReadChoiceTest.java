package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lotrinh.sheet.ReadChoice.Choice;
import vn.lotrinh.sheet.Understood.Blank;
import vn.lotrinh.sheet.Understood.Read;
import vn.lotrinh.sheet.Understood.Unreadable;

class ReadChoiceTest {

    private static final Choice LIM = new Choice("T01", "Bản Lìm");
    private static final Choice HOC = new Choice("T02", "Bản Hốc");
    private static final Choice NA_CO = new Choice("T03", "Nà Cọ");
    private static final Choice NA_CO_TOO = new Choice("T04", "Nà Cò");
    private static final Choice SEVEN = new Choice("007", "Làng Ảng");

    private final ReadChoice villages = new ReadChoice(List.of(LIM, HOC, NA_CO, NA_CO_TOO, SEVEN));

    private String sentence(String typed) {
        var understood = villages.read(typed);
        assertThat(understood).isInstanceOf(Unreadable.class);
        return ((Unreadable<Choice>) understood).sentence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01", "t01", "Bản Lìm", "bản lìm", "BAN LIM", "Banlim", " Bản   Lìm ", "Bản-Lìm", "T 01"})
    void aChoiceIsKnownByItsCodeOrItsNameHoweverItIsTyped(String typed) {
        assertThat(villages.read(typed)).isEqualTo(new Read<>(LIM, null));
    }

    @Test
    void namesThatOnlyTheirMarksTellApartAreToldApart() {
        assertThat(villages.read("nà cọ")).isEqualTo(new Read<>(NA_CO, null));
        assertThat(villages.read("nà cò")).isEqualTo(new Read<>(NA_CO_TOO, null));
        assertThat(sentence("na co")).contains("“Nà Cọ” hoặc “Nà Cò”");
    }

    @Test
    void aNearMissIsAskedBack() {
        assertThat(sentence("Bản Lím A")).contains("ý bạn là “Bản Lìm”?");
        assertThat(sentence("Bản Hốcc")).contains("ý bạn là “Bản Hốc”?");
        assertThat(sentence("Thôn Làng Ảng")).contains("ý bạn là “Làng Ảng”?");
    }

    @Test
    void anUnknownOneIsAnsweredWithTheList() {
        assertThat(sentence("Khe Trang")).contains("không có trong danh mục", "“Bản Lìm”");
    }

    @Test
    void aCodeThatExcelTookForANumberIsReadAsShown() {
        assertThat(villages.read(new SheetCell.Number(new BigDecimal(7), "007")))
                .isEqualTo(new Read<>(SEVEN, null));
    }

    @Test
    void nothingIsNothing() {
        assertThat(villages.read(" ")).isEqualTo(new Blank<>());
        assertThat(villages.read("-")).isEqualTo(new Blank<>());
    }

    @Nested
    class YesOrNo {
        private final ReadTruth truths = new ReadTruth();

        @ParameterizedTest
        @ValueSource(strings = {"có", "Có", "CO", "x", "X", "✓", "1", "đúng", "TRUE"})
        void isYes(String typed) {
            assertThat(truths.read(typed)).isEqualTo(new Read<>(true, null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"không", "Khong", "0", "sai", "FALSE", "chưa"})
        void isNo(String typed) {
            assertThat(truths.read(typed)).isEqualTo(new Read<>(false, null));
        }

        @Test
        void isNeither() {
            assertThat(truths.read("có thể")).isInstanceOf(Unreadable.class);
            assertThat(truths.read("2")).isInstanceOf(Unreadable.class);
            assertThat(truths.read(new SheetCell.Number(BigDecimal.TWO, null))).isInstanceOf(Unreadable.class);
        }

        @Test
        void isACellOfExcel() {
            assertThat(truths.read(new SheetCell.Truth(false))).isEqualTo(new Read<>(false, null));
            assertThat(truths.read(new SheetCell.Number(BigDecimal.ONE, null))).isEqualTo(new Read<>(true, null));
        }
    }
}
