package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.registry.FieldType;

/**
 * A place on the map as people type it: a line for each corner, "vĩ độ, kinh độ" in degrees as telephones show them; or a GeoJSON geometry. <i>Tọa độ</i>. In the database it is GeoJSON, longitude
 * first.
 */
final class TypedShape {

    private static final Pattern CORNER =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final BigDecimal NORTH_POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    private TypedShape() {}

    /** GeoJSON; empty where the text is no such shape. */
    static Optional<String> parse(String typed, FieldType type) {
        return typed.startsWith("{") ? geoJson(typed, type) : corners(typed).flatMap(spots -> geometry(spots, type));
    }

    private static Optional<String> geoJson(String typed, FieldType type) {
        try {
            var json = JsonMapper.shared().readTree(typed);
            boolean fits = json.path("type").asString("").equals(name(type))
                    && json.path("coordinates").isArray();
            return fits ? Optional.of(json.toString()) : Optional.empty();
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    private static String name(FieldType type) {
        return switch (type) {
            case POINT -> "Point";
            case LINE -> "LineString";
            default -> "Polygon";
        };
    }

    private static Optional<List<String>> corners(String typed) {
        var spots = new ArrayList<String>();
        for (var line :
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            var corner = CORNER.matcher(line);
            if (!corner.matches()) {
                return Optional.empty();
            }
            var north = new BigDecimal(corner.group(1));
            var east = new BigDecimal(corner.group(2));
            if (north.abs().compareTo(NORTH_POLE) > 0 || east.abs().compareTo(DATE_LINE) > 0) {
                return Optional.empty();
            }
            spots.add("[" + east.toPlainString() + "," + north.toPlainString() + "]");
        }
        return Optional.of(spots);
    }

    private static Optional<String> geometry(List<String> spots, FieldType type) {
        String list = spots.stream().collect(Collectors.joining(",", "[", "]"));
        return switch (type) {
            case POINT -> spots.size() == 1 ? written(type, spots.getFirst()) : Optional.empty();
            case LINE -> spots.size() >= 2 ? written(type, list) : Optional.empty();
            default -> spots.size() >= 3 ? written(type, "[" + closed(spots) + "]") : Optional.empty();
        };
    }

    private static String closed(List<String> spots) {
        var ring = new ArrayList<>(spots);
        if (!ring.getFirst().equals(ring.getLast())) {
            ring.add(ring.getFirst());
        }
        return ring.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static Optional<String> written(FieldType type, String coordinates) {
        return Optional.of("{\"type\":\"" + name(type) + "\",\"coordinates\":" + coordinates + "}");
    }

    /** As it may be typed again: corners by lines, or the GeoJSON where it is more than one ring. */
    static String text(@Nullable String geoJson) {
        if (geoJson == null) {
            return "";
        }
        var json = JsonMapper.shared().readTree(geoJson);
        var at = json.path("coordinates");
        return switch (json.path("type").asString("")) {
            case "Point" -> corner(at);
            case "LineString" -> lines(at);
            case "Polygon" -> at.size() == 1 ? lines(at.get(0)) : geoJson;
            default -> geoJson;
        };
    }

    private static String lines(JsonNode spots) {
        return spots.valueStream().map(TypedShape::corner).collect(Collectors.joining("\n"));
    }

    private static String corner(JsonNode spot) {
        return spot.path(1).asString() + ", " + spot.path(0).asString();
    }
}
