package vn.lotrinh.administration;

import vn.lotrinh.web.drawing.Svg;

/**
 * A one-time link, shown this once.
 *
 * @param address in full
 * @param letter what to send by Zalo
 * @param expires last minute in which it works
 * @param personPath where to go on
 */
public record LinkPage(
        String title, String fullName, String address, String letter, String expires, Svg qrCode, String personPath) {}
