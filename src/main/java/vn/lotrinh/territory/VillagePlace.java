package vn.lotrinh.territory;

import java.time.LocalDate;
import vn.lotrinh.geography.Shape;

/**
 * Where a village lies from a day on. <i>Vị trí thôn</i>. For maps; the area of an outline is never an official one.
 *
 * @param shape a point, or an area
 * @param source who surveyed or drew it
 */
public record VillagePlace(String village, LocalDate from, Shape shape, String source) {}
