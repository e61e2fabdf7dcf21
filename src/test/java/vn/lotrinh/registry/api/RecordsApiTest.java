package vn.lotrinh.registry.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.list;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.lotrinh.registry.EraseRecord;
import vn.lotrinh.registry.FieldType;

@TheApplication
class RecordsApiTest {

    private static final String HOUSE = """
            {"from": "2026-01-01", "values": {"village": "T01", "head": "Nông Văn A", "area": 60.50, "roof": "ngoi"}}""";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    CommuneCode commune;
    String key;
    String address;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(2);
        new GivenRecords(world)
                .registers(
                        List.of(list("roofs", "ngoi", "la")),
                        GivenRegister.state("v_house", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required()
                                .personal("Lập danh sách hộ")
                                .amount("area", "m²")
                                .choice("roof", "roofs"),
                        GivenRegister.event("v_plant", "lần")
                                .inAVillage()
                                .amount("area", "ha")
                                .approvedBy(Role.LEADER));
        key = world.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        address = "/api/v1/registers/v_house/records/" + GivenRecords.anId();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        var all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + key, "Content-Type", "application/json"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return new Visitor(port, commune).send(method, path, body, all);
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    @Test
    void aDefinitionComesWithTheSchemaOfItsRecords() {
        assertThat(get("/api/v1/registers").body()).contains("\"code\":\"v_house\"", "\"next\":null");
        assertThat(get("/api/v1/registers/v_house").body())
                .contains("\"kind\":\"STATE\"", "json-schema.org", "\"enum\":[\"ngoi\",\"la\"]");
        assertThat(get("/api/v1/registers/none").statusCode()).isEqualTo(404);
    }

    @Nested
    class ARecord {

        @Test
        void isPutAndRead() {
            var put = send("PUT", address, HOUSE);
            assertThat(put.statusCode()).isEqualTo(201);
            assertThat(put.headers().firstValue("ETag")).hasValue("\"1\"");
            var read = get(address);
            assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");
            assertThat(read.body()).contains("\"head\":\"Nông Văn A\"", "\"from\":\"2026-01-01\"", "\"area\":60.5");
        }

        @Test
        void putAgainChangesNothingWhateverIsSeen() {
            send("PUT", address, HOUSE);
            assertThat(send("PUT", address, HOUSE, "If-Match", "\"7\"").statusCode())
                    .isEqualTo(200);
            assertThat(get(address).headers().firstValue("ETag")).hasValue("\"1\"");
        }

        @Test
        void thatWasErasedIsGoneAndIsNotPutAgain() {
            send("PUT", address, HOUSE);
            send("DELETE", address + "?reason=nham", "", "If-Match", "*");
            var id = UUID.fromString(address.replaceFirst(".*/", ""));
            var command = new EraseRecord.Command(world.signedInLeader(commune), "v_house", id, "Đơn đề nghị");
            assertThat(world.in(commune, () -> world.get(EraseRecord.class).handle(command)))
                    .isInstanceOf(EraseRecord.Outcome.Erased.class);
            assertThat(get(address).statusCode()).isEqualTo(410);
            var again = send("PUT", address, HOUSE);
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("đã được xóa vĩnh viễn");
        }

        @Test
        void isChangedOnlyByWhoNamesItsVersion() {
            send("PUT", address, HOUSE);
            var changed = HOUSE.replace("2026-01-01", "2026-06-01").replace("Văn A", "Văn B");
            var refused = send("PUT", address, changed);
            assertThat(refused.statusCode()).isEqualTo(412);
            assertThat(refused.body()).contains("changed-meanwhile", "\"present\":", "Nông Văn A");
            assertThat(send("PUT", address, changed, "If-Match", "\"1\"").statusCode())
                    .isEqualTo(200);
            assertThat(get(address).body()).contains("\"to\":\"2026-05-31\"", "Nông Văn B");
        }

        @Test
        void isCorrectedAsIfItHadAlwaysBeenSo() {
            send("PUT", address, HOUSE);
            var right = HOUSE.replace("{\"from\"", "{\"mode\": \"correct\", \"from\"")
                    .replace("Văn A", "Văn Â");
            assertThat(send("PUT", address, right, "If-Match", "\"1\"").statusCode())
                    .isEqualTo(200);
            assertThat(get(address).body()).contains("Nông Văn Â").doesNotContain("Nông Văn A\"");
        }

        @Test
        void isRefusedWithASentencePerField() {
            var answer = send("PUT", address, """
                    {"from": "2026-01-01", "values": {"village": "T01", "area": "viel", "colour": "red"}}""");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("\"field\":\"area\"", "\"field\":\"colour\"");
            assertThat(send("PUT", address, "{\"from\": \"2026-01-01\", \"values\": {\"village\": \"T01\"}}")
                            .body())
                    .contains("\"field\":\"head\"");
        }

        @Test
        void ofAnotherVillageIsRefusedWithoutBeingTold() {
            send("PUT", address, HOUSE);
            key = world.aKey(commune, Role.VILLAGE_HEAD, new Area.Village("T02"));
            var answer = send("PUT", address, HOUSE.replace("T01", "T02"));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Nông Văn A");
            assertThat(get(address).statusCode()).isEqualTo(403);
        }

        @Test
        void isTakenOutWithAReason() {
            send("PUT", address, HOUSE);
            assertThat(send("DELETE", address, "", "If-Match", "\"1\"").statusCode())
                    .isEqualTo(422);
            assertThat(send("DELETE", address + "?reason=nham", "").statusCode())
                    .isEqualTo(412);
            assertThat(send("DELETE", address + "?reason=nham", "", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(get(address).statusCode()).isEqualTo(404);
        }

        @Test
        void waitsWhereItsRegisterAsksForApproval() {
            var plant = "/api/v1/registers/v_plant/records/" + GivenRecords.anId();
            var answer = send("PUT", plant, """
                    {"values": {"village": "T01", "day": "2026-03-14", "area": 2}}""");
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).contains("\"proposal\":");
            assertThat(get(plant).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class AList {

        @Test
        void isReadPartByPart() {
            for (int i = 0; i < 3; i++) {
                send("PUT", "/api/v1/registers/v_house/records/" + GivenRecords.anId(), HOUSE);
            }
            var first = get("/api/v1/registers/v_house/records?limit=2").body();
            assertThat(first).contains("\"next\":\"");
            var next = first.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
            assertThat(UUID.fromString(next)).isNotNull();
            assertThat(get("/api/v1/registers/v_house/records?limit=2&cursor=" + next)
                            .body())
                    .contains("\"next\":null");
        }

        @Test
        void isFilteredByField() {
            send("PUT", address, HOUSE);
            assertThat(get("/api/v1/registers/v_house/records?roof=la").body()).contains("\"items\":[]");
            assertThat(get("/api/v1/registers/v_house/records?roof=ngoi&area.from=60&q=nong")
                            .body())
                    .contains("Nông Văn A");
            assertThat(get("/api/v1/registers/v_house/records?on=2025-01-01").body())
                    .contains("\"items\":[]");
            assertThat(get("/api/v1/registers/v_house/records?area.from=x").statusCode())
                    .isEqualTo(422);
        }
    }
}
