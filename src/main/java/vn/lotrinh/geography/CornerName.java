package vn.lotrinh.geography;

import org.springframework.util.StringUtils;

/** How a sentence names a corner: by its number, and by its part and hole where there are several. */
final class CornerName {

    private CornerName() {}

    /** Such as "Điểm 3" or "Phần 2, khoảng trống 1, điểm 3"; all counted from nought. */
    static String of(StatedShape shape, int part, int ring, int corner) {
        String name = "điểm " + (corner + 1);
        if (ring > 0) {
            name = "khoảng trống " + ring + ", " + name;
        }
        if (shape.parts().size() > 1) {
            name = shape.kind() == ShapeKind.POINT ? "điểm " + (part + 1) : "phần " + (part + 1) + ", " + name;
        }
        return StringUtils.capitalize(name);
    }
}
