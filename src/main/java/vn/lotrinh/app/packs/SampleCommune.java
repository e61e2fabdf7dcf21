package vn.lotrinh.app.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.demo.Chance;
import vn.lotrinh.kernel.CommuneCode;

/**
 * A commune or ward of the province in whose place invented figures stand. Code, name, area and outline are its own (made from the dataset
 * {@code thanglequoc/vietnamese-provinces-database}, MIT licence, 2026-07, simplified).
 *
 * @param name such as "xã Nam Cường"
 * @param ward whether it is a ward (<i>phường</i>)
 * @param hectares official natural area
 * @param outline GeoJSON
 * @param villages how many it has in the demonstration
 */
public record SampleCommune(
        CommuneCode code, String name, boolean ward, BigDecimal hectares, String outline, int villages) {

    /** Code of the province whose communes these are. */
    static final String PROVINCE = "19";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BigDecimal HECTARES_OF_A_SQUARE_KILOMETRE = BigDecimal.valueOf(100);
    private static final int FEWEST_VILLAGES = 12;
    private static final int SPREAD = 18;

    /** All of the province, by their codes. */
    public static List<SampleCommune> list() {
        try (var file = new ClassPathResource("demo/thai-nguyen.geojson").getInputStream()) {
            return StreamSupport.stream(JSON.readTree(file).get("features").spliterator(), false)
                    .map(SampleCommune::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleCommune of(JsonNode feature) {
        var properties = feature.get("properties");
        String code = properties.get("code").asString();
        String name = properties.get("fullName").asString();
        return new SampleCommune(
                CommuneCode.of(code),
                StringUtils.uncapitalize(name),
                name.startsWith("Phường"),
                properties.get("areaKm2").decimalValue().multiply(HECTARES_OF_A_SQUARE_KILOMETRE),
                "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}",
                FEWEST_VILLAGES + Chance.of(0, code + " villages").nextInt(SPREAD));
    }
}
