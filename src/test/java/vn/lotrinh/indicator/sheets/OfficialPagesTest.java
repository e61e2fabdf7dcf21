package vn.lotrinh.indicator.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.teaHarvested;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenFigureSheet;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PublishOfficialFigures;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.web.DerivationParts;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** The way of an official figure through the pages and the interface for programs. */
@TheApplication
class OfficialPagesTest {

    private static final String UPLOAD = "/nhap-so-lieu/chinh-thuc";
    private static final String LIST = "/so-lieu-chinh-thuc";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([a-z-]+)\" value=\"([^\"]*)\"");

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    GivenFigures planted;

    @BeforeEach
    void anIndicatorWithAnOfficialSource() {
        commune = given.aCommuneOfVillages(1);
        planted = GivenFigures.of(given, commune, hectaresPlanted().withOfficialSource("Cơ quan kiểm lâm"));
    }

    private Visitor visitor(Role role) {
        return new Visitor(port, commune).signIn(given.aPerson(commune, role, Area.WHOLE_COMMUNE));
    }

    private String issued() {
        var outcome = planted.issue(
                given.anOfficer(commune), "12/TB-KL", "2025-05-01", planted.entry("ca-xa", "2025Q1", "14"));
        return ((PublishOfficialFigures.Outcome.Published) outcome)
                .document()
                .id()
                .toString();
    }

    @Test
    void goesFromTheFileOverThePreviewToTheDocument() {
        var officer = visitor(Role.OFFICER);
        officer.get(UPLOAD);
        byte[] sheet = new GivenFigureSheet(given, commune)
                .row("Chỉ số dien-tich-trong-rung", "Cả xã", "quý I/2025", "14,5")
                .bytes();
        var sent = officer.upload(
                UPLOAD,
                Map.of("co-quan", "Hạt Kiểm lâm & rừng", "so", "12/TB-KL", "ngay", "01/05/2025"),
                "tep",
                "so-lieu.xlsx",
                sheet);
        assertThat(sent.statusCode()).isEqualTo(302);
        var preview = officer.get(pathOf(sent.headers().firstValue("Location").orElseThrow()));
        assertThat(preview.body()).contains("Hạt Kiểm lâm &amp; rừng, số 12/TB-KL ngày 01/05/2025", "14,50 ha", "Mới");

        var form = new LinkedHashMap<String, String>();
        HIDDEN.matcher(preview.body())
                .results()
                .forEach(found -> form.put(found.group(1), found.group(2).replace("&amp;", "&")));
        form.remove("_csrf");
        var done = officer.post(UPLOAD + "/ghi", form);
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(officer.get(pathOf(done.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains("Đã ghi 1 số liệu.", "14,5 ha", "Đang dùng", "Tải tệp đã nhập");
    }

    @Test
    void aSurveyWithYearsSideBySideGoesInWithOneSourceForTheFile() {
        GivenFigures.of(given, commune, teaHarvested());
        var officer = visitor(Role.OFFICER);
        String upload = "/nhap-so-lieu/bao-cao";
        assertThat(officer.get(upload).body()).contains("Nguồn chung cho cả tệp (khi tệp không có cột Nguồn)");
        byte[] sheet =
                "Chỉ tiêu;ĐVT;2021;2022;Người lập\nsan-luong-che;kg;18500;;An\n".getBytes(StandardCharsets.UTF_8);
        assertThat(officer.upload(upload, Map.of("nguon", ""), "tep", "a.csv", sheet)
                        .statusCode())
                .isEqualTo(302);
        var sent = officer.upload(upload, Map.of("nguon", "Điều tra & rà soát"), "tep", "a.csv", sheet);
        var preview = officer.get(pathOf(sent.headers().firstValue("Location").orElseThrow()));
        assertThat(preview.body())
                .contains("18.500 kg = 18,5 tấn", "Không đọc các cột: “Người lập”.", "Điều tra &amp; rà soát")
                .contains("Đã đọc trang tính “CSV”.", "name=\"nguon\"");
    }

    private String pathOf(String address) {
        return address.substring(address.indexOf("/xa/" + commune) + ("/xa/" + commune).length());
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var officer = visitor(Role.OFFICER);
        officer.get(UPLOAD);
        var answer = officer.upload(UPLOAD, Map.of("co-quan", "Hạt Kiểm lâm", "so", ""), "tep", "a.xlsx", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Hạt Kiểm lâm\"", "Ghi số văn bản", "Ghi ngày ban hành", "Chưa chọn tệp");
    }

    @Test
    void offersATemplate() {
        var answer = visitor(Role.OFFICER).get(UPLOAD + "/mau-excel");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".xlsx");
    }

    @Test
    void isReadByLeadersAndTheFrontAndNotByAVillageHead() {
        String document = LIST + "/" + issued();
        for (Role role : new Role[] {Role.LEADER, Role.FRONT}) {
            var reader = visitor(role);
            assertThat(reader.get(LIST).body()).contains("12/TB-KL", "Đang dùng", "Cơ quan kiểm lâm");
            assertThat(reader.get(document).body()).contains("14 ha").doesNotContain("Rút văn bản này");
            assertThat(reader.get(UPLOAD).statusCode()).isEqualTo(403);
        }
        var head =
                new Visitor(port, commune).signIn(given.aPerson(commune, Role.VILLAGE_HEAD, new Area.Village("T01")));
        assertThat(head.get(LIST).statusCode()).isEqualTo(403);
        assertThat(head.get(document).statusCode()).isEqualTo(403);
    }

    @Test
    void isWithdrawnByAnOfficerWithAReason() {
        String document = LIST + "/" + issued();
        var officer = visitor(Role.OFFICER);
        officer.get(document);
        assertThat(officer.post(document + "/rut", Map.of("ly-do", " ")).statusCode())
                .isEqualTo(422);
        officer.post(document + "/rut", Map.of("ly-do", "Nhập nhầm xã"));
        assertThat(officer.get(document).body()).contains("Nhập nhầm xã", "Đã rút");
    }

    /** It may hold more than the figure: of other villages, in other sheets. */
    @Test
    void itsSheetIsNotOfferedToAVillageHead() {
        issued();
        var definition = planted.definition();
        String file = given.in(commune, () -> {
            var derivation =
                    given.get(ShowDerivation.class).handle(definition, Place.WHOLE_COMMUNE, Period.parse("2025Q1"));
            var head = given.get(DerivationParts.class).of(derivation, given.aVillageHead(commune, "T01"));
            var officer = given.get(DerivationParts.class).of(derivation, given.anOfficer(commune));
            return Objects.requireNonNull(head.official()).figures().getFirst().file() + " "
                    + Objects.requireNonNull(officer.official())
                            .figures()
                            .getFirst()
                            .file();
        });
        assertThat(file).matches("null /tep/[0-9a-f]{64}");
    }

    @Test
    void sayingWhenNothingIsOfficialAnyMore() {
        String document = LIST + "/" + issued();
        var officer = visitor(Role.OFFICER);
        officer.get(document);
        officer.post(document + "/rut", Map.of("ly-do", "Nhập nhầm xã"));
        assertThat(officer.get(document).body()).contains("Ở 1 nơi và kỳ không còn số chính thức");
    }

    @Test
    void standsInTheAnswersToPrograms() {
        planted.report(given.anOfficer(commune), planted.entry("T01", "2025Q1", "15"));
        issued();
        String key = "Bearer " + given.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        var program = new Visitor(port, commune);
        String at = "/api/v1/indicators/dien-tich-trong-rung";
        assertThat(program.send("GET", at + "/values?period=2025Q1", "", "Authorization", key)
                        .body())
                .contains("\"value\":14.00", "\"issuer\":\"Hạt Kiểm lâm\"", "\"number\":\"12/TB-KL\"")
                .contains("\"issuedOn\":\"2025-05-01\"", "\"difference\":1.00", "\"grade\":\"OFFICIAL\"");
        assertThat(program.send("GET", at + "/derivation?period=2025Q1", "", "Authorization", key)
                        .body())
                .contains("\"basis\":\"OFFICIAL\"", "\"formerOfficial\":[]");
    }
}
