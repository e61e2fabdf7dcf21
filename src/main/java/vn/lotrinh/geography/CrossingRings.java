package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.springframework.util.StringUtils;

/** Says which edges of an area cross, or which hole lies outside it. <i>Đường biên tự cắt</i>. */
final class CrossingRings {

    private final TidiedShape tidied;

    CrossingRings(TidiedShape tidied) {
        this.tidied = tidied;
    }

    /** One edge of a ring, with how a sentence calls it. */
    private record Edge(String name, LineSegment line) {}

    Optional<String> find(Geometry area) {
        return Optional.ofNullable(new IsValidOp(area).getValidationError()).map(this::sentence);
    }

    private String sentence(TopologyValidationError error) {
        var at = error.getCoordinate();
        String near = ", gần " + Degrees.words(at.y) + ", " + Degrees.words(at.x);
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL ->
                "Có một khoảng trống nằm ngoài đường biên" + near + "; hãy bỏ hoặc sửa khoảng trống đó.";
            case TopologyValidationError.NESTED_HOLES ->
                "Có hai khoảng trống chồng lên nhau" + near + "; hãy bỏ một khoảng trống.";
            case TopologyValidationError.NESTED_SHELLS, TopologyValidationError.DUPLICATE_RINGS ->
                "Có hai phần chồng lên nhau" + near + "; hãy bỏ một phần.";
            default -> crossing(at, near);
        };
    }

    private String crossing(Coordinate at, String near) {
        var edges = edges().stream()
                .sorted(Comparator.comparingDouble(edge -> edge.line().distance(at)))
                .limit(2)
                .toList();
        return "Đường biên tự cắt hoặc tự chạm: cạnh từ " + edges.getFirst().name() + " gặp cạnh từ "
                + edges.getLast().name() + near + "; hãy sửa vị trí hoặc thứ tự các điểm.";
    }

    private List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        var parts = tidied.shape().parts();
        for (int part = 0; part < parts.size(); part++) {
            var rings = parts.get(part);
            for (int ring = 0; ring < rings.size(); ring++) {
                var corners = rings.get(ring);
                int last = corners.size() - 1;
                for (int i = 0; i < last; i++) {
                    String from = tidied.name(part, ring, i);
                    String to = tidied.name(part, ring, (i + 1) % last);
                    edges.add(new Edge(
                            StringUtils.uncapitalize(from) + " đến " + StringUtils.uncapitalize(to),
                            new LineSegment(corners.get(i), corners.get(i + 1))));
                }
            }
        }
        return edges;
    }
}
