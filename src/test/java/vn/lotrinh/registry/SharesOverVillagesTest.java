package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;

/** A road of 10 km over two villages: one record, and a register of its parts with their shares (decision 019). */
@TheApplication
class SharesOverVillagesTest {

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    UUID road;

    @BeforeEach
    void aRoadOfTwoParts() {
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.event("sh_road", "đường").amount("length", "km"),
                        GivenRegister.event("sh_part", "đoạn")
                                .inAVillage()
                                .reference("road", "sh_road")
                                .required()
                                .amount("share", "%")
                                .between(0, 100)
                                .required()
                                .copying("whole", "road", "sh_road", "length")
                                .computed("length", "km", "whole * share")
                                .unique("road", "village"))
                .measured(Map.of("sum(sh_road.length)", "km", "sum(sh_part.length)", "km"));
        road = records.add(officer, "sh_road", on("2026-05-05", "length", 10));
        records.add(officer, "sh_part", on("2026-05-05", "village", "T01", "road", road, "share", 70));
        records.add(officer, "sh_part", on("2026-05-05", "village", "T02", "road", road, "share", 30));
    }

    @Test
    void countsInEachVillageWithItsShareAndInTheCommuneAsAWhole() {
        assertThat(years()).containsExactly("T01 7", "T02 3", "ca-xa 10", "ca-xa 10", "toan-xa 10");
        assertThat(records.verify(commune)).isEmpty();
    }

    @Test
    void countsAnewInEachVillageWhenTheWholeIsCorrected() {
        records.save(officer, "sh_road", road, on("2026-05-05", "length", new BigDecimal("12.5")), Mode.CORRECT, 1);
        assertThat(years()).containsExactly("T01 8.75", "T02 3.75", "ca-xa 12.5", "ca-xa 12.5", "toan-xa 12.5");
        assertThat(records.verify(commune)).isEmpty();
    }

    /** The sums of the year, by village. */
    private List<String> years() {
        return world.ownersJdbc()
                .sql(
                        "SELECT place || ' ' || trim_scale(amount) FROM indicator.cell c JOIN indicator.measure m ON m.id = c.measure"
                                + " WHERE commune = :commune AND bucket = 202600 AND m.key LIKE 'sh%' ORDER BY place COLLATE \"C\", amount")
                .param("commune", commune.code())
                .query(String.class)
                .list();
    }
}
