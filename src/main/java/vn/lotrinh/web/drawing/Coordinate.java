package vn.lotrinh.web.drawing;

/** A place on the drawing as it is written: to a tenth of a pixel, with a point, without a trailing nought. */
final class Coordinate {

    private Coordinate() {}

    static String of(double pixels) {
        long tenths = Math.round(pixels * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }
}
