package vn.lotrinh.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillageAct.Kind;

class LineageTest {

    private static final Village NA_PAI = new Village("T01", "Thôn Nà Pài", false);
    private static final Village BAN_CAU = new Village("T02", "Thôn Bản Cậu", false);
    private static final Village NA_LOM = new Village("T03", "Thôn Nà Lồm", false);

    /** Nà Lồm came out of Nà Pài on 1/4/2026, and Bản Cậu went into Nà Pài on 1/7/2027. */
    private final Lineage lineage = new Lineage(
            List.of(NA_PAI, BAN_CAU, NA_LOM),
            List.of(
                    new VillageAct(Kind.SPLIT, NA_LOM, NA_PAI, day("2026-04-01"), "Nghị quyết 3"),
                    new VillageAct(Kind.MERGER, BAN_CAU, NA_PAI, day("2027-07-01"), "Nghị quyết 9")));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void nothingIsInAVillageBeforeItBegan() {
        assertThat(lineage.refusal("T03", day("2026-03-31"), null))
                .contains("Thôn Nà Lồm tách từ Thôn Nà Pài, có từ ngày 01/04/2026; hãy chọn Thôn Nà Pài cho thời gian"
                        + " trước ngày đó.");
        assertThat(lineage.refusal("T03", day("2026-04-01"), null)).isEmpty();
    }

    @Test
    void nothingIsInAVillageFromTheDayOnWhichItWent() {
        assertThat(lineage.refusal("T02", day("2026-01-01"), null))
                .contains("Thôn Bản Cậu đã sáp nhập vào Thôn Nà Pài từ ngày 01/07/2027; hãy chọn Thôn Nà Pài cho thời"
                        + " gian từ ngày đó.");
        assertThat(lineage.refusal("T02", day("2026-01-01"), day("2027-06-30"))).isEmpty();
    }

    @Test
    void nothingIsInAVillageThatIsNone() {
        assertThat(lineage.refusal("T09")).contains("Xã không có thôn mã “T09”; hãy chọn lại thôn.");
    }

    @Test
    void aVillageIsThereFromItsFirstDayToTheLastBeforeItWent() {
        assertThat(lineage.isThere("T03", day("2026-03-31"))).isFalse();
        assertThat(lineage.isThere("T03", day("2026-04-01"))).isTrue();
        assertThat(lineage.isThere("T02", day("2027-06-30"))).isTrue();
        assertThat(lineage.isThere("T02", day("2027-07-01"))).isFalse();
    }

    @Test
    void yearsAcrossASplitAreNotCompared() {
        assertThat(lineage.listBreaks(Period.ofYear(2025), Period.ofYear(2026)))
                .extracting(VillageAct::incomparable)
                .containsExactly(
                        "Thôn Nà Lồm tách từ Thôn Nà Pài ngày 01/04/2026: số liệu của hai thôn từ ngày đó không"
                                + " so sánh được với trước đó.");
    }

    @Test
    void yearsAcrossAMergerAreNotCompared() {
        assertThat(lineage.listBreaks(Period.ofYear(2027), Period.ofYear(2028)))
                .extracting(VillageAct::incomparable)
                .containsExactly("Thôn Bản Cậu sáp nhập vào Thôn Nà Pài ngày 01/07/2027: số liệu của Thôn Nà Pài từ"
                        + " ngày đó không so sánh được với trước đó.");
    }

    @Test
    void yearsAfterEverythingAreCompared() {
        assertThat(lineage.listBreaks(Period.ofYear(2028), Period.ofYear(2029))).isEmpty();
    }

    @Test
    void aVillageKnowsAllThatHappenedToIt() {
        assertThat(lineage.listActsOf("T01"))
                .extracting(VillageAct::inWords)
                .containsExactly(
                        "Thôn Nà Lồm tách từ Thôn Nà Pài, từ ngày 01/04/2026, theo Nghị quyết 3",
                        "Thôn Bản Cậu sáp nhập vào Thôn Nà Pài, từ ngày 01/07/2027, theo Nghị quyết 9");
    }
}
