package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.list;
import static vn.lotrinh.given.GivenRecords.on;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.cells.CountAgain;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;

/**
 * A short and fixed life of a commune's registers in which each rule of posting matters to some cell: days on both sides of every boundary, moves,
 * expiry, totals, corrections of the past, deletion, restoring and approval.
 */
public final class EverythingThatHappens {

    private final World world;
    private final GivenRecords records;

    public EverythingThatHappens(World world) {
        this.world = world;
        records = new GivenRecords(world).registers(List.of(list("m_kinds", "lua", "ngo")), registers());
    }

    private static GivenRegister[] registers() {
        return new GivenRegister[] {
            GivenRegister.state("m_house", "hộ")
                    .perhapsInAVillage()
                    .withTotals()
                    .classifying("kind", "m_kinds")
                    .amount("land", "ha")
                    .with("poor", FieldType.YES_NO),
            GivenRegister.state("m_person", "người")
                    .inTheVillageOf("house")
                    .reference("house", "m_house")
                    .with("born", FieldType.DATE)
                    .copying("poor", "house", "m_house", "poor"),
            GivenRegister.state("m_price", "giá")
                    .choice("product", "m_kinds")
                    .rate("price", "nghìn đồng/kg")
                    .unique("product"),
            GivenRegister.event("m_crop", "vụ")
                    .perhapsInAVillage()
                    .choice("product", "m_kinds")
                    .amount("area", "ha")
                    .amount("output", "kg")
                    .matching("price", "m_price", "price", "product", "product")
                    .computed("value", "triệu đồng", "output * price"),
            GivenRegister.event("m_plan", "lần")
                    .inAVillage()
                    .amount("area", "ha")
                    .approvedBy(Role.LEADER)
        };
    }

    /** Views are made anew, with whatever mistake is planted in them. */
    public void measured() {
        records.measured(Map.of(
                "end(m_house)", "hộ",
                "end(m_house.land by kind)", "ha",
                "end(m_house where poor) + start(m_house where poor)", "hộ",
                "end(m_person where age(born) >= 6 and age(born) < 15)", "người",
                "end(m_person where poor)", "người",
                "sum(m_crop.area by product)", "ha",
                "sum(m_crop.value where product = \"lua\")", "triệu đồng",
                "count(m_crop)", "vụ",
                "sum(m_plan.area)", "ha"));
    }

    /** In a commune of its own. */
    public CommuneCode happens() {
        var commune = world.aCommuneOfVillages(3);
        var life = new Life(commune, world.anOfficer(commune), world.signedInLeader(commune));
        life.ofHouses();
        life.ofPeople();
        life.ofCrops();
        life.ofPlans();
        return commune;
    }

    public List<CountAgain.Difference> verified(CommuneCode commune) {
        return records.verify(commune);
    }

    private final class Life {

        private final CommuneCode commune;
        private final SignedIn officer;
        private final SignedIn leader;

        Life(CommuneCode commune, SignedIn officer, SignedIn leader) {
            this.commune = commune;
            this.officer = officer;
            this.leader = leader;
        }

        private void save(String register, UUID id, Stretch stretch, Mode mode, @Nullable Integer seen) {
            records.saved(records.save(officer, register, id, stretch, mode, seen));
        }

        void ofHouses() {
            records.add(
                    officer, "m_house", from("2026-01-14", "village", "T01", "kind", "lua", "land", 1, "poor", true));
            records.add(
                    officer,
                    "m_house",
                    between("2026-01-15", "2026-12-30", "village", "T01", "kind", "lua", "land", 2));
            records.add(
                    officer, "m_house", between("2026-03-31", "2026-12-31", "kind", "ngo", "land", 4, "poor", true));
            records.add(officer, "m_house", between("2026-02-28", "2026-05-14", "village", "T01", "land", 8));
            records.add(
                    officer,
                    "m_house",
                    new Stretch(
                            LocalDate.parse("2026-04-01"),
                            LocalDate.parse("2026-12-13"),
                            12,
                            GivenRecords.values("village", "T03", "kind", "ngo", "land", 16)));
            var corrected =
                    records.add(officer, "m_house", from("2025-12-31", "village", "T02", "kind", "lua", "land", 32));
            save(
                    "m_house",
                    corrected,
                    from("2026-01-01", "village", "T02", "kind", "ngo", "land", 33),
                    Mode.CORRECT,
                    1);
            var deleted =
                    records.add(officer, "m_house", from("2026-05-05", "village", "T02", "kind", "lua", "land", 64));
            delete("m_house", deleted, 1);
            var restored =
                    records.add(officer, "m_house", from("2026-07-15", "village", "T02", "kind", "ngo", "land", 128));
            delete("m_house", restored, 1);
            restore("m_house", restored, 1);
        }

        void ofPeople() {
            var house =
                    records.add(officer, "m_house", from("2025-01-01", "village", "T01", "kind", "lua", "poor", true));
            for (var born : List.of("2020-02-29", "2020-06-14", "2019-12-31", "2011-02-28", "2018-01-01")) {
                records.add(officer, "m_person", from("2025-12-01", "house", house, "born", LocalDate.parse(born)));
            }
            records.add(
                    officer,
                    "m_person",
                    between("2026-01-10", "2026-08-14", "house", house, "born", LocalDate.parse("2022-01-01")));
            records.add(officer, "m_person", from("2026-01-10", "born", LocalDate.parse("2016-02-29")));
            save("m_house", house, from("2026-06-15", "village", "T02", "kind", "lua", "poor", true), Mode.CHANGE, 1);
            save("m_house", house, from("2026-06-15", "village", "T02", "kind", "lua", "poor", false), Mode.CORRECT, 2);
        }

        void ofCrops() {
            var price = records.add(officer, "m_price", from("2026-01-01", "product", "lua", "price", 9));
            for (var day : List.of("2026-01-01", "2026-01-14", "2026-02-15", "2026-04-30", "2026-12-31")) {
                records.add(officer, "m_crop", on(day, "village", "T01", "product", "lua", "area", 1, "output", 1000));
            }
            records.add(officer, "m_crop", on("2026-12-16", "village", "T02", "product", "ngo", "area", 2));
            records.add(officer, "m_crop", on("2026-12-14", "product", "lua", "area", 4, "output", 3000));
            loadMore();
            save("m_price", price, from("2026-01-01", "product", "lua", "price", 10), Mode.CORRECT, 1);
            save("m_price", price, from("2026-04-15", "product", "lua", "price", 11), Mode.CHANGE, 2);
            var moved = records.add(officer, "m_crop", on("2026-08-20", "village", "T01", "product", "ngo", "area", 8));
            save("m_crop", moved, on("2026-08-20", "village", "T02", "product", "ngo", "area", 8), Mode.CORRECT, 1);
            var smaller =
                    records.add(officer, "m_crop", on("2026-09-01", "village", "T03", "product", "ngo", "area", 16));
            save("m_crop", smaller, on("2026-09-01", "village", "T03", "product", "ngo", "area", 3), Mode.CORRECT, 1);
            var deleted =
                    records.add(officer, "m_crop", on("2026-10-10", "village", "T03", "product", "lua", "area", 32));
            delete("m_crop", deleted, 1);
        }

        /** So many that they are not posted by name, neither now nor when their price changes. */
        private void loadMore() {
            var rows = new LinkedHashMap<UUID, Stretch>();
            for (int n = 0; n < 600; n++) {
                String day = LocalDate.parse("2026-01-10").plusDays(n / 2).toString();
                var stretch = n % 3 == 0
                        ? on(day, "product", "lua", "area", 1, "output", n)
                        : on(day, "village", "T0" + n % 3, "product", "lua", "area", 1, "output", n);
                rows.put(anId(), stretch);
            }
            assertThat(records.load(officer, "m_crop", rows)).isInstanceOf(SaveManyRecords.Outcome.Saved.class);
        }

        void ofPlans() {
            for (boolean approved : List.of(true, false)) {
                var outcome = records.save(
                        officer, "m_plan", anId(), on("2026-03-14", "village", "T01", "area", 2), Mode.CHANGE, null);
                var proposal = ((SaveRecord.Outcome.Waiting) outcome).proposal();
                if (approved) {
                    world.in(
                            commune,
                            () -> world.get(DecideProposal.class)
                                    .handle(new DecideProposal.Command(leader, proposal, true, null)));
                }
            }
        }

        private void delete(String register, UUID id, int seen) {
            world.in(
                    commune,
                    () -> world.get(DeleteRecord.class)
                            .handle(new DeleteRecord.Command(officer, register, id, seen, "Ghi nhầm")));
        }

        private void restore(String register, UUID id, int version) {
            world.in(
                    commune,
                    () -> world.get(RestoreRecord.class)
                            .handle(new RestoreRecord.Command(officer, register, id, version, "Xóa nhầm")));
        }
    }
}
