package vn.lotrinh.web.drawing;

/**
 * From degrees to pixels: east-west degrees are shortened as they are at the commune's latitude. For display, not for measuring.
 *
 * @param west longitude of the left edge, inside the margin
 * @param north latitude of the upper edge, inside the margin
 * @param shortened how much shorter a degree of longitude is than one of latitude
 * @param scale pixels for a degree of latitude
 */
record Projection(double west, double north, double shortened, double scale, double margin) {

    Spot of(Spot degrees) {
        return new Spot(margin + (degrees.x() - west) * shortened * scale, margin + (north - degrees.y()) * scale);
    }
}
