package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.list;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;

@TheApplication
class ManyRecordsApiTest {

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    CommuneCode commune;
    String key;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(3);
        key = world.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("lines_crops", "lua", "ngo")),
                        GivenRegister.state("t_home", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required(),
                        GivenRegister.state("t_member", "người")
                                .inTheVillageOf("home")
                                .reference("home", "t_home")
                                .required(),
                        GivenRegister.event("t_harvest", "vụ")
                                .inAVillage()
                                .choice("crop", "lines_crops")
                                .amount("area", "ha")
                                .between(0, 100)
                                .unique("day", "crop", "village"),
                        GivenRegister.event("t_asks", "lần")
                                .inAVillage()
                                .amount("area", "ha")
                                .approvedBy(Role.LEADER))
                .measured(Map.of("sum(t_harvest.area)", "ha", "end(t_home)", "hộ"));
    }

    private HttpResponse<String> send(String register, String... lines) {
        return sendAs(key, register, lines);
    }

    private HttpResponse<String> sendAs(String who, String register, String... lines) {
        return new Visitor(port, commune)
                .send(
                        "POST",
                        "/api/v1/registers/" + register + "/records",
                        String.join("\n", lines),
                        "Content-Type",
                        "application/x-ndjson",
                        "Authorization",
                        "Bearer " + who);
    }

    private static String harvest(UUID id, String village, String day, String crop, String area) {
        return """
                {"id":"%s","village":"%s","day":"%s","crop":"%s","area":%s}""".formatted(id, village, day, crop, area);
    }

    private long count(String register) {
        return world.ownersJdbc()
                .sql("SELECT count(*) FROM register." + register + " WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Long.class)
                .single();
    }

    @Test
    void newRecordsCountAtOnce() {
        var answer = send(
                "t_harvest",
                harvest(anId(), "T01", "2026-03-01", "lua", "1.5"),
                "",
                harvest(anId(), "T02", "2026-03-01", "lua", "2"));
        assertThat(answer.body()).isEqualTo("{\"added\":2,\"corrected\":0,\"unchanged\":0}");
        assertThat(records.verify(commune)).isEmpty();
        assertThat(count("t_harvest")).isEqualTo(2);
    }

    @Test
    void theSameLinesAgainChangeNothing() {
        String[] lines = {
            harvest(anId(), "T01", "2026-03-01", "lua", "1.50"), harvest(anId(), "T02", "2026-03-01", "lua", "2")
        };
        send("t_harvest", lines);
        assertThat(send("t_harvest", lines).body()).isEqualTo("{\"added\":0,\"corrected\":0,\"unchanged\":2}");
        assertThat(records.verify(commune)).isEmpty();
    }

    @Test
    void aRecordIsCorrectedByWhoNamesItsVersion() {
        var id = anId();
        send("t_harvest", harvest(id, "T01", "2026-03-01", "lua", "1.5"));
        String other = harvest(id, "T01", "2026-03-01", "lua", "9");
        var without = send("t_harvest", other);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body())
                .contains("\"line\":1")
                .contains("\"field\":\"version\"")
                .contains("kèm “version”");
        var with = send(
                "t_harvest", other.replace("}", ",\"version\":1}"), harvest(anId(), "T02", "2026-03-01", "ngo", "1"));
        assertThat(with.body()).isEqualTo("{\"added\":1,\"corrected\":1,\"unchanged\":0}");
        assertThat(records.verify(commune)).isEmpty();
        assertThat(world.ownersJdbc()
                        .sql("SELECT version FROM register.t_harvest WHERE id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyWrongLineIsToldAndNothingIsSaved() {
        var answer = send(
                "t_harvest",
                harvest(anId(), "T01", "2026-03-01", "lua", "1"),
                "{\"id\":",
                harvest(anId(), "T01", "2026-03-02", "lua", "\"hai\""),
                harvest(anId(), "T01", "2026-03-03", "lua", "1000"),
                harvest(anId(), "T09", "2026-03-04", "lua", "1"),
                harvest(anId(), "T01", "hôm qua", "khoai", "1"),
                "{\"day\":\"2026-03-05\",\"village\":\"T01\"}",
                "{\"id\":\"%s\",\"day\":\"2026-03-05\",\"village\":\"T01\",\"la\":1}".formatted(anId()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        for (int line = 2; line <= 8; line++) {
            assertThat(answer.body()).contains("\"line\":" + line + ",");
        }
        assertThat(answer.body()).doesNotContain("\"line\":1,").contains("T09").contains("từ 0 đến 100");
        assertThat(count("t_harvest")).isZero();
        assertThat(records.verify(commune)).isEmpty();
    }

    @Test
    void whatOnlyOneRecordMaySayIsToldByLine() {
        send("t_harvest", harvest(anId(), "T01", "2026-03-01", "lua", "1"));
        var answer = send(
                "t_harvest",
                harvest(anId(), "T02", "2026-03-01", "lua", "1"),
                harvest(anId(), "T01", "2026-03-01", "lua", "1"),
                harvest(anId(), "T02", "2026-03-01", "lua", "1"));
        assertThat(answer.body()).contains("\"line\":2").contains("\"line\":3").doesNotContain("\"line\":1,");
        assertThat(count("t_harvest")).isEqualTo(1);
    }

    @Test
    void referencesMustLeadSomewhere() {
        var home = anId();
        send("t_home", "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"village\":\"T01\",\"head\":\"A\"}".formatted(home));
        var answer = send(
                "t_member",
                "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"home\":\"%s\"}".formatted(anId(), home),
                "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"home\":\"%s\"}".formatted(anId(), anId()));
        assertThat(answer.body()).contains("\"line\":2").contains("\"field\":\"home\"");
        assertThat(count("t_member")).isZero();
    }

    @Test
    void aStateIsCorrectedWhereItBegins() {
        var home = anId();
        String line = "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"village\":\"T01\",\"values\":{\"head\":\"A\"}}";
        assertThat(send(
                                "t_home",
                                line.formatted(home)
                                        .replace(
                                                "\"values\":{\"head\":\"A\"}",
                                                "\"values\":{\"head\":\"A\",\"village\":\"T01\"}")
                                        .replace("\"village\":\"T01\",\"values\"", "\"values\""))
                        .body())
                .contains("\"added\":1");
        assertThat(send("t_home", line.formatted(home)).body()).contains("\"unchanged\":1");
        assertThat(send("t_home", line.formatted(home).replace("\"A\"", "\"B\"").replaceFirst("\\{", "{\"version\":1,"))
                        .body())
                .contains("\"corrected\":1");
        assertThat(records.verify(commune)).isEmpty();
    }

    @Nested
    class Rights {

        @Test
        void aVillageHeadLoadsIntoHisVillageOnly() {
            var head = world.aKey(commune, Role.VILLAGE_HEAD, new Area.Village("T01"));
            assertThat(sendAs(head, "t_harvest", harvest(anId(), "T01", "2026-03-01", "lua", "1"))
                            .statusCode())
                    .isEqualTo(200);
            var other = sendAs(
                    head,
                    "t_harvest",
                    harvest(anId(), "T01", "2026-04-01", "lua", "1"),
                    harvest(anId(), "T02", "2026-04-01", "lua", "1"));
            assertThat(other.body()).contains("\"line\":2").contains("trưởng thôn chỉ ghi cho thôn mình");
            assertThat(count("t_harvest")).isEqualTo(1);
        }

        @Test
        void norThroughAReferenceIntoAnother() {
            var home = anId();
            send(
                    "t_home",
                    "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"village\":\"T02\",\"head\":\"A\"}".formatted(home));
            var head = world.aKey(commune, Role.VILLAGE_HEAD, new Area.Village("T01"));
            var answer = sendAs(
                    head,
                    "t_member",
                    "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"home\":\"%s\"}".formatted(anId(), home));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(count("t_member")).isZero();
        }

        @Test
        void aRegisterThatAsksForApprovalTakesNone() {
            assertThat(send("t_asks", "").statusCode()).isEqualTo(403);
            assertThat(send("t_asks", "").body()).contains("gửi một tệp Excel để người có quyền duyệt cả danh sách");
        }

        @Test
        void anotherCommunesRecordIsNotThere() {
            var id = anId();
            send("t_harvest", harvest(id, "T01", "2026-03-01", "lua", "1"));
            var here = commune;
            commune = world.aCommuneOfVillages(1);
            var elsewhere = world.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
            assertThat(sendAs(elsewhere, "t_harvest", harvest(id, "T01", "2026-03-01", "lua", "7"))
                            .body())
                    .contains("\"added\":1");
            commune = here;
            assertThat(records.verify(here)).isEmpty();
        }
    }

    @Test
    void aBodyOfAnotherKindGetsASentence() {
        var answer = new Visitor(port, commune)
                .send(
                        "POST",
                        "/api/v1/registers/t_harvest/records",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + key);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("application/x-ndjson");
    }

    @Test
    void aBodyBeyondTheLimitGetsASentence() {
        String line = "{\"id\":\"" + "x".repeat(1 << 20) + "\"}";
        String[] lines = IntStream.range(0, 66).mapToObj(i -> line).toArray(String[]::new);
        assertThat(send("t_harvest", lines).body()).contains("64 MB");
    }

    @Test
    void thousandsOfLinesGoIn() {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"id\":\"%s\",\"from\":\"2026-01-01\",\"village\":\"T0%d\",\"head\":\"Hộ %d\"}"
                        .formatted(anId(), i % 3 + 1, i))
                .collect(Collectors.joining("\n"));
        assertThat(send("t_home", lines).body()).contains("\"added\":5000");
        assertThat(send("t_home", lines).body()).contains("\"unchanged\":5000");
        assertThat(records.verify(commune)).isEmpty();
    }
}
