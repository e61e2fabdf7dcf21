package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GeoJSON (RFC 7946) into shapes that are not checked yet; heights are left out. */
final class ReadGeoJson {

    private static final Map<String, ShapeKind> KINDS = Map.of(
            "Point", ShapeKind.POINT,
            "MultiPoint", ShapeKind.POINT,
            "LineString", ShapeKind.LINE,
            "MultiLineString", ShapeKind.LINE,
            "Polygon", ShapeKind.AREA,
            "MultiPolygon", ShapeKind.AREA);

    private final List<StatedFeature> features = new ArrayList<>();
    private final FileMeasure measure = new FileMeasure();

    private final GeoJsonSystem system;

    private ReadGeoJson(GeoJsonSystem system) {
        this.system = system;
    }

    sealed interface Outcome {
        record Read(List<StatedFeature> features) implements Outcome {}

        record Wrong(String sentence) implements Outcome {}
    }

    static Outcome of(String text) {
        try {
            var json = JsonMapper.shared().readTree(text);
            var system = GeoJsonSystem.find(json.path("crs"));
            if (system.isEmpty()) {
                return new Outcome.Wrong(
                        "GeoJSON này ghi hệ tọa độ “" + GeoJsonSystem.name(json.path("crs"))
                                + "”, không phải WGS 84 hay một múi 3 độ của VN-2000; hãy xuất lại theo EPSG:4326 (kinh độ, vĩ độ).");
            }
            var reading = new ReadGeoJson(system.get());
            return reading.object(json)
                    .<Outcome>map(Outcome.Wrong::new)
                    .orElseGet(() -> new Outcome.Read(List.copyOf(reading.features)));
        } catch (JacksonException broken) {
            return new Outcome.Wrong("Đây không phải GeoJSON đúng: sai ở dòng "
                    + broken.getLocation().getLineNr() + "; hãy dán lại đủ cả hai dấu ngoặc nhọn.");
        }
    }

    /** A sentence where it can't be read. */
    private Optional<String> object(JsonNode json) {
        return switch (json.path("type").asString("")) {
            case "FeatureCollection" -> each(json.path("features"), this::object);
            case "Feature" -> geometry(json.path("geometry"), json.path("properties"));
            default -> geometry(json, null);
        };
    }

    private static Optional<String> each(JsonNode list, Function<JsonNode, Optional<String>> read) {
        return list.valueStream().map(read).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> geometry(JsonNode geometry, @Nullable JsonNode properties) {
        String type = geometry.path("type").asString("");
        if (geometry.isNull()) {
            return Optional.empty();
        }
        if (type.equals("GeometryCollection")) {
            return each(geometry.path("geometries"), one -> geometry(one, properties));
        }
        var kind = KINDS.get(type);
        if (kind == null) {
            return Optional.of(
                    "GeoJSON này không có hình nào đọc được; cần “type” là Point, LineString, Polygon, hoặc Feature có hình như thế.");
        }
        var coordinates = geometry.path("coordinates");
        var parts = type.startsWith("Multi")
                ? coordinates.valueStream().map(part -> part(kind, part)).toList()
                : List.of(part(kind, coordinates));
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(
                    "GeoJSON có hình " + type + " mà “coordinates” không " + system.expected() + "; hãy xuất lại tệp.");
        }
        var shape =
                new StatedShape(kind, parts.stream().flatMap(Optional::stream).toList());
        features.add(new StatedFeature(FeatureNames.name(properties), FeatureNames.code(properties), shape));
        measure.shape();
        measure.corners(shape.corners());
        return measure.findRefusal().map(ShapeFileRefusal::sentence);
    }

    private Optional<List<List<Coordinate>>> part(ShapeKind kind, JsonNode json) {
        return switch (kind) {
            case POINT -> spot(json).map(spot -> List.of(List.of(spot)));
            case LINE -> ring(json).map(List::of);
            case AREA -> all(json.valueStream().map(this::ring).toList());
        };
    }

    private Optional<List<Coordinate>> ring(JsonNode json) {
        return all(json.valueStream().map(this::spot).toList());
    }

    private static <T> Optional<List<T>> all(List<Optional<T>> items) {
        return items.isEmpty() || items.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(items.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Coordinate> spot(JsonNode json) {
        return json.path(0).isNumber() && json.path(1).isNumber()
                ? system.degrees(
                        new Coordinate(json.path(0).asDouble(), json.path(1).asDouble()))
                : Optional.empty();
    }
}
