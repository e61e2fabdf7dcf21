package vn.lotrinh.web.drawing;

/** A place on a map, in degrees before it is projected and in pixels after. */
record Spot(double x, double y) {

    Spot scaled(double factor) {
        return new Spot(x * factor, y * factor);
    }

    double squaredDistance(Spot other) {
        return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
    }

    /** From the straight line through two others. */
    double distanceFromLine(Spot from, Spot to) {
        double length = Math.sqrt(from.squaredDistance(to));
        return length == 0
                ? Math.sqrt(squaredDistance(from))
                : Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / length;
    }
}
