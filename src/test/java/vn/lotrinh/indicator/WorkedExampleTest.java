package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** What {@link WorkedExample} says, counted by hand. */
@TheApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExampleTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2028, 2, 1);

    @Autowired
    World world;

    private CommuneCode commune;

    @BeforeAll
    void writeItDown() {
        commune = new WorkedExample(world).commune();
    }

    private Value value(String indicator, Place place, String period) {
        return world.in(commune, () -> {
            var definition = world.get(Indicators.class).find(indicator).orElseThrow();
            return world.get(ShowValues.class).get(definition, place, Period.parse(period), ASKED_ON);
        });
    }

    private Cell cell(String indicator, Place place, String period) {
        return value(indicator, place, period).cell();
    }

    private void says(String indicator, String period, String value) {
        says(indicator, Place.WHOLE_COMMUNE, period, value);
    }

    /** A fraction is written as such, and compared to ten decimals. */
    private void says(String indicator, Place place, String period, String value) {
        isTheFigure(cell(indicator, place, period), indicator + " " + period, value);
    }

    private static void isTheFigure(Cell cell, String of, String value) {
        String[] parts = value.split("/");
        var expected = parts.length == 1
                ? new BigDecimal(value)
                : new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 10, RoundingMode.HALF_UP);
        assertThat(cell)
                .isInstanceOfSatisfying(
                        Cell.Known.class,
                        known -> assertThat(known.amount().setScale(10, RoundingMode.HALF_UP))
                                .as(of)
                                .isEqualByComparingTo(expected));
    }

    private static Place village(String code) {
        return new Place.Village(code);
    }

    /**
     * 2027: paddy 2,000 kg x 10,000 + maize 500 x 8,000 + tea 300 x 50,000 + paddy 1,500 x 12,000 + paddy 400 x 12,000 = 61.8 million; land 1.5 ha
     * on 1/1, 1.8 on 31/12. In 2026 the 250 kg of maize over the 1.5 ha that were written down from 1/1 on. By the reporting calendar the maize of 20/12/2026 (2 million) is in and the paddy of 31/12/2027 (4.8) is not: 59.
     */
    @Test
    void valueOfProductsPerHectare() {
        says("gia-tri-san-pham-tren-ha", "2026", "2/1.5");
        says("gia-tri-san-pham-tren-ha", "2027", "61.8/1.65");
        says("gia-tri-san-pham-tren-ha", "2027@ND09", "59/1.65");
        says("gia-tri-san-pham-tren-ha", village("T02"), "2027", "33/0.5");
    }

    /**
     * 2027: 2,000 + 500 + 1,500 + 400 = 4,400 kg. People: 5 half-months of 9, 7 of 10, 12 of 9: 223 / 24. By the reporting calendar 250 + 2,000 +
     * 500 + 1,500 = 4,250 kg; 6 half-months of 9 (from 15/12/2026), 7 of 10, 11 of 9: again 223 / 24.
     */
    @Test
    void grainPerHead() {
        says("luong-thuc-binh-quan-dau-nguoi", "2027", "105600/223");
        says("luong-thuc-binh-quan-dau-nguoi", "2027@ND09", "102000/223");
    }

    /** The 14th of March is still the first quarter's report, the 15th the second's; replanting and what waits for approval don't count. */
    @Test
    void newForest() {
        says("dien-tich-trong-rung", "2027Q1", "4");
        says("dien-tich-trong-rung", "2027", "4");
        says("dien-tich-trong-rung", "2027Q1@ND09", "2.5");
        says("dien-tich-trong-rung", "2027Q2@ND09", "1.5");
        says("dien-tich-trong-rung", village("T02"), "2027Q1", "1.5");
        says("dien-tich-trong-rung", "2027Q3", "0");
    }

    /** 30 + 20 + 25 + 10 (a forest since 20/11) of 100 ha. */
    @Test
    void forestCover() {
        says("ty-le-che-phu-rung", "2027", "85");
        says("ty-le-che-phu-rung", "2027@ND09", "85");
    }

    @Test
    void forestCoverHoldsForTheCommuneOnly() {
        assertThat(cell("ty-le-che-phu-rung", village("T01"), "2027")).isInstanceOf(Cell.NotRepresentative.class);
    }

    /** Two of five; of the three that lived in T01 as the year began one, of the two in T02 one. A review is about its year in both calendars. */
    @Test
    void poverty() {
        says("ty-le-ho-ngheo", "2027", "40");
        says("ty-le-ho-ngheo", "2027@ND09", "40");
        says("ty-le-ho-ngheo", village("T01"), "2027", "100/3");
        says("ty-le-ho-ngheo", village("T02"), "2027", "50");
    }

    /**
     * On 31/12: An, Bình, Chi, Giang, Hà, Kim of 9. On 14/12 Dung, too. On 30/6 Dung and Lan as well, of 10.
     */
    @Test
    void insurance() {
        says("ty-le-bao-hiem-y-te", "2027", "600/9");
        says("ty-le-bao-hiem-y-te", "2027@ND09", "700/9");
        says("ty-le-bao-hiem-y-te", "2027Q2", "80");
    }

    /**
     * 2027, at constant prices: paddy 3,900 kg x 6,000 + maize 500 x 4,000 + tea 300 x 20,000 = 31.4 million; pigs 1,600 kg x 35,000 + timber 10 m3 x
     * 900,000 + fish 200 kg x 30,000 = 71. By the reporting calendar 250 kg of maize more and 400 kg of paddy less. Honey and cassava have
     * no price.
     */
    @Test
    void valueOfProductionAtConstantPrices() {
        says("gia-tri-san-xuat-nong-lam-thuy-san", "2025", "0.04");
        says("gia-tri-san-xuat-nong-lam-thuy-san", "2026", "0.0185");
        says("gia-tri-san-xuat-nong-lam-thuy-san", "2027", "0.1024");
        says("gia-tri-san-xuat-nong-lam-thuy-san", "2027@ND09", "0.101");
        assertThat(value("gia-tri-san-xuat-nong-lam-thuy-san", Place.WHOLE_COMMUNE, "2027")
                        .leftOutInWords())
                .isEqualTo("chưa tính 1 bản ghi còn thiếu số");
        assertThat(value("gia-tri-san-xuat-nong-lam-thuy-san", Place.WHOLE_COMMUNE, "2025")
                        .leftOut())
                .isZero();
    }

    /** 2025: (2 x 45 + 3 x 25) / (2 x 3 + 3 x 2); 2027: (2 x 100 + 3 x 50) / 12. Nobody was asked about 2026. */
    @Test
    void incomePerHead() {
        says("thu-nhap-binh-quan-dau-nguoi", "2025", "165/12");
        says("thu-nhap-binh-quan-dau-nguoi", "2027", "350/12");
        assertThat(cell("thu-nhap-binh-quan-dau-nguoi", Place.WHOLE_COMMUNE, "2026"))
                .isInstanceOf(Cell.NoData.class);
        assertThat(cell("thu-nhap-binh-quan-dau-nguoi", village("T01"), "2027"))
                .isInstanceOf(Cell.NotRepresentative.class);
    }

    /** At the end of 2027 plot A (2 ha) of A, B and C (4 ha); B's certificate ended a day before, D lies in the area no more. */
    @Test
    void certifiedArea() {
        says("ty-le-dien-tich-vietgap-huu-co", "2027", "50");
        says("ty-le-dien-tich-vietgap-huu-co", "2027@ND09", "87.5");
        says("ty-le-dien-tich-vietgap-huu-co", "2026", "50");
        says("ty-le-dien-tich-vietgap-huu-co", village("T02"), "2027", "0");
    }

    /** Honey alone at the end of 2025; at the end of 2027 wine and tea: honey has expired, jam has two stars. */
    @Test
    void ocopProducts() {
        says("san-pham-ocop-3-sao", "2025", "1");
        says("san-pham-ocop-3-sao", "2026", "2");
        says("san-pham-ocop-3-sao", "2027H1", "2");
        says("san-pham-ocop-moi", "2026", "1");
        says("san-pham-ocop-moi", "2027", "1");
    }

    @Test
    void freshTea() {
        says("san-luong-che-bup-tuoi", "2025", "2");
        says("san-luong-che-bup-tuoi", "2027", "0.3");
        says("san-luong-che-bup-tuoi", village("T01"), "2027", "0");
    }

    /** A review by one standard says nothing by the other, also where a year has both. */
    @Test
    void povertyByTheStandardOfTheYear() {
        says("ty-le-ho-ngheo", "2025", "80");
        says("ty-le-ho-ngheo", "2026", "60");
        says("ty-le-ho-can-ngheo", "2026", "20");
        says("ty-le-ho-can-ngheo", "2027", "20");
    }

    /** Of 2026, by the standard of 2027: three of five; none was reviewed a second time in 2021. */
    @Test
    void povertyOfTheYearBeforeANewStandardIsMeasuredTwice() {
        var again = world.in(
                commune,
                () -> world.get(ShowValues.class)
                        .yearly(ASKED_ON)
                        .getOrDefault("ty-le-ho-ngheo", YearlyValues.NONE)
                        .again());
        assertThat(again).extracting(MeasuredAgain::year).containsExactly(2021, 2026);
        assertThat(again.getFirst().amount()).isEmpty();
        assertThat(again.getLast().amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("60"));
    }

    /** Before the first of them nobody had opened the register: that is no 0. */
    @Test
    void recognisedVillages() {
        assertThat(cell("ty-le-thon-dat-chuan-ntm", Place.WHOLE_COMMUNE, "2026"))
                .isInstanceOf(Cell.NoData.class);
        says("ty-le-thon-dat-chuan-ntm", "2027", "50");
    }

    /** Two points opened; one has closed again. */
    @Test
    void craftVillagesWithTourism() {
        assertThat(cell("lang-nghe-gan-du-lich", Place.WHOLE_COMMUNE, "2026")).isInstanceOf(Cell.NoData.class);
        says("lang-nghe-gan-du-lich", "2027", "1");
    }

    /** 60, 15 and 25 of 100 billion; 30, 10 and 10 of 50 people. */
    @Test
    void structureBySector() {
        says("ty-trong-gia-tri-nong-lam-thuy-san", "2027", "60");
        says("ty-trong-gia-tri-cong-nghiep-xay-dung", "2027", "15");
        says("ty-trong-gia-tri-dich-vu", "2027", "25");
        says("ty-trong-lao-dong-nong-lam-thuy-san", "2027", "60");
        says("ty-trong-lao-dong-cong-nghiep-xay-dung", "2027", "20");
        says("ty-trong-lao-dong-dich-vu", "2027", "20");
        assertThat(cell("ty-trong-lao-dong-dich-vu", Place.WHOLE_COMMUNE, "2026"))
                .isInstanceOf(Cell.NoData.class);
    }

    /** Of four procedures that qualify three are online in full or in part; one in full, two from July on. */
    @Test
    void proceduresOnline() {
        says("dich-vu-cong-truc-tuyen-mot-phan", "2027-06", "75");
        says("dich-vu-cong-truc-tuyen-mot-phan", "2027", "75");
        says("dich-vu-cong-truc-tuyen-toan-trinh", "2027-06", "25");
        says("dich-vu-cong-truc-tuyen-toan-trinh", "2027", "50");
        says("ty-le-ho-so-truc-tuyen", "2027", "75");
        says("ty-le-ho-so-truc-tuyen", "2027-03", "75");
    }

    private void saysReadAs(String indicator, String reading, String period, String value) {
        var cell = world.in(
                commune,
                () -> Objects.requireNonNull(
                        world.get(TransactionTemplate.class).execute(status -> readAs(indicator, reading, period))));
        isTheFigure(cell, indicator + " " + reading, value);
    }

    private Cell readAs(String indicator, String reading, String period) {
        var definition = world.get(Indicators.class).get(indicator);
        String text = Objects.requireNonNull(
                definition.interpretation().find(reading).orElseThrow().formula());
        var formula =
                ((Formula.Outcome.Checked) world.get(CheckNewFormula.class).handle(definition, text)).formula();
        return world.get(Valuings.class)
                .tried(new Countings.Checked(definition, 2026, formula), ASKED_ON)
                .value(Place.WHOLE_COMMUNE, Period.parse(period))
                .cell();
    }

    /**
     * In May 2026 one procedure that qualifies is online in part (20 of 100 files), one that does not has 90 of 100; in 2027 both are online in
     * full as their files come, but in March the second was so in part.
     */
    @Test
    void filesOfProceduresThatQualify() {
        says("ty-le-ho-so-truc-tuyen", "2026", "55");
        saysReadAs("dich-vu-cong-truc-tuyen-mot-phan", "theo-ho-so", "2026", "20");
        saysReadAs("dich-vu-cong-truc-tuyen-toan-trinh", "theo-ho-so", "2026", "0");
        saysReadAs("dich-vu-cong-truc-tuyen-toan-trinh", "theo-ho-so", "2027", "75");
    }

    /** Em, who is registered and lives elsewhere, has a card: 7 of 10. */
    @Test
    void insuranceOfTheRegistered() {
        saysReadAs("ty-le-bao-hiem-y-te", "dang-ky", "2027", "70");
    }

    /** 250 kg of maize and a third of 300 kg of cassava; 9 people. */
    @Test
    void grainWithRoots() {
        says("luong-thuc-binh-quan-dau-nguoi", "2026", "250/9");
        saysReadAs("luong-thuc-binh-quan-dau-nguoi", "ca-cu", "2026", "350/9");
    }

    /** Wine of 2026 and tea of 2027; honey was recognised before. */
    @Test
    void ocopProductsRecognisedInTheTerm() {
        saysReadAs("san-pham-ocop-moi", "duoc-cong-nhan", "2026", "1");
        saysReadAs("san-pham-ocop-moi", "duoc-cong-nhan", "2027", "2");
    }

    /** Of what villages write down, too, where only the commune has a figure. */
    @Test
    void beforeAnythingWasWrittenDownThereIsNoFigure() {
        assertThat(cell("ty-le-ho-ngheo", Place.WHOLE_COMMUNE, "2024")).isInstanceOf(Cell.NoData.class);
        assertThat(cell("gia-tri-san-xuat-nong-lam-thuy-san", Place.WHOLE_COMMUNE, "2024"))
                .isInstanceOf(Cell.NoData.class);
        assertThat(cell("ty-le-che-phu-rung", Place.WHOLE_COMMUNE, "2028")).isInstanceOf(Cell.NotDue.class);
    }

    @Test
    void aRecountFindsNoDifference() {
        var measures = world.in(commune, () -> world.get(PostedMeasures.class).list());
        assertThat(world.in(
                        commune,
                        () -> world.get(vn.lotrinh.indicator.cells.CountAgain.class)
                                .handle(measures)))
                .isEmpty();
    }

    @Test
    void aMonthIsTooShortForAYearlyFigure() {
        assertThat(cell("ty-le-ho-ngheo", Place.WHOLE_COMMUNE, "2027-03")).isInstanceOf(Cell.NotDue.class);
    }
}
