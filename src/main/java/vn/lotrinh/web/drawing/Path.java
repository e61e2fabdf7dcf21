package vn.lotrinh.web.drawing;

/** The way of a line, written step by step. */
final class Path {

    private final StringBuilder way = new StringBuilder();

    static Path from(double x, double y) {
        return new Path().move(x, y);
    }

    Path move(double x, double y) {
        return go("M", x, y);
    }

    Path line(double x, double y) {
        return go("L", x, y);
    }

    /** A rounded corner: towards one point, around it, on to another. */
    Path around(double cornerX, double cornerY, double x, double y) {
        way.append('Q').append(Coordinate.of(cornerX)).append(' ').append(Coordinate.of(cornerY));
        way.append(' ').append(Coordinate.of(x)).append(' ').append(Coordinate.of(y));
        return this;
    }

    Path close() {
        way.append('Z');
        return this;
    }

    boolean isEmpty() {
        return way.isEmpty();
    }

    private Path go(String how, double x, double y) {
        way.append(how).append(Coordinate.of(x)).append(' ').append(Coordinate.of(y));
        return this;
    }

    @Override
    public String toString() {
        return way.toString();
    }
}
