package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** One placemark of a KML file while it is read. */
final class Placemark {

    private final Map<ShapeKind, List<List<List<Coordinate>>>> parts = new EnumMap<>(ShapeKind.class);
    private final List<List<Coordinate>> rings = new ArrayList<>();
    private final List<List<Coordinate>> holes = new ArrayList<>();
    private @Nullable ShapeKind kind;
    private boolean isLoneRing;
    private boolean isInside;
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
    }

    /** A ring that stands in no polygon is an area of its own. */
    void beginRing() {
        if (kind == null) {
            begin(ShapeKind.AREA);
            isLoneRing = true;
        }
    }

    /** @param inside whether the rings that follow are holes, and not the border around them */
    void border(boolean inside) {
        isInside = inside;
    }

    void ring(List<Coordinate> corners) {
        if (kind != null && !corners.isEmpty()) {
            (isInside ? holes : rings).add(corners);
        }
    }

    void endRing() {
        if (isLoneRing) {
            end();
        }
    }

    /** The outer border comes first, then the holes, however the file has them. */
    void end() {
        rings.addAll(holes);
        if (kind != null && !rings.isEmpty()) {
            parts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(List.copyOf(rings));
        }
        rings.clear();
        holes.clear();
        kind = null;
        isLoneRing = false;
        isInside = false;
    }

    Optional<StatedFeature> feature() {
        return Stream.of(ShapeKind.AREA, ShapeKind.LINE, ShapeKind.POINT)
                .flatMap(one -> stated(one).stream())
                .findFirst()
                .map(shape -> new StatedFeature(name, code, shape));
    }

    private Optional<StatedShape> stated(ShapeKind one) {
        return Optional.ofNullable(parts.get(one)).map(stated -> new StatedShape(one, stated));
    }
}
