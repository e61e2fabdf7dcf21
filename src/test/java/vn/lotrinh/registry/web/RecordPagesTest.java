package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenLooks;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.SaveRecord.Mode;

@TheApplication
class RecordPagesTest {

    private static final String HOUSES = "/so-bo/w_house";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    Visitor visitor;

    @BeforeEach
    void registers() {
        world.forgetFailedSignIns();
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("roofs", "ngoi", "la")),
                        GivenRegister.state("w_house", "hộ")
                                .known("Hộ", "hộ", "Trưởng thôn ghi theo sổ hộ khẩu.")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required()
                                .called("Chủ hộ")
                                .personal("Lập danh sách hộ")
                                .with("citizen", FieldType.TEXT)
                                .called("Số định danh")
                                .personal("Lập danh sách hộ")
                                .choice("roof", "roofs")
                                .amount("area", "m²")
                                .between(0, 1000),
                        GivenRegister.state("w_person", "người")
                                .inTheVillageOf("house")
                                .with("name", FieldType.TEXT)
                                .reference("house", "w_house")
                                .required(),
                        GivenRegister.event("w_harvest", "vụ")
                                .inAVillage()
                                .amount("weight", "kg")
                                .withTotals()
                                .approvedBy(Role.LEADER));
        visitor = signedIn(Role.OFFICER, Area.WHOLE_COMMUNE);
    }

    private Visitor signedIn(Role role, Area area) {
        return new Visitor(port, commune).signIn(world.aPerson(commune, role, area));
    }

    private UUID aHouse(String village, String head) {
        return records.add(officer, "w_house", from("2026-01-01", "village", village, "head", head, "area", 60));
    }

    private Map<String, String> house(String head) {
        return Map.of(
                "ban-ghi",
                GivenRecords.anId().toString(),
                "o.village",
                "T01",
                "o.head",
                head,
                "o.area",
                "1,5",
                "tu-ngay",
                "2026-01-01");
    }

    @Test
    void theRegistersAreListedWithWhatTheyHold() {
        aHouse("T01", "Nông Văn A");
        assertThat(visitor.get("/so-bo").body()).contains("Hộ</a>", "1 hộ", "Trưởng thôn ghi theo sổ hộ khẩu.");
    }

    @Nested
    class AList {

        @Test
        void findsANameWithoutAccents() {
            aHouse("T01", "Nguyễn Văn Thắng");
            aHouse("T02", "Hoàng Thị Bế");
            assertThat(visitor.get(HOUSES + "?q=van+thang").body())
                    .contains("Nguyễn Văn Thắng", "1 hộ")
                    .doesNotContain("Hoàng Thị Bế");
        }

        @Test
        void isFilteredByVillageAndByNumbers() {
            aHouse("T01", "Nguyễn Văn Thắng");
            aHouse("T02", "Hoàng Thị Bế");
            assertThat(visitor.get(HOUSES + "?loc.village=T02").body())
                    .contains("Hoàng Thị Bế")
                    .doesNotContain("Nguyễn Văn Thắng");
            assertThat(visitor.get(HOUSES + "?loc.area.tu=60,5").body()).contains("Không có bản ghi nào khớp");
        }

        @Test
        void sortsAsVietnameseDoes() {
            aHouse("T01", "Đinh Thị Đ");
            aHouse("T01", "Dương Văn D");
            aHouse("T01", "Ất Văn A");
            assertThat(visitor.get(HOUSES + "?xep=head").body())
                    .containsSubsequence("Ất Văn A", "Dương Văn D", "Đinh Thị Đ");
            assertThat(visitor.get(HOUSES + "?xep=-head").body())
                    .containsSubsequence("Đinh Thị Đ", "Dương Văn D", "Ất Văn A");
        }

        @Test
        void showsWhatHeldOnADay() {
            aHouse("T01", "Nông Văn A");
            assertThat(visitor.get(HOUSES + "?ngay=2025-12-31").body()).doesNotContain("Nông Văn A");
        }

        @Test
        void hidesMostOfAPersonsNumber() {
            records.add(
                    officer, "w_house", from("2026-01-01", "village", "T01", "head", "A", "citizen", "019203004567"));
            assertThat(visitor.get(HOUSES).body()).contains("•••567").doesNotContain("019203004567");
        }

        @Test
        void tellsWhoLookedAtWhom() {
            var house = aHouse("T01", "Nông Văn A");
            visitor.get(HOUSES);
            assertThat(GivenLooks.of(world, commune, "/so-bo/w_house"))
                    .extracting(GivenLooks.Look::seen)
                    .containsExactly("register.w_house:" + house);
        }

        @Test
        void showsAVillageHeadHisVillageOnly() {
            aHouse("T01", "Nguyễn Văn Thắng");
            var other = aHouse("T02", "Hoàng Thị Bế");
            var head = signedIn(Role.VILLAGE_HEAD, new Area.Village("T01"));
            assertThat(head.get(HOUSES).body()).contains("Nguyễn Văn Thắng").doesNotContain("Hoàng Thị Bế");
            assertThat(head.get(HOUSES + "/" + other).statusCode()).isEqualTo(403);
            assertThat(head.get(HOUSES + "/" + other + "/sua").statusCode()).isEqualTo(403);
        }

        @Test
        void isKeptUnderANameForOnesself() {
            visitor.get(HOUSES + "?loc.village=T01");
            visitor.post(HOUSES + "/cach-xem", Map.of("ten", "Thôn một", "loc", "loc.village=T01"));
            assertThat(visitor.get(HOUSES).body()).contains("Thôn một", "/so-bo/w_house?loc.village=T01");
            assertThat(signedIn(Role.OFFICER, Area.WHOLE_COMMUNE).get(HOUSES).body())
                    .doesNotContain("Thôn một");
        }
    }

    @Nested
    class AForm {

        @Test
        void addsARecordOnceHoweverOftenItIsSent() {
            visitor.get(HOUSES + "/moi");
            var form = house("Nông Văn A");
            assertThat(visitor.post(HOUSES + "/moi", form).statusCode()).isEqualTo(302);
            assertThat(visitor.post(HOUSES + "/moi", form).statusCode()).isEqualTo(302);
            assertThat(visitor.get(HOUSES).body()).contains("1 hộ", "Nông Văn A");
        }

        @Test
        void comesBackWithAllThatWasTypedAndSaysWhatIsWrong() {
            visitor.get(HOUSES + "/moi");
            var answer = visitor.post(
                    HOUSES + "/moi",
                    Map.of("o.village", "T01", "o.head", "Nông Văn A", "o.area", "1.5", "tu-ngay", "31/02/2026"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "value=\"Nông Văn A\"",
                            "value=\"1.5\"",
                            "số thập phân viết dấu phẩy",
                            "không phải là ngày");
        }

        @Test
        void tellsTheLimitsOfANumberUnderItsField() {
            visitor.get(HOUSES + "/moi");
            var form = new HashMap<>(house("A"));
            form.put("o.area", "2.000");
            assertThat(visitor.post(HOUSES + "/moi", form).body()).contains("id=\"o.area-loi\"");
        }

        @Test
        void asksAStateWhetherItChangedOrWasWrong() {
            var house = aHouse("T01", "Nông Văn A");
            visitor.get(HOUSES + "/" + house + "/sua");
            var undecided = Map.of(
                    "phien-ban",
                    "1",
                    "giai-doan",
                    "2026-01-01",
                    "o.village",
                    "T01",
                    "o.head",
                    "Nông Văn B",
                    "tu-ngay",
                    "2026-01-01",
                    "doi-tu",
                    "2026-06-15");
            assertThat(visitor.post(HOUSES + "/" + house + "/sua", undecided).body())
                    .contains("Chọn một trong hai");
            var changed = new HashMap<>(undecided);
            changed.put("cach", "doi");
            assertThat(visitor.post(HOUSES + "/" + house + "/sua", changed).statusCode())
                    .isEqualTo(302);
            assertThat(visitor.get(HOUSES + "/" + house).body())
                    .contains("Diễn biến", "15/06/2026 – nay", "01/01/2026 – 14/06/2026", "<del>Nông Văn A</del>");
        }

        @Test
        void putsMineBesideTheirsWhenSomebodyWasFaster() {
            var house = aHouse("T01", "Nông Văn A");
            records.save(
                    officer, "w_house", house, from("2026-01-01", "village", "T01", "head", "Của họ"), Mode.CORRECT, 1);
            visitor.get(HOUSES + "/" + house + "/sua");
            var answer = visitor.post(
                    HOUSES + "/" + house + "/sua",
                    Map.of(
                            "phien-ban",
                            "1",
                            "giai-doan",
                            "2026-01-01",
                            "o.village",
                            "T01",
                            "o.head",
                            "Của tôi",
                            "tu-ngay",
                            "2026-01-01",
                            "cach",
                            "sua"));
            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(answer.body())
                    .contains("Của tôi", "Của họ", "Ghi đè bằng bản của tôi", "name=\"phien-ban\" value=\"2\"");
        }

        @Test
        void findsTheRecordThatANameMeans() {
            var house = aHouse("T01", "Nông Văn A");
            visitor.get("/so-bo/w_person/moi");
            var saved = visitor.post(
                    "/so-bo/w_person/moi", Map.of("o.name", "An", "o.house", "nong van a", "tu-ngay", "2026-01-01"));
            assertThat(saved.statusCode()).isEqualTo(302);
            assertThat(visitor.get(HOUSES + "/" + house).body()).contains("w_person?loc.house=" + house, "1 người");
        }

        @Test
        void letsChooseBetweenTwoOfOneName() {
            aHouse("T01", "Nông Văn A");
            aHouse("T02", "Nông Văn A");
            visitor.get("/so-bo/w_person/moi");
            assertThat(visitor.post("/so-bo/w_person/moi", Map.of("o.house", "Nông Văn A", "tu-ngay", "2026-01-01"))
                            .body())
                    .contains("Có 2 bản ghi khớp", "Nông Văn A · Thôn mẫu 02</option>");
        }

        @Test
        void offersAVillageHeadHisVillageOnly() {
            var head = signedIn(Role.VILLAGE_HEAD, new Area.Village("T02"));
            assertThat(head.get(HOUSES + "/moi").body())
                    .contains("value=\"T02\" selected")
                    .doesNotContain("value=\"T01\"");
            assertThat(head.post(HOUSES + "/moi", house("Lạc")).body()).contains("trưởng thôn chỉ ghi cho thôn mình");
        }
    }

    @Nested
    class ARecord {

        @Test
        void isTakenOutWithAReasonAndBroughtBack() {
            var house = aHouse("T01", "Nông Văn A");
            var page = HOUSES + "/" + house;
            visitor.get(page + "/xoa");
            assertThat(visitor.post(page + "/xoa", Map.of("phien-ban", "1")).body())
                    .contains("Ghi lý do xóa");
            visitor.post(page + "/xoa", Map.of("phien-ban", "1", "ly-do", "Ghi nhầm hai lần"));
            assertThat(visitor.get(page).body()).contains("đã xóa", "Ghi nhầm hai lần", "Hoàn tác về bản này");
            visitor.post(page + "/hoan-tac", Map.of("phien-ban", "1"));
            assertThat(visitor.get(page).body()).contains("Nông Văn A").doesNotContain(">đã xóa<");
        }

        @Test
        void isErasedForGoodByALeaderOnAGround() {
            var page = HOUSES + "/" + aHouse("T01", "Nông Văn A");
            visitor.get(page + "/xoa");
            visitor.post(page + "/xoa", Map.of("phien-ban", "1", "ly-do", "Ghi nhầm hai lần"));
            assertThat(visitor.get(page).body()).doesNotContain("Xóa vĩnh viễn");
            assertThat(visitor.get(page + "/xoa-vinh-vien").statusCode()).isEqualTo(403);

            var leader = signedIn(Role.LEADER, Area.WHOLE_COMMUNE);
            assertThat(leader.get(page).body()).contains("Xóa vĩnh viễn");
            leader.get(page + "/xoa-vinh-vien");
            assertThat(leader.post(page + "/xoa-vinh-vien", Map.of("can-cu", "Đơn ngày 20/11/2026"))
                            .body())
                    .contains("Đánh dấu vào đây nếu chắc chắn", "Đơn ngày 20/11/2026");
            leader.post(page + "/xoa-vinh-vien", Map.of("can-cu", "Đơn ngày 20/11/2026", "chac-chan", "co"));
            var gone = leader.get(page);
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("đã được xóa vĩnh viễn lúc").doesNotContain("Nông Văn A");
        }

        @Test
        void ofAnotherCommuneIsNowhere() {
            var house = aHouse("T01", "Nông Văn A");
            var elsewhere = world.aCommune();
            var stranger =
                    new Visitor(port, elsewhere).signIn(world.aPerson(elsewhere, Role.OFFICER, Area.WHOLE_COMMUNE));
            assertThat(stranger.get(HOUSES + "/" + house).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class ARegisterThatAsksForApproval {

        @Test
        void countsWhenALeaderSaysSo() {
            visitor.get("/so-bo/w_harvest/moi");
            var id = GivenRecords.anId();
            visitor.post(
                    "/so-bo/w_harvest/moi",
                    Map.of("ban-ghi", id.toString(), "o.village", "T01", "o.day", "2026-06-01", "o.weight", "1.200"));
            var leader = signedIn(Role.LEADER, Area.WHOLE_COMMUNE);
            assertThat(leader.get("/so-bo/cho-duyet").body()).contains("/so-bo/w_harvest/" + id, "Đề nghị ghi mới");
            var page = leader.get("/so-bo/w_harvest/" + id).body();
            var proposal = page.replaceFirst("(?s).*name=\"de-nghi\" value=\"([^\"]+)\".*", "$1");
            leader.post("/so-bo/w_harvest/" + id + "/duyet", Map.of("de-nghi", proposal, "viec", "duyet"));
            assertThat(leader.get("/so-bo/w_harvest").body()).contains("1 vụ", "1.200");
        }

        @Test
        void takesATotalOfAVillage() {
            assertThat(visitor.get("/so-bo/w_harvest").body()).contains("Ghi số tổng của thôn");
            assertThat(visitor.get("/so-bo/w_harvest/moi?tong=1").body())
                    .contains("name=\"so-luong\"", "name=\"tong\" value=\"1\"");
        }
    }

    @Test
    void aRegisterThatIsNotOnesOwnSaysWhoseItIs() {
        new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.event("w_secret", "vụ")
                                .with("what", FieldType.TEXT)
                                .openTo(Set.of(Role.LEADER), Set.of(Role.LEADER)));
        var answer = visitor.get("/so-bo/w_secret");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("lãnh đạo");
    }
}
