package vn.lotrinh.geography;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;

/**
 * The system of coordinates that a GeoJSON file names in the old way ({@code crs}): degrees of WGS 84, which hold where it names none, or a zone of
 * three degrees of VN-2000 by its EPSG code. <i>Hệ tọa độ của tệp</i>. The numbers of a zone stand as east, north.
 */
final class GeoJsonSystem {

    private static final GeoJsonSystem DEGREES = new GeoJsonSystem("EPSG:4326", null);

    private static final Pattern EPSG = Pattern.compile("(?i)(?:.*[:/])?EPSG[:/](?:.*[:/])?(\\d{4,5})");
    private static final int LONGEST_NAME = 60;

    /** Central meridians by EPSG code. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("5896", "102"),
            Map.entry("5897", "105"),
            Map.entry("5898", "108"),
            Map.entry("5899", "107.75"),
            Map.entry("9205", "103"),
            Map.entry("9206", "104"),
            Map.entry("9207", "104.5"),
            Map.entry("9208", "104.75"),
            Map.entry("9209", "105.5"),
            Map.entry("9210", "105.75"),
            Map.entry("9211", "106"),
            Map.entry("9212", "106.25"),
            Map.entry("9213", "106.5"),
            Map.entry("9214", "107"),
            Map.entry("9215", "107.25"),
            Map.entry("9216", "107.5"),
            Map.entry("9217", "108.25"),
            Map.entry("9218", "108.5"));

    private final String name;
    private final @Nullable Vn2000 zone;

    private GeoJsonSystem(String name, @Nullable Vn2000 zone) {
        this.name = name;
        this.zone = zone;
    }

    /** Empty for one that is neither. */
    static Optional<GeoJsonSystem> find(JsonNode crs) {
        String name = name(crs);
        if (crs.isMissingNode() || crs.isNull() || name.endsWith("CRS84") || name.endsWith("4326")) {
            return Optional.of(DEGREES);
        }
        var epsg = EPSG.matcher(name);
        return epsg.matches()
                ? Optional.ofNullable(ZONES.get(epsg.group(1)))
                        .flatMap(Meridian::parse)
                        .map(meridian -> new GeoJsonSystem("EPSG:" + epsg.group(1), Vn2000.of(meridian)))
                : Optional.empty();
    }

    /** As the file has it, such as {@code urn:ogc:def:crs:EPSG::9213}; by its code alone in the oldest files. */
    static String name(JsonNode crs) {
        var said = crs.path("properties");
        String name = crs.path("type").asString("").equalsIgnoreCase("EPSG")
                ? "EPSG:" + said.path("code").asString("")
                : said.path("name").asString(said.path("href").asString("không rõ tên"));
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** Longitude and latitude of WGS 84; empty for numbers that lie nowhere in the system. */
    Optional<Coordinate> degrees(Coordinate stated) {
        if (zone == null) {
            return Optional.of(stated).filter(FileMeasure::isPlace);
        }
        return Vn2000.covers(stated.y, stated.x)
                ? Optional.of(zone.degrees(stated.y, stated.x)).map(degrees -> new Coordinate(degrees.x, degrees.y))
                : Optional.empty();
    }

    /** What numbers that lie nowhere are not, as a part of a sentence. */
    String expected() {
        return zone == null
                ? "đúng kiểu"
                : "phải là số hướng đông và số hướng bắc tính bằng mét của hệ " + name + " mà tệp ghi";
    }
}
