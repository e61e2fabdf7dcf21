package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.lotrinh.kernel.VietnameseFormat;

/** What the program writes it reads again; what anybody types ends as a value or a sentence. */
class ReadCellProperties {

    @Property
    void aNumberIsReadAsItIsWritten(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number) {
        assertThat(ReadNumber.withoutUnit().read(VietnameseFormat.number(number)))
                .isInstanceOfSatisfying(
                        Understood.Read.class,
                        read -> assertThat((BigDecimal) read.value()).isEqualByComparingTo(number));
    }

    @Property
    void aNumberWithItsUnitIsReadAsItIsWritten(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(3) BigDecimal number) {
        for (String unit : new String[] {"%", "ha", "triệu đồng", "người/km²"}) {
            assertThat(ReadNumber.in(unit).read(VietnameseFormat.quantity(number, unit)))
                    .isInstanceOfSatisfying(
                            Understood.Read.class,
                            read -> assertThat((BigDecimal) read.value()).isEqualByComparingTo(number));
        }
    }

    @Property
    void aDayIsReadAsItIsWritten(@ForAll("days") LocalDate day) {
        var read = new Understood.Read<>(day, null);
        assertThat(new ReadDay().read(VietnameseFormat.date(day))).isEqualTo(read);
        assertThat(new ReadDay().read(day.toString())).isEqualTo(read);
        assertThat(new ReadDay()
                        .read("ngày %d tháng %d năm %d"
                                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())))
                .isEqualTo(read);
    }

    @Property
    void aDayOfExcelIsTheDayThatExcelShows(@ForAll("days") LocalDate day) {
        var written = BigDecimal.valueOf(DateUtil.getExcelDate(day));
        assertThat(new CellFormat(14, "dd/mm/yyyy").read(written, false)).isEqualTo(new SheetCell.Day(day));
    }

    @Property
    void whateverIsTypedEndsAsAValueOrASentence(@ForAll("typed") String typed) {
        for (var understood : new Understood<?>[] {
            ReadNumber.in("ha").read(typed),
            new ReadDay().read(typed),
            new ReadPeriod().read(typed),
            new ReadTruth().read(typed)
        }) {
            if (understood instanceof Understood.Unreadable<?>(var sentence)) {
                assertThat(sentence).endsWith(".").doesNotContain("null");
            }
        }
    }

    @Property
    void wordsOfAnyKindDoNotBreakAChoice(@ForAll @StringLength(max = 40) String typed) {
        var choices = new ReadChoice(List.of(new ReadChoice.Choice("T01", "Bản Lìm")));
        assertThat(choices.read(typed)).isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 200)
                .map(days -> LocalDate.of(1900, 3, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars("0123456789.,-–/% hangàyquýtIVx()=+'\u00a0\u0660\uFF11")
                .ofMaxLength(20);
    }
}
