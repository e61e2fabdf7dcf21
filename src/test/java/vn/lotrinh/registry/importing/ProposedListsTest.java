package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lotrinh.given.GivenRecords.list;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
import vn.lotrinh.jobs.Job;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.ListWaiting;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.Stretch;

/** A register of reviews that a leader approves; an officer sends a list of three. */
@TheApplication
class ProposedListsTest {

    private static final String REGISTER = "/so-bo/t_review";
    private static final String WAITING = "/so-bo/cho-duyet";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    Visitor sender;
    Visitor leader;

    @BeforeEach
    void aListThatWaits() {
        commune = world.aCommuneOfVillages(3);
        var somebody = world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        officer = World.signedIn(somebody, Role.OFFICER, Area.WHOLE_COMMUNE);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("review_results", "ngheo", "thoat")),
                        GivenRegister.event("t_review", "hộ")
                                .required()
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required()
                                .personal("xác định hộ nghèo")
                                .choice("result", "review_results")
                                .identifiedBy("head", "day")
                                .unique("head")
                                .approvedBy(Role.LEADER))
                .measured(Map.of("count(t_review where result = \"ngheo\")", "hộ"));
        sender = new Visitor(port, commune).signIn(somebody);
        leader = aVisitor(Role.LEADER);
    }

    private Visitor aVisitor(Role role) {
        return new Visitor(port, commune).signIn(world.aPerson(commune, role, Area.WHOLE_COMMUNE));
    }

    private static final String THREE = """
            Thôn,Trường head,Trường day,Trường result
            T01,Nguyễn An,01/03/2026,ngheo
            T01,Lý Bình,01/03/2026,ngheo
            T02,Nông Cường,01/03/2026,thoat
            """;

    /** As far as the preview; gives its address. */
    private String checked(Visitor by, SignedIn who, String rows) {
        by.get(REGISTER + "/nhap-excel");
        var read =
                job(by.upload(REGISTER + "/nhap-excel", "tep", "ra soat.csv", rows.getBytes(StandardCharsets.UTF_8)));
        world.ended(who, read);
        String address = REGISTER + "/nhap-excel/" + read;
        by.get(address);
        var columns = Map.of("cot-0", "village", "cot-1", "head", "cot-2", "day", "cot-3", "result");
        world.ended(who, job(by.post(address + "/cot", columns)));
        return address;
    }

    private String checked() {
        return checked(sender, officer, THREE);
    }

    private String proposed() {
        String address = checked();
        sender.get(address);
        sender.post(address + "/ghi", Map.of());
        return address;
    }

    private static UUID job(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return UUID.fromString(
                answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/cong-viec/", ""));
    }

    private void decide(Visitor by, String address, String what, String reason) {
        decide(by, address, seen(by, address), what, reason);
    }

    /** Since when the list waits, as the page tells it. */
    private static String seen(Visitor by, String address) {
        return by.get(address).body().replaceFirst("(?s).*?name=\"luc\" value=\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> decide(Visitor by, String address, String seen, String what, String reason) {
        return by.post(address + "/duyet", Map.of("luc", seen, "viec", what, "ly-do", reason));
    }

    /** What is written is written by a job of whoever sent the list. */
    private Job written(String address) {
        var id = UUID.fromString(address.replaceFirst(".*/", ""));
        var sheet = world.in(commune, () -> world.get(AnswerImport.class).find(id, officer))
                .orElseThrow();
        return world.ended(officer, sheet.job());
    }

    private long records() {
        return world.ownersJdbc()
                .sql("SELECT count(*) FROM register.t_review WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Long.class)
                .single();
    }

    /** Meanwhile, and approved by another leader. */
    private void recorded(Stretch stretch) {
        var approver = World.signedIn(
                world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE), Role.LEADER, Area.WHOLE_COMMUNE);
        var row = new SaveManyRecords.Row(1, GivenRecords.anId(), stretch, null);
        var command = new SaveManyRecords.Command(
                officer, "t_review", List.of(row).iterator(), List.of(), null, false, approver);
        assertThat(world.in(commune, () -> world.get(SaveManyRecords.class).handle(command)))
                .isEqualTo(new SaveManyRecords.Outcome.Saved(1, 0, 0));
    }

    @Test
    void saysWhatTheListComesToBeforeItIsSent() {
        assertThat(sender.get(REGISTER + "/nhap-excel").body()).contains("một người khác có quyền duyệt xem");
        assertThat(sender.get(checked()).body())
                .contains("Gửi duyệt cả danh sách", "Mục ngheo: 2 · Mục thoat: 1", "Thôn mẫu 01: 2 · Thôn mẫu 02: 1")
                .doesNotContain("Ghi vào sổ</button>");
    }

    @Test
    void countsWhenALeaderHasApprovedItAsAWhole() {
        String address = proposed();
        assertThat(records()).isZero();
        assertThat(sender.get(address).body()).contains("chưa có gì được ghi").doesNotContain("Duyệt cả danh sách");

        assertThat(leader.get(WAITING).body()).contains(address, "ra soat.csv", "3 bản ghi");
        assertThat(leader.get(address).body())
                .contains("Duyệt cả danh sách", "Mục ngheo: 2", "gửi duyệt lúc")
                .doesNotContain("Hủy lần nhập này");
        decide(leader, address, "duyet", "");

        assertThat(written(address).sentence()).isEqualTo("Đã ghi 3 bản ghi mới, cập nhật 0 bản ghi.");
        assertThat(records()).isEqualTo(3);
        assertThat(records.verify(commune)).isEmpty();
        assertThat(leader.get(address).body()).contains("đã duyệt.");
        assertThat(leader.get(WAITING).body()).contains("Không có gì chờ duyệt");
    }

    @Test
    void theTrailSaysWhoSentItAndWhoApprovedIt() {
        String address = proposed();
        decide(leader, address, "duyet", "");
        written(address);
        assertThat(world.ownersJdbc()
                        .sql(
                                "SELECT action FROM trail.entry WHERE commune = :commune AND subject = 'register.t_review' AND actor <> :sender")
                        .param("commune", commune.code())
                        .param("sender", officer.actor().reference())
                        .query(String.class)
                        .list())
                .containsExactly("approved");
    }

    @Test
    void comesBackWithTheReasonAndCanBeSentAgain() {
        String address = proposed();
        decide(leader, address, "tra-lai", "");
        assertThat(leader.get(address).body()).contains("Duyệt cả danh sách");
        decide(leader, address, "tra-lai", "Thiếu thôn 03");

        assertThat(records()).isZero();
        assertThat(leader.get(address).body())
                .contains("Người gửi đang xem lại danh sách")
                .doesNotContain("Mục ngheo", "Duyệt cả danh sách", "Hãy sửa tệp");
        assertThat(leader.get(address + "/tep").statusCode()).isEqualTo(404);
        assertThat(leader.get(WAITING).body()).doesNotContain(address);
        assertThat(sender.get(WAITING).body()).contains(address, "trả lại", "Thiếu thôn 03");
        assertThat(sender.get(address).body())
                .contains("trả lại: “Thiếu thôn 03”. Hãy sửa tệp", "Gửi duyệt cả danh sách");
        sender.post(address + "/ghi", Map.of());
        assertThat(leader.get(address).body()).contains("Duyệt cả danh sách").doesNotContain("Thiếu thôn 03");
    }

    @Test
    void isNotApprovedFromAPageThatShowsItAsItWasBefore() {
        String address = proposed();
        String before = seen(leader, address);
        decide(leader, address, "tra-lai", "Thiếu thôn 03");
        sender.get(address);
        sender.post(address + "/ghi", Map.of());

        decide(leader, address, before, "duyet", "");
        assertThat(leader.get(address).body()).contains("không còn như bạn đã xem", "Duyệt cả danh sách");
        assertThat(records()).isZero();
    }

    @Test
    void enterInTheReasonNeverApproves() {
        assertThat(leader.get(proposed()).body())
                .containsPattern("(?s)<form(?:(?!</form>).)*name=\"ly-do\"(?:(?!</form>).)*value=\"tra-lai\"")
                .doesNotContainPattern("(?s)<form(?:(?!</form>).)*name=\"ly-do\"(?:(?!</form>).)*value=\"duyet\"")
                .doesNotContainPattern("(?s)<form(?:(?!</form>).)*value=\"duyet\"(?:(?!</form>).)*name=\"ly-do\"");
    }

    @Test
    void isWrittenOnlyAsItWasApproved() {
        String address = proposed();
        recorded(GivenRecords.on("2026-03-01", "village", "T01", "head", "Nguyễn An", "result", "thoat"));
        decide(leader, address, "duyet", "");

        assertThat(written(address).sentence()).contains("Sổ đã thay đổi từ lúc kiểm tra");
        assertThat(records()).isEqualTo(1);
        assertThat(sender.get(address).body()).contains("đã duyệt nhưng chưa ghi được", "Gửi duyệt cả danh sách");
    }

    @Test
    void isCheckedAgainWhereTheRegisterTakesARowNoLonger() {
        String address = proposed();
        recorded(GivenRecords.on("2026-03-02", "village", "T01", "head", "Nguyễn An", "result", "thoat"));
        decide(leader, address, "duyet", "");

        assertThat(written(address).sentence()).startsWith("Chưa ghi gì. Dòng 2:");
        assertThat(records()).isEqualTo(1);
        assertThat(sender.get(address).body()).contains("chưa ghi được", "Ô sai", "Bỏ 1 dòng sai");
    }

    @Test
    void isCalledOffByWhoSentIt() {
        String address = proposed();
        sender.get(address);
        sender.post(address + "/huy", Map.of());
        assertThat(leader.get(address).body())
                .contains("Người gửi đã hủy danh sách")
                .doesNotContain("Mục ngheo");
        assertThat(leader.get(WAITING).body()).contains("Không có gì chờ duyệt");
    }

    @Test
    void isCountedAmongWhatIsOpenBeforeAPeriodIsClosed() {
        proposed();
        assertThat(world.in(commune, () -> world.get(ListWaiting.class).handle()))
                .extracting(ListWaiting.Waiting::count, ListWaiting.Waiting::proposedBy)
                .containsExactly(tuple(3, officer.actor().reference()));
    }

    @Test
    void isApprovedByNobodyWhoSentIt() {
        var somebody = world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE);
        var chief = new Visitor(port, commune).signIn(somebody);
        String address = checked(chief, World.signedIn(somebody, Role.LEADER, Area.WHOLE_COMMUNE), THREE);
        chief.get(address);
        chief.post(address + "/ghi", Map.of());
        assertThat(chief.get(address).body()).doesNotContain("Duyệt cả danh sách");
        assertThat(decide(chief, address, seen(leader, address), "duyet", "").statusCode())
                .isEqualTo(404);
        assertThat(records()).isZero();
    }

    @Test
    void isApprovedByNobodyWhoseKeySentIt() {
        var somebody = world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE);
        var chief = new Visitor(port, commune).signIn(somebody);
        var program = world.aProgramOf(
                World.signedIn(somebody, Role.LEADER, Area.WHOLE_COMMUNE), Role.OFFICER, Area.WHOLE_COMMUNE);
        String address = proposed();
        String seen = seen(chief, address);
        world.ownersJdbc()
                .sql("UPDATE registry.sheet_import SET made_by = :program WHERE commune = :commune")
                .param("program", program.actor().reference())
                .param("commune", commune.code())
                .update();

        assertThat(chief.get(address).body())
                .contains("do khóa API của bạn gửi nên cần một người khác duyệt")
                .doesNotContain("Duyệt cả danh sách");
        decide(chief, address, seen, "duyet", "");
        assertThat(chief.get(address).body())
                .contains("do khóa API của bạn gửi")
                .doesNotContain("đã duyệt");
        assertThat(leader.get(address).body()).contains("Duyệt cả danh sách");
    }

    @Test
    void isShownToNobodyElse() {
        String address = proposed();
        var other = aVisitor(Role.OFFICER);
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.get(address + "/tep").statusCode()).isEqualTo(404);
        assertThat(other.get(WAITING).body()).doesNotContain(address);
        assertThat(aVisitor(Role.FRONT).get(address).statusCode()).isEqualTo(404);
        String key = "Bearer " + world.aKey(commune, Role.LEADER, Area.WHOLE_COMMUNE);
        assertThat(new Visitor(port, commune).get(address, "Authorization", key).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoReadsItsLinesIsLogged() {
        String address = proposed();
        leader.get(address);
        assertThat(GivenLooks.of(world, commune, address))
                .extracting(GivenLooks.Look::purpose)
                .containsExactly("Xem danh sách “ra soat.csv” để duyệt");
        var file = leader.get(address + "/tep");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(file.body()).contains("Nguyễn An");
        assertThat(GivenLooks.of(world, commune, address + "/tep"))
                .extracting(GivenLooks.Look::purpose)
                .containsExactly("Xem danh sách “ra soat.csv” để duyệt vào sổ “Sổ t_review”");
    }
}
