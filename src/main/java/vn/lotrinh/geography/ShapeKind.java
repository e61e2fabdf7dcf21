package vn.lotrinh.geography;

/** What a shape is. <i>Loại hình</i>. */
public enum ShapeKind {
    POINT("điểm", "Point"),
    LINE("đường", "LineString"),
    AREA("vùng", "Polygon");

    private final String title;
    private final String geoJson;

    ShapeKind(String title, String geoJson) {
        this.title = title;
        this.geoJson = geoJson;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** As GeoJSON calls one of it; several of it are {@code Multi} and this. */
    String geoJson() {
        return geoJson;
    }
}
