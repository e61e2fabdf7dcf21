package vn.lotrinh.web.drawing;

/** What a drawing is put together on. Says what it shows, or keeps silent where the words stand beside it. */
final class Canvas {

    private final StringBuilder markup = new StringBuilder();

    private Canvas(double width, double height, String classes, String access) {
        String wide = Coordinate.of(width);
        String high = Coordinate.of(height);
        markup.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + classes + "\" width=\"" + wide
                + "\" height=\"" + high + "\" viewBox=\"0 0 " + wide + " " + high + "\" " + access + ">");
    }

    /** A picture with words of its own for those who do not see it. */
    static Canvas told(double width, double height, String classes, String label) {
        return new Canvas(width, height, classes, "role=\"img\" aria-label=\"" + Escaped.of(label) + "\"");
    }

    /** A picture of what stands beside it in words. */
    static Canvas silent(double width, double height, String classes) {
        return new Canvas(width, height, classes, "aria-hidden=\"true\"");
    }

    /** The same, as wide as the page makes it: for what has no text and no circle. */
    static Canvas stretching(double width, double height, String classes) {
        return new Canvas(width, height, classes, "preserveAspectRatio=\"none\" aria-hidden=\"true\"");
    }

    Canvas add(Element element) {
        markup.append(element.markup());
        return this;
    }

    Svg finish() {
        return new Svg(markup + "</svg>");
    }
}
