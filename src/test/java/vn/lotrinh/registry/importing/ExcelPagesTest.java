package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;

@TheApplication
class ExcelPagesTest {

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    CommuneCode commune;
    World.Somebody somebody;
    SignedIn officer;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(3);
        somebody = world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        officer = World.signedIn(somebody, Role.OFFICER, Area.WHOLE_COMMUNE);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("excel_crops", "lua", "ngo")),
                        GivenRegister.state("t_person_file", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required()
                                .personal("quản lý hộ")
                                .choice("crop", "excel_crops")
                                .amount("area", "ha")
                                .identifiedBy("head", "village"),
                        GivenRegister.event("t_visit", "lần")
                                .inTheVillageOf("home")
                                .reference("home", "t_person_file")
                                .required());
    }

    private byte[] download(String key, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/xa/" + commune + path))
                    .header("Authorization", "Bearer " + key)
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> cells(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(Role role, Area area) {
        return world.aKey(commune, role, area);
    }

    @Test
    void aRegisterLeavesAsPeopleReadIt() {
        records.add(
                officer,
                "t_person_file",
                GivenRecords.from(
                        "2026-01-01",
                        "village",
                        "T01",
                        "head",
                        "=HYPERLINK(\"x\")",
                        "crop",
                        "lua",
                        "area",
                        new BigDecimal("1.5")));
        var rows = cells(
                download(key(Role.OFFICER, Area.WHOLE_COMMUNE), "/so-bo/t_person_file/xuat-excel?ngay=2026-06-01"));
        assertThat(rows.getFirst()).contains("Sổ t_person_file");
        assertThat(rows.get(2)).contains("Thôn", "Trường head", "Trường area (ha)", "Từ ngày");
        assertThat(rows.get(3)).contains("Thôn mẫu 01", "=HYPERLINK(\"x\")", "Mục lua", "1.5");
    }

    @Test
    void theDayDecidesWhichStretchLeaves() {
        records.add(
                officer,
                "t_person_file",
                GivenRecords.between("2026-01-01", "2026-03-31", "village", "T01", "head", "An"));
        var key = key(Role.OFFICER, Area.WHOLE_COMMUNE);
        assertThat(cells(download(key, "/so-bo/t_person_file/xuat-excel?ngay=2026-03-31")))
                .hasSize(4);
        assertThat(cells(download(key, "/so-bo/t_person_file/xuat-excel?ngay=2026-04-01")))
                .hasSize(3);
    }

    @Test
    void whoseRecordsLeftIsLoggedOnceWithTheirIds() {
        var one =
                records.add(officer, "t_person_file", GivenRecords.from("2026-01-01", "village", "T01", "head", "An"));
        var two = records.add(
                officer, "t_person_file", GivenRecords.from("2026-01-01", "village", "T02", "head", "Bình"));
        download(key(Role.OFFICER, Area.WHOLE_COMMUNE), "/so-bo/t_person_file/xuat-excel");
        var seen = GivenLooks.of(world, commune, "/so-bo/t_person_file/xuat-excel");
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().seen()).contains(one.toString(), two.toString());
    }

    @Test
    void aVillageHeadTakesHisVillageOnly() {
        records.add(officer, "t_person_file", GivenRecords.from("2026-01-01", "village", "T01", "head", "An"));
        records.add(officer, "t_person_file", GivenRecords.from("2026-01-01", "village", "T02", "head", "Bình"));
        var rows = cells(download(key(Role.VILLAGE_HEAD, new Area.Village("T02")), "/so-bo/t_person_file/xuat-excel"));
        assertThat(rows.toString()).contains("Bình").doesNotContain("An,");
    }

    @Test
    void whoMayNotReadTheRegisterGetsNoFile() {
        var answer = new Visitor(port, commune)
                .get(
                        "/so-bo/t_person_file/xuat-excel",
                        "Authorization",
                        "Bearer " + key(Role.FRONT, Area.WHOLE_COMMUNE));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theTemplateNamesColumnsAndChoices() {
        var rows = cells(download(key(Role.OFFICER, Area.WHOLE_COMMUNE), "/so-bo/t_person_file/mau-excel"));
        assertThat(rows.get(2)).contains("Thôn *", "Trường head *", "Trường crop", "Từ ngày *");
        assertThat(rows.get(3)).contains("(chọn trong danh sách)", "(ha)", "(ngày/tháng/năm)");
    }

    private static byte[] sheet() {
        try (var out = new ByteArrayOutputStream()) {
            var book = new Workbook(out, "test", "1.0");
            var page = book.newWorksheet("Hộ");
            String[][] rows = {
                {"Thôn", "Trường head", "Trường area", "Từ ngày"},
                {"Thôn mẫu 01", "Nguyễn An", "1.234", "01/01/2026"},
                {"Thôn mẫu 02", "Lý Bình", "2", "01/01/2026"},
                {"Thôn lạ", "Lý Cường", "2", "01/01/2026"},
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    page.value(row, column, rows[row][column]);
                }
            }
            book.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String path = answer.headers().firstValue("Location").orElseThrow();
        return path.replaceFirst("^/xa/\\d+", "");
    }

    /** The page of a job, once it has ended. */
    private String ended(Visitor visitor, String job) {
        for (int i = 0; i < 300; i++) {
            String body = visitor.get(job).body();
            if (body.contains("Mở kết quả") || body.contains("flash wrong")) {
                return body;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("The job does not end");
    }

    @Test
    void anOfficerTakesAFileInPageByPage() {
        records.add(
                officer,
                "t_person_file",
                GivenRecords.from("2026-01-01", "village", "T02", "head", "LÝ BÌNH", "area", 9));
        var visitor = new Visitor(port, commune).signIn(somebody);
        assertThat(visitor.get("/so-bo/t_person_file/nhap-excel").body()).contains("Tệp số liệu");
        var job = location(visitor.upload("/so-bo/t_person_file/nhap-excel", "tep", "hộ.xlsx", sheet()));
        assertThat(ended(visitor, job)).contains("hãy ghép cột");
        String address = "/so-bo/t_person_file/nhap-excel/" + job.substring(job.lastIndexOf('/') + 1);
        assertThat(visitor.get(address).body())
                .contains("Ghép cột của tệp với sổ", "Nguyễn An · Lý Bình")
                .containsPattern("<option value=\"head\" selected[^>]*>Trường head");
        var missing = visitor.post(address + "/cot", Map.of("cot-1", "head"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Chưa có cột nào cho");
        var check = location(visitor.post(
                address + "/cot", Map.of("cot-0", "village", "cot-1", "head", "cot-2", "area", "cot-3", "valid_from")));
        assertThat(ended(visitor, check)).contains("1 dòng mới").contains("1 dòng sai");
        String preview = visitor.get(address).body();
        assertThat(preview).contains("Thôn lạ", "“1.234” đọc là 1234", "Có vẻ đã có trong sổ", "Trường area: 9 → 2");
        var refused = visitor.post(address + "/ghi", Map.of("trung", "UPDATE"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("dòng sai nên chưa ghi gì");
        var write = location(visitor.post(address + "/ghi", Map.of("trung", "UPDATE", "bo-dong-sai", "co")));
        assertThat(ended(visitor, write)).contains("Đã ghi 1 bản ghi mới, cập nhật 1 bản ghi.");
        assertThat(visitor.get(address).body()).contains("Đã ghi").doesNotContain("Ghi vào sổ</button>");
        assertThat(visitor.get("/cong-viec").body()).contains("Kiểm tra tệp hộ.xlsx");
    }

    @Test
    void aProgramTakesAFileInByTheApi() throws Exception {
        var key = key(Role.OFFICER, Area.WHOLE_COMMUNE);
        var client = HttpClient.newHttpClient();
        String base = "http://localhost:" + port + "/xa/" + commune + "/api/v1";
        var posted = client.send(
                HttpRequest.newBuilder(URI.create(base + "/registers/t_person_file/import"))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(sheet()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(202);
        String id = posted.body().replaceFirst("^.*?\"id\":\"([^\"]+)\".*$", "$1");
        var visitor = new Visitor(port, commune);
        String[] bearer = {"Authorization", "Bearer " + key};
        String shown = "";
        for (int i = 0; i < 300 && !shown.contains("\"CHECKED\""); i++) {
            shown = visitor.get("/api/v1/jobs/" + id, bearer).body();
            Thread.sleep(100);
        }
        assertThat(shown).contains("\"added\":2", "\"wrong\":1", "Thôn lạ");
        assertThat(visitor.call("POST", "/api/v1/jobs/" + id + "/confirm", bearer)
                        .statusCode())
                .isEqualTo(409);
        assertThat(visitor.call("DELETE", "/api/v1/jobs/" + id, bearer).body()).contains("\"CANCELLED\"");
        assertThat(visitor.call("POST", "/api/v1/jobs/" + id + "/confirm?leaveWrongOut=true", bearer)
                        .statusCode())
                .isEqualTo(409);
        var another = key(Role.OFFICER, Area.WHOLE_COMMUNE);
        assertThat(visitor.get("/api/v1/jobs/" + id, "Authorization", "Bearer " + another)
                        .statusCode())
                .isEqualTo(404);
    }
}
