package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** One placemark of a KML file while it is read. */
final class Placemark {

    private final Map<ShapeKind, List<List<List<Coordinate>>>> parts = new EnumMap<>(ShapeKind.class);
    private @Nullable ShapeKind kind;
    private String name = "";
    private String code = "";
    private String saying = "";

    /** The first name is the placemark's own; data that is called a name counts where there is none. */
    void name(String text) {
        if (name.isEmpty()) {
            name = FeatureNames.clean(text);
        }
    }

    void saying(String what) {
        saying = what;
    }

    void value(String text) {
        said(saying, text);
    }

    void said(String what, String text) {
        if (FeatureNames.isCode(what) && code.isEmpty()) {
            code = FeatureNames.clean(text);
        } else if (FeatureNames.isName(what)) {
            name(text);
        }
    }

    void begin(ShapeKind begun) {
        kind = begun;
        parts.computeIfAbsent(begun, _ -> new ArrayList<>()).add(new ArrayList<>());
    }

    /** The outer border comes first, then the holes. */
    void ring(List<Coordinate> corners) {
        if (kind != null && !corners.isEmpty()) {
            Objects.requireNonNull(parts.get(kind)).getLast().add(corners);
        }
    }

    Optional<StatedFeature> feature() {
        return Stream.of(ShapeKind.AREA, ShapeKind.LINE, ShapeKind.POINT)
                .flatMap(one -> stated(one).stream())
                .findFirst()
                .map(shape -> new StatedFeature(name, code, shape));
    }

    private Optional<StatedShape> stated(ShapeKind one) {
        var filled = parts.getOrDefault(one, List.of()).stream()
                .filter(rings -> !rings.isEmpty())
                .toList();
        return filled.isEmpty() ? Optional.empty() : Optional.of(new StatedShape(one, filled));
    }
}
