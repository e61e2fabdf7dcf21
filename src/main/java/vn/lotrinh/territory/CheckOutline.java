package vn.lotrinh.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPlace;

/** Checks that the outline of a commune can be drawn: polygons in degrees, somewhere in Vietnam. */
final class CheckOutline {

    private static final long LARGEST = 2L << 20;
    private static final int CORNERS = 4;
    private static final int WEST = 102;
    private static final int EAST = 118;
    private static final int SOUTH = 6;
    private static final int NORTH = 24;

    private final PackPlace file;
    private final PackFindings findings;

    /** @param file where what is wrong is told */
    CheckOutline(PackPlace file, PackFindings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(Path outline) {
        try {
            if (Files.size(outline) > LARGEST) {
                tell(1, "Tệp ranh giới lớn hơn 2 MB; hãy giản lược đường ranh trước khi đưa vào.");
            } else {
                mistake(JsonMapper.shared().readTree(Files.readString(outline)))
                        .ifPresent(sentence -> tell(1, sentence));
            }
        } catch (JacksonException noJson) {
            int line = noJson.getLocation() == null ? 1 : noJson.getLocation().getLineNr();
            tell(Math.max(1, line), "Không đúng cú pháp JSON ở đây; tệp ranh giới cần là một tệp GeoJSON.");
        } catch (CharacterCodingException notUtf8) {
            tell(1, "Tệp không ghi bằng bảng mã UTF-8; hãy lưu lại theo UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void tell(int line, String sentence) {
        findings.add(new PackPlace(file.pack(), file.file(), line), sentence);
    }

    private static Optional<String> mistake(JsonNode node) {
        String type = node.path("type").asString("");
        return switch (type) {
            case "Feature" -> mistake(node.path("geometry"));
            case "FeatureCollection" -> first(node.path("features"), CheckOutline::mistake);
            case "GeometryCollection" -> first(node.path("geometries"), CheckOutline::mistake);
            case "Polygon", "MultiPolygon" -> ofRings(node.path("coordinates"));
            default ->
                Optional.of("Ranh giới cần là Polygon hoặc MultiPolygon theo GeoJSON, không phải “" + type + "”.");
        };
    }

    private static Optional<String> first(JsonNode list, Function<JsonNode, Optional<String>> mistake) {
        return list.isEmpty()
                ? Optional.of("Ranh giới không có vùng nào; “coordinates”, “features” hoặc “geometries” đang trống.")
                : list.valueStream().flatMap(one -> mistake.apply(one).stream()).findFirst();
    }

    /** A ring lies as deep as its polygon says. */
    private static Optional<String> ofRings(JsonNode node) {
        return isPair(node.path(0)) ? ofRing(node) : first(node, CheckOutline::ofRings);
    }

    private static boolean isPair(JsonNode node) {
        return node.size() >= 2 && !node.path(0).isContainer();
    }

    private static Optional<String> ofRing(JsonNode ring) {
        if (!ring.valueStream().allMatch(CheckOutline::isInVietnam)) {
            return Optional.of(
                    "Mỗi điểm của ranh giới là một cặp [kinh độ, vĩ độ] tính bằng độ, như [105.57, 22.41], và nằm ở Việt Nam.");
        }
        return ring.size() < CORNERS || !ring.path(0).equals(ring.path(ring.size() - 1))
                ? Optional.of(
                        "Đường ranh giới chưa khép kín: điểm cuối phải trùng điểm đầu và có ít nhất ba điểm khác nhau.")
                : Optional.empty();
    }

    private static boolean isInVietnam(JsonNode pair) {
        return isPair(pair) && isBetween(pair.path(0), WEST, EAST) && isBetween(pair.path(1), SOUTH, NORTH);
    }

    private static boolean isBetween(JsonNode degrees, int least, int most) {
        return degrees.isNumber() && degrees.asDouble() >= least && degrees.asDouble() <= most;
    }
}
