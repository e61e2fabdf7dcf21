package vn.lotrinh.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorFormula;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.indicator.Interpretation;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.RecordRule;

@TheApplication
class QualityPagesTest {

    private static final String PAGE = "/chat-luong-so-lieu";
    private static final int VILLAGES = 10;

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    GivenFigures poor;
    int lastYear;

    @BeforeEach
    void aCommuneOfTenVillages() {
        commune = given.aCommuneOfVillages(VILLAGES);
        poor = GivenFigures.of(given, commune, poorHouseholds());
        lastYear = LocalDate.now(given.get(Clock.class)).getYear() - 1;
        new GivenRecords(given).registers(List.of());
    }

    private Visitor visitor(Role role, Area area) {
        return new Visitor(port, commune).signIn(given.aPerson(commune, role, area));
    }

    private String page() {
        return visitor(Role.OFFICER, Area.WHOLE_COMMUNE).get(PAGE).body();
    }

    private void report(String place, int year, String amount) {
        poor.report(given.anOfficer(commune), poor.entry(place, Integer.toString(year), amount, "100", 0));
    }

    /** Between 11 and 20 poor households of 100 in each village. */
    private void everyVillageReports() {
        for (int n = 1; n <= VILLAGES; n++) {
            report("T%02d".formatted(n), lastYear, Integer.toString(10 + n));
        }
    }

    @Test
    void isForLeadersAndOfficers() {
        assertThat(visitor(Role.LEADER, Area.WHOLE_COMMUNE).get(PAGE).statusCode())
                .isEqualTo(200);
        assertThat(visitor(Role.VILLAGE_HEAD, new Area.Village("T01")).get(PAGE).statusCode())
                .isEqualTo(403);
    }

    @Nested
    class WhatIsLate {

        @Test
        void isNamedWithTheHeadOfTheVillage() {
            given.aVillageHead(commune, "T10");
            for (int n = 1; n < VILLAGES; n++) {
                report("T%02d".formatted(n), lastYear, "10");
            }
            assertThat(page())
                    .contains(
                            "Nộp muộn",
                            "1/10 thôn chưa nộp",
                            "Thôn mẫu 10 (Nguyễn Văn Mẫu)",
                            "hết kỳ 31/12/" + lastYear);
        }

        @Test
        void isGoneWhenEverythingIsThere() {
            everyVillageReports();
            assertThat(page()).doesNotContain("chỉ số ty-le-ho-ngheo, 1/10");
        }
    }

    @Nested
    class AnOutlier {

        @Test
        void isToldBesideWhatIsUsual() {
            everyVillageReports();
            poor.report(given.anOfficer(commune), poor.entry("T10", Integer.toString(lastYear), "95", "100", 1));
            assertThat(page())
                    .contains("Số liệu bất thường", "95,00%", "trung vị của các thôn là 15,50%", "Thôn mẫu 10");
        }

        @Test
        void isNotSeenAmongTooFewVillages() {
            for (int n = 1; n < 8; n++) {
                report("T%02d".formatted(n), lastYear, Integer.toString(10 + n));
            }
            report("T08", lastYear, "95");
            assertThat(page()).doesNotContain("Số liệu bất thường");
        }

        @Test
        void ofTheCommuneIsSeenAgainstItsOwnHistory() {
            for (int back = 1; back <= 6; back++) {
                report("ca-xa", lastYear - back, Integer.toString(10 + back));
            }
            report("ca-xa", lastYear, "80");
            assertThat(page()).contains("Số liệu bất thường", "80,00%", "trung vị của các kỳ trước");
        }

        @Test
        void isNotSeenInAShortHistory() {
            for (int back = 1; back <= 5; back++) {
                report("ca-xa", lastYear - back, Integer.toString(10 + back));
            }
            report("ca-xa", lastYear, "80");
            assertThat(page()).doesNotContain("Số liệu bất thường");
        }
    }

    @Nested
    class TwoSources {

        @Test
        void thatSayDifferentThingsAreToldWithTheDifference() {
            everyVillageReports();
            report("ca-xa", lastYear, "20");
            assertThat(page())
                    .contains("Hai nguồn lệch nhau", "tổng các thôn là 15,50%", "số của cả xã là 20,00%", "lệch 4,50%");
        }

        @Test
        void thatAgreeAreNotTold() {
            everyVillageReports();
            poor.report(given.anOfficer(commune), poor.entry("ca-xa", Integer.toString(lastYear), "155", "1000", 0));
            assertThat(page()).doesNotContain("Hai nguồn lệch nhau");
        }
    }

    @Nested
    class Records {

        @Test
        void thatBreakARuleAreLinked() {
            var records = new GivenRecords(given);
            records.registers(
                    List.of(),
                    GivenRegister.state("t_warned", "thửa")
                            .inAVillage()
                            .amount("area", "ha")
                            .rule("area < 100", RecordRule.Severity.WARNING, "Thửa rộng hơn 100 ha, hãy đo lại."));
            var id = records.add(
                    given.anOfficer(commune), "t_warned", from("2025-01-01", "village", "T03", "area", 200));
            assertThat(page())
                    .contains("Bản ghi có cảnh báo", "Thửa rộng hơn 100 ha", "Thôn mẫu 03", "/so-bo/t_warned/" + id);
        }

        @Test
        void thatLackWhatAFormulaSumsAreCounted() {
            var records = new GivenRecords(given);
            records.registers(
                    List.of(),
                    GivenRegister.state("t_lacks", "thửa").inAVillage().amount("area", "ha"));
            var definition = poor.definition();
            var counted = new IndicatorDefinition(
                    "dien-tich-thu",
                    "Diện tích thử",
                    "ha",
                    1,
                    null,
                    definition.level(),
                    definition.frequency(),
                    definition.overTime(),
                    null,
                    "Chỉ dùng để kiểm thử.",
                    Interpretation.NONE,
                    List.of(),
                    false,
                    List.of(new IndicatorFormula("end(t_lacks.area)", lastYear)),
                    Reach.OWN);
            given.in(commune, () -> {
                given.get(InstallIndicators.class).handle(List.of(counted), World.TEST);
                return true;
            });
            var officer = given.anOfficer(commune);
            records.add(officer, "t_lacks", from("2025-01-01", "village", "T03"));
            records.add(officer, "t_lacks", from("2025-01-01", "village", "T03", "area", 2));
            assertThat(page())
                    .contains("Bản ghi thiếu số để tính", "1 bản ghi chưa có “Trường area”", "cần cho Diện tích thử");
        }
    }
}
