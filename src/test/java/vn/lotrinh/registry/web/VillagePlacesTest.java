package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/** Where villages lie: told one by one, or out of one file. */
@TheApplication
class VillagePlacesTest {

    private static final String MAP = "/cac-thon/ban-do";
    private static final String TRIANGLE = "22.34, 105.55\n22.34, 105.56\n22.35, 105.56";
    private static final Pattern KEY = Pattern.compile("name=\"tep\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    CommuneCode commune;
    Visitor officer;

    @BeforeEach
    void villages() {
        world.forgetFailedSignIns();
        commune = world.aCommuneOfVillages(3);
        world.anOutline(commune);
        officer = new Visitor(port, commune).signIn(world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE));
    }

    private HttpResponse<String> place(String village, String shape, String kind, String from) {
        officer.get(MAP + "/" + village);
        return officer.post(
                MAP + "/" + village,
                Map.of("hinh", shape, "loai", kind, "tu-ngay", from, "nguon", "Cán bộ địa chính đo"));
    }

    private static String feature(String name, String code, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\",\"ma\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + coordinates + "]]}}";
    }

    private HttpResponse<String> send(String... features) {
        officer.get(MAP + "/nhap");
        var file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return officer.upload(MAP + "/nhap", "tep", "cac-thon.geojson", file.getBytes(StandardCharsets.UTF_8));
    }

    private static final String RING = "[105.55,22.34],[105.56,22.34],[105.56,22.35],[105.55,22.34]";
    private static final String CROSSED = "[105.5,22.3],[105.51,22.31],[105.51,22.3],[105.5,22.31],[105.5,22.3]";

    @Test
    void aVillageIsDrawnAndEveryMapKnowsIt() {
        assertThat(officer.get(MAP).body()).contains("0 trong 3 thôn", "Vị trí thôn là giả định.");
        assertThat(place("T01", TRIANGLE, "vung", "2026-07-01").statusCode()).isEqualTo(302);
        assertThat(place("T02", "22.30, 105.56", "diem", "2026-07-01").statusCode())
                .isEqualTo(302);
        assertThat(officer.get(MAP).body())
                .contains("2 trong 3 thôn", "từ 01/07/2026, Cán bộ địa chính đo", "Vị trí vẽ nét đứt là giả định: T03.")
                .contains("class=\"village-border\"");
        assertThat(officer.get("/cac-thon/nen-ban-do").body())
                .contains("Thôn mẫu 01", "Polygon", "Thôn mẫu 02", "Point");
    }

    @Test
    void anotherPlaceFromALaterDayLeavesTheEarlierOne() {
        place("T01", "22.30, 105.56", "diem", "2026-01-01");
        place("T01", TRIANGLE, "vung", "2030-01-01");
        assertThat(officer.get(MAP).body()).contains("từ 01/01/2026").doesNotContain("từ 01/01/2030");
        assertThat(world.ownersJdbc()
                        .sql("SELECT count(*) FROM territory.village_place WHERE commune = :commune")
                        .param("commune", commune.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost() {
        assertThat(place("T01", "22.34, 105.55\n22.35, 105.56\n22.34, 105.56\n22.35, 105.55", "vung", "2026-07-01")
                        .body())
                .contains("tự cắt", "22.35, 105.55", "Cán bộ địa chính đo");
        assertThat(place("T01", TRIANGLE, "vung", "hôm qua").body()).contains("Hãy nhập ngày vị trí này bắt đầu đúng");
        officer.get(MAP + "/T01");
        assertThat(officer.post(
                                MAP + "/T01",
                                Map.of("hinh", TRIANGLE, "loai", "vung", "tu-ngay", "2026-07-01", "nguon", " "))
                        .body())
                .contains("Ghi nguồn của vị trí");
    }

    @Test
    void aFileIsShownBeforeItIsWritten() {
        var preview = send(
                        feature("thôn  MẪU 01", "", RING),
                        feature("Không ai biết", "t02", RING),
                        feature("Thôn chéo", "T03", CROSSED))
                .body();
        assertThat(preview)
                .contains("2 trong 3 hình", "tự cắt", "chọn", "value=\"T01\" selected", "value=\"T02\" selected")
                .doesNotContain("value=\"T03\" selected");
        assertThat(officer.get(MAP).body()).contains("0 trong 3 thôn");

        var confirmed = confirm(preview, Map.of("hinh.0", "T01", "hinh.1", "T02"));
        assertThat(confirmed.statusCode()).isEqualTo(302);
        assertThat(officer.get(MAP).body()).contains("2 trong 3 thôn");
    }

    @Test
    void twoShapesAreNotTheSameVillage() {
        var preview = send(feature("A", "", RING), feature("B", "", RING)).body();
        assertThat(confirm(preview, Map.of("hinh.0", "T01", "hinh.1", "T01")).body())
                .contains("Có hai hình cùng chọn thôn T01");
        assertThat(confirm(preview, Map.of("hinh.0", "", "hinh.1", "")).body()).contains("ít nhất một hình");
        assertThat(confirm(preview, Map.of("hinh.0", "X9", "hinh.1", "")).body())
                .contains("không có thôn mã “X9”");
        assertThat(officer.get(MAP).body()).contains("0 trong 3 thôn");
    }

    @Test
    void severalPointsAreNoPlaceOfAVillage() {
        String two = "{\"type\":\"MultiPoint\",\"coordinates\":[[105.55,22.34],[105.56,22.34]]}";
        var answer = place("T01", two, "diem", "2026-07-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("chỉ là một điểm, mà hình này có 2 điểm");
        assertThat(send("{\"type\":\"Feature\",\"properties\":{\"ma\":\"T01\"},\"geometry\":" + two + "}")
                        .body())
                .contains("0 trong 1 hình", "chỉ là một điểm");
    }

    @Test
    void aFileOfMoreShapesThanVillagesEverAreIsRefused() {
        var features = Stream.generate(() -> feature("A", "", RING)).limit(501).toArray(String[]::new);
        assertThat(send(features).body()).contains("Tệp có 501 hình, nhiều hơn 500");
    }

    @Test
    void lookingAtAFileKeepsNothingAndConfirmingItDoes() {
        var preview = send(feature("Thôn mẫu 01", "", RING)).body();
        assertThat(world.filesKept(commune)).isZero();
        confirm(preview, Map.of("hinh.0", "T01"));
        assertThat(world.filesKept(commune)).isEqualTo(1);
        assertThat(confirm(preview, Map.of("hinh.0", "T01")).body())
                .contains("Tệp này không còn được giữ (tệp chờ xác nhận chỉ giữ tối đa một giờ");
    }

    /** A confirmation that is refused leaves the file waiting for the next one. */
    @Test
    void aFileWaitsUntilItIsConfirmedRightly() {
        var preview = send(feature("A", "", RING)).body();
        assertThat(confirm(preview, Map.of("hinh.0", "")).body()).contains("ít nhất một hình");
        assertThat(confirm(preview, Map.of("hinh.0", "T01")).statusCode()).isEqualTo(302);
        assertThat(world.filesKept(commune)).isEqualTo(1);
    }

    @Test
    void aFileThatIsGoneIsToldAndNothingIsWritten() {
        var preview = send(feature("A", "", RING)).body();
        for (int i = 0; i < 20; i++) {
            send(feature("B", "", RING));
        }
        assertThat(confirm(preview, Map.of("hinh.0", "T01")).body()).contains("Tệp này không còn được giữ");
        assertThat(officer.get(MAP).body()).contains("0 trong 3 thôn");
    }

    /** So that the place of former days is not replaced unawares. */
    @Test
    void whatIsDrawnAnewHoldsFromToday() {
        place("T01", TRIANGLE, "vung", "2020-01-01");
        assertThat(officer.get(MAP + "/T01").body())
                .contains("Vị trí đang dùng có từ 01/01/2020; hãy ghi đúng ngày đó")
                .doesNotContain("value=\"2020-01-01\"");
    }

    @Test
    void aPlaceIsTakenBackFromADayOn() {
        place("T01", TRIANGLE, "vung", "2020-01-01");
        assertThat(officer.get(MAP).body()).contains("1 trong 3 thôn");
        assertThat(officer.get(MAP + "/T01").body()).contains("href=\"/xa/" + commune.code() + MAP + "/T01/bo\"");
        var form = Map.of("tu-ngay", "2026-01-01", "ly-do", "Nhầm thôn");
        assertThat(takeBack("T02", form).body()).contains("chưa có vị trí nào để bỏ");
        assertThat(takeBack("T01", form).statusCode()).isEqualTo(302);
        assertThat(officer.get(MAP).body()).contains("Đã bỏ vị trí Thôn mẫu 01", "0 trong 3 thôn");
        place("T01", TRIANGLE, "vung", "2026-02-01");
        assertThat(officer.get(MAP).body()).contains("1 trong 3 thôn");
    }

    /** The source of the place is no reason to take it back. */
    @Test
    void whoTakesAPlaceBackIsAskedWhy() {
        place("T01", TRIANGLE, "vung", "2020-01-01");
        assertThat(officer.get(MAP + "/T01/bo").body())
                .contains("Vị trí đang dùng có từ 01/01/2020", "Bỏ từ ngày", "Lý do bỏ vị trí")
                .doesNotContain("value=\"Cán bộ địa chính đo\"");
        var unsaid = takeBack("T01", Map.of("tu-ngay", "2026-01-01", "ly-do", " "));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Hãy ghi lý do bỏ vị trí, nhiều nhất 200 ký tự.", "value=\"2026-01-01\"");
        assertThat(takeBack("T01", Map.of("tu-ngay", "", "ly-do", "Nhầm thôn")).body())
                .contains("Hãy nhập ngày vị trí này không còn đúng", "value=\"Nhầm thôn\"");
        assertThat(officer.get(MAP).body()).contains("1 trong 3 thôn");
    }

    private HttpResponse<String> takeBack(String village, Map<String, String> form) {
        officer.get(MAP + "/" + village + "/bo");
        return officer.post(MAP + "/" + village + "/bo", form);
    }

    @Test
    void aVillageThatIsGoneLiesOnNoMap() {
        place("T01", TRIANGLE, "vung", "2020-01-01");
        place("T02", TRIANGLE, "vung", "2020-01-01");
        assertThat(officer.get("/cac-thon/nen-ban-do").body()).contains("Thôn mẫu 01", "Thôn mẫu 02");
        world.ownersJdbc()
                .sql(
                        "UPDATE territory.village SET gone_on = '2026-01-01', gone_into = 'T02', gone_by = 'Nghị quyết 1' WHERE commune = :commune AND code = 'T01'")
                .param("commune", commune.code())
                .update();
        assertThat(officer.get("/cac-thon/nen-ban-do").body())
                .contains("Thôn mẫu 02")
                .doesNotContain("Thôn mẫu 01");
        assertThat(officer.get(MAP).body()).contains("1 trong 2 thôn").doesNotContain("T01");
    }

    private HttpResponse<String> confirm(String preview, Map<String, String> villages) {
        var key = KEY.matcher(preview);
        assertThat(key.find()).isTrue();
        var form = new HashMap<>(villages);
        form.put("tep", key.group(1));
        form.put("tu-ngay", "2026-07-01");
        form.put("nguon", "Bản đồ địa chính xã");
        return officer.post(MAP + "/nhap/ghi", form);
    }

    @Test
    void aFileThatIsNoneIsRefusedWithASentence() {
        officer.get(MAP + "/nhap");
        assertThat(officer.upload(MAP + "/nhap", "tep", "a.kml", "xin chào".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("không phải .kml");
        assertThat(world.filesKept(commune)).isZero();
    }

    @Test
    void aVillageHeadDrawsNoVillages() {
        var head =
                new Visitor(port, commune).signIn(world.aPerson(commune, Role.VILLAGE_HEAD, new Area.Village("T01")));
        assertThat(head.get(MAP).statusCode()).isEqualTo(403);
        assertThat(head.get(MAP + "/T01").statusCode()).isEqualTo(403);
    }
}
