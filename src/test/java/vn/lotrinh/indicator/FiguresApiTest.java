package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.MakeApiKey;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

@TheApplication
class FiguresApiTest {

    private static final String FIGURE = "/api/v1/indicators/ty-le-ho-ngheo/figures/T01/2025";
    private static final String BODY = """
            {"amount": 10, "denominator": 80.50, "grade": "OFFICIAL", "source": "Biên bản 14"}""";

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    String key = "";

    @BeforeEach
    void aCommuneOfTwoVillages() {
        commune = given.aCommuneOfVillages(2);
        GivenFigures.of(given, commune, poorHouseholds());
        GivenFigures.of(given, commune, hectaresPlanted());
        key = aKey(Role.OFFICER, Area.WHOLE_COMMUNE);
    }

    private String aKey(Role role, Area area) {
        var made = (MakeApiKey.Outcome.Made) given.in(
                commune,
                () -> given.get(MakeApiKey.class).handle(new MakeApiKey.Command(World.TEST, "Khóa thử", role, area)));
        return made.text();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        var all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Authorization";
        all[1] = "Bearer " + key;
        all[2] = "Content-Type";
        all[3] = "application/json";
        return new Visitor(port, commune).send(method, path, body, all);
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    @Test
    void indicatorsAreListed() {
        var answer = get("/api/v1/indicators");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"items\":[", "\"next\":null", "\"code\":\"ty-le-ho-ngheo\"", "\"factor\":100");
    }

    @Nested
    class AFigure {

        @Test
        void isPutAndRead() {
            var put = send("PUT", FIGURE, BODY);
            assertThat(put.statusCode()).isEqualTo(201);
            assertThat(put.headers().firstValue("ETag")).hasValue("\"1\"");
            var read = get(FIGURE);
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body())
                    .contains(
                            "\"amount\":10,",
                            "\"denominator\":80.50",
                            "\"from\":\"2025-01-01\"",
                            "\"to\":\"2025-12-31\"",
                            "\"version\":1");
        }

        @Test
        void putAgainChangesNothingWhateverItsIfMatch() {
            send("PUT", FIGURE, BODY);
            for (String ifMatch : new String[] {"\"1\"", "\"7\"", "nonsense"}) {
                var again = send("PUT", FIGURE, BODY, "If-Match", ifMatch);
                assertThat(again.statusCode()).isEqualTo(200);
                assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
            }
        }

        @Test
        void isChangedOnlyByWhoNamesItsVersion() {
            send("PUT", FIGURE, BODY);
            String other = BODY.replace("10", "12");
            assertThat(send("PUT", FIGURE, other).statusCode()).isEqualTo(412);
            assertThat(send("PUT", FIGURE, other, "If-Match", "\"2\"").statusCode())
                    .isEqualTo(412);
            var changed = send("PUT", FIGURE, other, "If-Match", "\"1\"");
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        }

        @Test
        void thatBreaksARuleIsRefusedInBothLanguages() {
            String tooMany = BODY.replace("10", "1000");
            assertThat(send("PUT", FIGURE, tooMany).body()).contains("tỷ lệ vượt 100%", "\"field\":\"AMOUNT\"");
            var english = send("PUT", FIGURE, tooMany, "Accept-Language", "en");
            assertThat(english.statusCode()).isEqualTo(422);
            assertThat(english.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(english.body()).contains("breaks a rule");
        }

        @Test
        void withoutANumberOrAGradeIsRefused() {
            assertThat(send("PUT", FIGURE, "{}").statusCode()).isEqualTo(422);
            assertThat(send("PUT", FIGURE, "{\"amount\":1}").statusCode()).isEqualTo(422);
            assertThat(send("PUT", FIGURE, "nonsense").statusCode()).isEqualTo(400);
            assertThat(send("PUT", FIGURE, BODY.replace("10", "1e400")).statusCode())
                    .isEqualTo(422);
        }

        @Test
        void isRemovedWithAReason() {
            send("PUT", FIGURE, BODY);
            assertThat(send("DELETE", FIGURE, "", "If-Match", "\"1\"").statusCode())
                    .isEqualTo(422);
            assertThat(send("DELETE", FIGURE + "?reason=nham", "").statusCode()).isEqualTo(412);
            assertThat(send("DELETE", FIGURE + "?reason=nham", "", "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(get(FIGURE).statusCode()).isEqualTo(404);
            assertThat(send("DELETE", FIGURE + "?reason=nham", "", "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void ofWhatIsNotThereIsNotFound() {
            assertThat(get("/api/v1/indicators/khong-co/figures/T01/2025").statusCode())
                    .isEqualTo(404);
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/figures/T99/2025").statusCode())
                    .isEqualTo(404);
            assertThat(get(FIGURE).statusCode()).isEqualTo(404);
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/figures/T01/nam-ngoai")
                            .statusCode())
                    .isEqualTo(422);
        }

        @Test
        void isListedWithTheOthers() {
            send("PUT", FIGURE, BODY);
            send("PUT", FIGURE.replace("T01", "T02"), BODY);
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/figures").body())
                    .contains("\"place\":\"T01\"", "\"place\":\"T02\"");
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/figures?cursor=T01/2025")
                            .body())
                    .doesNotContain("\"place\":\"T01\"")
                    .contains("\"place\":\"T02\"");
        }
    }

    @Nested
    class Values {

        @Test
        void tellNumeratorDenominatorAndCompleteness() {
            send("PUT", FIGURE, BODY.replace("80.50", "90"));
            send("PUT", FIGURE.replace("T01", "T02"), BODY.replace("80.50", "60"));
            var commune = get("/api/v1/indicators/ty-le-ho-ngheo/values?period=2025,2024");
            assertThat(commune.body())
                    .contains(
                            "\"cell\":\"KNOWN\"",
                            "\"value\":13.33",
                            "\"numerator\":20",
                            "\"denominator\":150",
                            "\"completeness\":{\"have\":2,\"expected\":2}",
                            "\"grade\":\"OFFICIAL\"",
                            "\"cell\":\"NO_DATA\",\"words\":\"Chưa có số liệu\"");
            var villages = get("/api/v1/indicators/ty-le-ho-ngheo/values?period=2025&level=village");
            assertThat(villages.body()).contains("\"place\":\"T01\"", "\"value\":11.11", "\"value\":16.67");
        }

        @Test
        void areAsOfADay() {
            send("PUT", FIGURE, BODY);
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/values?period=2025&level=village&asOf=2025-06-30")
                            .body())
                    .contains("\"cell\":\"NOT_DUE\"");
        }

        @Test
        void ofAnUnknownLevelOrPeriodAreRefused() {
            String values = "/api/v1/indicators/ty-le-ho-ngheo/values";
            assertThat(get(values + "?period=2025&level=tinh").statusCode()).isEqualTo(422);
            assertThat(get(values + "?period=2025Q9").statusCode()).isEqualTo(422);
            assertThat(get(values + "?period=2025&asOf=hom-nay").statusCode()).isEqualTo(422);
            assertThat(get(values).statusCode()).isEqualTo(400);
        }

        @Test
        void leadBackToTheirRows() {
            send("PUT", FIGURE, BODY);
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/derivation?period=2025")
                            .body())
                    .contains("\"basis\":\"VILLAGES\"", "\"state\":\"SUBMITTED\"", "\"source\":\"Biên bản 14\"");
            assertThat(get("/api/v1/indicators/ty-le-ho-ngheo/derivation?period=2025&village=T01")
                            .body())
                    .contains("\"numbers\":\"10 hộ : 80,5 hộ × 100 = 12,42%\"");
        }
    }

    @Nested
    class AVillageHeadsKey {

        private static final String SUBMISSION = "/api/v1/indicators/dien-tich-trong-rung/submissions/T01/2025Q1";

        @BeforeEach
        void ofTheFirstVillage() {
            key = aKey(Role.VILLAGE_HEAD, new Area.Village("T01"));
        }

        @Test
        void entersForTheOwnVillageOnly() {
            assertThat(send("PUT", FIGURE, BODY).statusCode()).isEqualTo(201);
            assertThat(send("PUT", FIGURE.replace("T01", "T02"), BODY).statusCode())
                    .isEqualTo(403);
        }

        @Test
        void submitsAndTakesBack() {
            assertThat(send("PUT", SUBMISSION, "{\"kind\":\"COMPLETE\"}").statusCode())
                    .isEqualTo(422);
            assertThat(send("PUT", SUBMISSION, "{\"kind\":\"NOTHING\"}").statusCode())
                    .isEqualTo(200);
            assertThat(send("PUT", SUBMISSION, "{\"kind\":\"NOTHING\"}").statusCode())
                    .isEqualTo(200);
            assertThat(get("/api/v1/indicators/dien-tich-trong-rung/submissions")
                            .body())
                    .contains("\"kind\":\"NOTHING\"");
            assertThat(send("DELETE", SUBMISSION, "").statusCode()).isEqualTo(204);
            assertThat(send("DELETE", SUBMISSION, "").statusCode()).isEqualTo(404);
            assertThat(send("PUT", SUBMISSION.replace("T01", "toan-xa"), "{\"kind\":\"NOTHING\"}")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void withoutAKeyNothingIsSaid() {
        assertThat(new Visitor(port, commune).get("/api/v1/indicators").statusCode())
                .isEqualTo(401);
    }
}
