package vn.lotrinh.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.province.GivenProvince.FOREST;
import static vn.lotrinh.province.GivenProvince.POVERTY;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/** A commune, a ward and a third commune; somebody of the province holds the first two. */
@TheApplication
class ProvincePagesTest {

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    CommuneCode ward = CommuneCode.of("00000");
    CommuneCode third = CommuneCode.of("00000");
    World.Somebody reader = new World.Somebody(new UUID(0, 0), "", commune);
    Visitor visitor = new Visitor(0);

    @BeforeEach
    void aProvince() {
        given.forgetFailedSignIns();
        var province = new GivenProvince(given);
        commune = province.aCommune(GivenPlan.forestCover(), GivenPlan.poverty(), GivenProvince.recognisedVillages());
        ward = province.aWard(GivenPlan.forestCover(), GivenProvince.recognisedVillages());
        third = province.aCommune(GivenPlan.forestCover());
        province.forest(commune, "11194");
        province.forest(third, "11999");
        province.report(commune, POVERTY, "T01", "7", "50");
        reader = province.reader(commune, ward);
        visitor = new Visitor(port, commune).signIn(reader);
    }

    @AfterEach
    void nobodyElseHasToWait() {
        given.forgetFailedSignIns();
    }

    private String page(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** The map and the head of the page name communes, too. */
    private static String inTheList(String name) {
        return ">" + name + "</a>";
    }

    @Test
    void signingInLeadsToTheProvince() {
        var fresh = new Visitor(port, commune);
        fresh.get("/dang-nhap");
        var answer = fresh.post("/dang-nhap", Map.of("ten", reader.signInName(), "mat-khau", World.PASSWORD));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/xa/" + commune + "/tinh");
        assertThat(fresh.get("/dang-nhap").headers().firstValue("Location").orElse(""))
                .endsWith("/tinh");
    }

    @Test
    void theMenuHasNoOtherPlace() {
        assertThat(page("/tinh"))
                .contains("/tinh\" aria-current=\"page\">Toàn tỉnh")
                .doesNotContain("Điều hành", "Sổ bộ", "/dieu-hanh");
    }

    @Test
    void showsTheCommunesThatAreHeldAndNoOther() {
        assertThat(page("/tinh?chi-so=" + FOREST))
                .contains("2 xã, phường", "Xã Mẫu " + commune, "Phường Mẫu " + ward, "74,80", "Chưa có số liệu")
                .doesNotContain(third.code(), "80,18");
        assertThat(page("/tinh/chi-tieu")).contains("Xã Mẫu " + commune).doesNotContain(third.code());
    }

    @Test
    void tellsNobodyWhetherThereIsACommuneThatIsNotHeld() {
        for (var path : new String[] {"/tinh/" + third, "/tinh/" + third + "/" + FOREST, "/tinh/99999", "/tinh/x"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void setsTheCommunesOwnMilestoneBesideItsFigure() {
        assertThat(page("/tinh/" + commune + "/" + FOREST + "?nam=2025")).contains("74,80%", "Mốc", "11.194", "14.965");
        assertThat(page("/tinh?chi-so=" + FOREST)).contains("Chưa đến kỳ");
    }

    @Test
    void whatIsNotMeantForWardsIsNotAskedOfThem() {
        assertThat(page("/tinh?chi-so=ty-le-thon-dat-chuan-ntm&tinh-trang=khong-ap-dung"))
                .contains(inTheList("Phường Mẫu " + ward), "Không áp dụng")
                .doesNotContain(inTheList("Xã Mẫu " + commune));
        assertThat(page("/tinh/" + ward + "/ty-le-thon-dat-chuan-ntm"))
                .contains("Không áp dụng", "QĐ 51/2025/QĐ-TTg", "chưa kiểm chứng");
    }

    @Test
    void sortsByNameAndByValue() {
        assertThat(page("/tinh?chi-so=" + FOREST + "&xep=ten"))
                .containsSubsequence("Phường Mẫu " + ward, "Xã Mẫu " + commune);
        assertThat(page("/tinh?chi-so=" + FOREST + "&xep=so-lieu"))
                .containsSubsequence("Xã Mẫu " + commune, "Phường Mẫu " + ward);
    }

    @Test
    void filtersTheTableByStatusAndTargetAndKind() {
        assertThat(page("/tinh/chi-tieu?tinh-trang=khong-ap-dung"))
                .contains(inTheList("Phường Mẫu " + ward))
                .doesNotContain(inTheList("Xã Mẫu " + commune));
        assertThat(page("/tinh/chi-tieu?loai=xa"))
                .contains(inTheList("Xã Mẫu " + commune))
                .doesNotContain(inTheList("Phường Mẫu " + ward));
        assertThat(page("/tinh/chi-tieu?chi-tieu=" + FOREST)).contains("Thực hiện", "74,80%");
    }

    @Test
    void leadsDownToFiguresOfVillagesAndToNobody() {
        assertThat(page("/tinh/" + commune + "/" + POVERTY))
                .contains("Thôn mẫu 01", "14,00", "7 hộ : 50 hộ", "Hộ nghèo chia cho tổng số hộ")
                .doesNotContain("Biên bản mẫu", "/so-bo/", "/tep/")
                .as("the reader in the head of the page, and nobody who works there")
                .containsOnlyOnce("Nguyễn Văn Mẫu");
    }

    @Test
    void givesTheListAsAFile() {
        var answer = visitor.get("/tinh/tai-ve?chi-so=" + FOREST);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("toan-tinh-ty-le-che-phu-rung-2025.xlsx");
    }

    @Test
    void aCommuneWithoutAPlanSaysSo() {
        var without = new GivenProvince(given).aCommuneWithoutPlan();
        var other = new Visitor(port, without).signIn(new GivenProvince(given).reader(without));

        assertThat(other.get("/tinh/" + without).body()).contains("chưa có kế hoạch đang có hiệu lực");
        assertThat(other.get("/tinh/chi-tieu").body()).contains("Chưa xã, phường nào có kế hoạch");
        assertThat(other.get("/tinh?chi-so=" + FOREST).body()).contains("Không có chỉ tiêu này");
    }
}
