package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.SaveRecord.Mode;
import vn.lotrinh.registry.SaveRecord.Outcome;

/** Every register of the base pack is written into once, as a village's first year begins. */
@TheApplication
class BaseRegistersInUseTest {

    private static final String DAY = "2027-01-01";

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn head;
    SignedIn officer;
    UUID household;
    UUID member;

    @BeforeEach
    void aHouseholdWithOneMember() {
        var base = new RegisterPart().read(new Pack(List.of(Path.of("packs/base"))), new PackFindings());
        assertThat(world.get(InstallRegisters.class).handle(base))
                .isInstanceOf(InstallRegisters.Outcome.Activated.class);
        records = new GivenRecords(world);
        commune = world.aCommuneOfVillages(2);
        head = world.aVillageHead(commune, "T01");
        officer = world.anOfficer(commune);
        household = records.add(
                head,
                "household",
                state("village", "T01", "number", "T01-001", "head", "Nông Văn A", "ethnic_group", "tay"));
        member = records.add(
                head,
                "member",
                state(
                        "household",
                        household,
                        "full_name",
                        "Nông Văn A",
                        "birth_date",
                        LocalDate.parse("1980-02-03"),
                        "sex",
                        "male",
                        "id_number",
                        "019080001234",
                        "relation",
                        "head",
                        "residence",
                        "actual"));
    }

    private static Stretch state(Object... values) {
        return GivenRecords.from(DAY, values);
    }

    private static Stretch event(String day, Object... values) {
        return new Stretch(LocalDate.parse(day), null, null, GivenRecords.values(values));
    }

    private Outcome save(SignedIn by, String register, Stretch stretch) {
        return records.save(by, register, GivenRecords.anId(), stretch, Mode.CHANGE, null);
    }

    private Map<String, Object> row(String register) {
        return world.ownersJdbc()
                .sql("SELECT * FROM register." + register + " WHERE commune = :commune")
                .param("commune", commune.code())
                .query()
                .singleRow();
    }

    @Test
    void aMemberIsInTheVillageOfTheHousehold() {
        assertThat(row("member")).containsEntry("village", "T01");
    }

    @Test
    void aPersonIsNotWrittenTwice() {
        assertThat(save(
                        officer,
                        "member",
                        state(
                                "household",
                                household,
                                "full_name",
                                "A",
                                "id_number",
                                "019080001234",
                                "residence",
                                "actual")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsHelp() {
        assertThat(save(
                        head,
                        "member",
                        state("household", household, "full_name", "B", "id_number", "0190", "residence", "actual")))
                .isEqualTo(
                        new Outcome.Refused(
                                List.of(
                                        new Problem(
                                                "id_number",
                                                "“Số định danh cá nhân” không đúng dạng: đúng 12 chữ số trên thẻ căn cước; bỏ trống khi chưa có."))));
    }

    @Test
    void aPovertyReviewWaitsForALeader() {
        assertThat(save(
                        head,
                        "poverty_review",
                        event(
                                DAY,
                                "household",
                                household,
                                "year",
                                "2027",
                                "standard",
                                "years_2027_2030",
                                "result",
                                "poor",
                                "deprivations",
                                4)))
                .isInstanceOf(Outcome.Waiting.class);
    }

    @Test
    void aReviewByAStandardThatIsNoLongerInForceIsRefused() {
        assertThat(save(
                        head,
                        "poverty_review",
                        event(
                                DAY,
                                "household",
                                household,
                                "year",
                                "2027",
                                "standard",
                                "years_2022_2025",
                                "result",
                                "not_poor")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aCardKnowsWhetherItsHolderLivesHere() {
        records.add(head, "insurance_card", state("member", member, "number", "1234567890", "category", "family"));
        assertThat(row("insurance_card")).containsEntry("residence", "actual").containsEntry("village", "T01");
    }

    @Test
    void somebodyInsuredElsewhereNeedsNoNumber() {
        assertThat(save(head, "insurance_card", state("member", member))).isInstanceOf(Outcome.Refused.class);
        assertThat(save(head, "insurance_card", state("member", member, "insured_elsewhere", true)))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void croplandWithPerennialsSaysWhetherTheyAreHarvested() {
        var plot = List.of("village", "T01", "parcel", "12-3", "kind", "perennial", "area", 1);
        assertThat(save(head, "cropland", state(plot.toArray()))).isInstanceOf(Outcome.Refused.class);
        assertThat(save(
                        head,
                        "cropland",
                        state("village", "T01", "parcel", "12-3", "kind", "perennial", "area", 1, "productive", false)))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void aHarvestIsWorthItsPriceOnTheDay() {
        records.add(officer, "price", state("product", "tea", "amount", 30000, "source", "HTX mẫu"));
        records.add(
                head,
                "crop_season",
                event(
                        "2027-05-20",
                        "village",
                        "T01",
                        "crop",
                        "tea",
                        "harvested_on",
                        LocalDate.parse("2027-05-20"),
                        "area",
                        2,
                        "output",
                        5000));
        var row = row("crop_season");
        assertThat(row.get("value").toString()).startsWith("150");
        assertThat(row.get("yield").toString()).startsWith("25");
    }

    @Test
    void aHarvestWithoutAPriceIsSavedWithAWarning() {
        var outcome = save(
                head,
                "crop_season",
                event(
                        "2027-05-20",
                        "village",
                        "T01",
                        "crop",
                        "turmeric",
                        "harvested_on",
                        LocalDate.parse("2027-05-20"),
                        "area",
                        2,
                        "output",
                        5000));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(((Outcome.Saved) outcome).warnings())
                .anyMatch(sentence -> sentence.startsWith("Sổ giá chưa có giá"));
    }

    @Test
    void aVillageMayStateOneTotalPerCrop() {
        var values = GivenRecords.values(
                "village",
                "T01",
                "crop",
                "maize",
                "harvested_on",
                LocalDate.parse("2027-09-01"),
                "area",
                12,
                "output",
                48000);
        assertThat(save(head, "crop_season", new Stretch(LocalDate.parse("2027-09-01"), null, 20, values)))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void aForestOfTheCommuneBelongsToNoVillage() {
        records.add(
                officer,
                "forest_plot",
                state(
                        "number",
                        "123-4-a",
                        "owner",
                        "management_board",
                        "origin",
                        "natural",
                        "area",
                        900,
                        "has_become_forest",
                        true));
        assertThat(row("forest_plot").get("village")).isNull();
    }

    @Test
    void plantingWaitsForALeader() {
        assertThat(save(
                        head,
                        "tree_planting",
                        event(
                                "2027-08-01",
                                "village",
                                "T01",
                                "kind",
                                "new",
                                "area",
                                3,
                                "accepted_on",
                                LocalDate.parse("2027-08-01"))))
                .isInstanceOf(Outcome.Waiting.class);
    }
}
