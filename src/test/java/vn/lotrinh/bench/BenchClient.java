package vn.lotrinh.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.MakeApiKey;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.Stretch;

/** A program that writes records by HTTP, with a key for each commune. */
final class BenchClient {

    private final BenchApplication application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<CommuneCode, String> keys = new ConcurrentHashMap<>();

    BenchClient(BenchApplication application) {
        this.application = application;
    }

    /** One harvest; the answer says that it counts. */
    void put(CommuneCode commune, Stretch harvest) {
        send(
                request(commune, "/api/v1/registers/b_harvest/records/" + GivenRecords.anId())
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"values\":{" + fields(harvest) + "}}"))
                        .build(),
                201);
    }

    /** Harvests as lines of JSON, all at once. */
    void post(CommuneCode commune, String lines) {
        send(
                request(commune, "/api/v1/registers/b_harvest/records")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(lines))
                        .build(),
                200);
    }

    static String line(SaveManyRecords.Row row) {
        return "{\"id\":\"" + row.id() + "\"," + fields(row.stretch()) + "}\n";
    }

    void makeKeys(List<CommuneCode> communes) {
        communes.forEach(commune -> keys.computeIfAbsent(commune, this::key));
    }

    private static String fields(Stretch stretch) {
        return stretch.values().entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":"
                        + (field.getValue() instanceof BigDecimal || field.getValue() instanceof Boolean
                                ? field.getValue().toString()
                                : "\"" + field.getValue() + "\""))
                .collect(Collectors.joining(","));
    }

    private HttpRequest.Builder request(CommuneCode commune, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + application.port() + path + "?commune=" + commune))
                .header("Authorization", "Bearer " + keys.computeIfAbsent(commune, this::key));
    }

    private void send(HttpRequest request, int expected) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String key(CommuneCode commune) {
        var command = new MakeApiKey.Command(new Actor.Program("bench"), "Lần đo", Role.OFFICER, Area.WHOLE_COMMUNE);
        return ((MakeApiKey.Outcome.Made) CommuneScope.of(commune)
                        .run(() -> application.get(MakeApiKey.class).handle(command)))
                .text();
    }
}
