package vn.lotrinh.geography;

/**
 * Reads a shape as people type or paste it. <i>Đọc tọa độ</i>. Three ways of writing are told apart by themselves: a GeoJSON geometry or feature; a line for each corner with latitude and
 * longitude in degrees; a line for each corner with X and Y of VN-2000 in metres.
 */
public final class ReadShape {

    /** How it ends. */
    public sealed interface Outcome {

        record Read(Shape shape) implements Outcome {}

        /** @param sentence what is wrong, at which corner, and what to do */
        record Wrong(String sentence) implements Outcome {}
    }

    private static final int LONGEST = 2_000_000;

    private ReadShape() {}

    /** @param zone of coordinates in metres */
    public static Outcome of(String typed, ShapeKind kind, Meridian zone) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return new Outcome.Wrong("Nội dung dán vào quá dài; hãy lưu thành tệp KML hoặc GeoJSON rồi chọn tệp.");
        }
        return text.startsWith("{") ? ofGeoJson(text, kind) : new TypedCorners(kind, zone).read(text);
    }

    /** A GeoJSON geometry, or a feature or collection with just one shape of the kind. */
    public static Outcome ofGeoJson(String text, ShapeKind kind) {
        return switch (ReadGeoJson.of(text)) {
            case ReadGeoJson.Outcome.Wrong(var sentence) -> new Outcome.Wrong(sentence);
            case ReadGeoJson.Outcome.Read(var features) -> {
                var fitting = features.stream()
                        .filter(feature -> feature.shape().kind() == kind)
                        .toList();
                if (fitting.size() == 1) {
                    yield CheckShape.check(fitting.getFirst().shape());
                }
                yield new Outcome.Wrong(
                        fitting.isEmpty()
                                ? "GeoJSON này không có " + kind.title() + " nào; mục này cần một " + kind.title() + "."
                                : "GeoJSON này có " + fitting.size() + " " + kind.title()
                                        + "; mục này chỉ nhận một, hãy giữ lại một hình.");
            }
        };
    }
}
