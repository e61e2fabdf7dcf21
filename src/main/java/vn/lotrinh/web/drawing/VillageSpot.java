package vn.lotrinh.web.drawing;

import java.util.List;

/**
 * Where a village is drawn.
 *
 * @param middle of its mark or figure
 * @param border empty where nobody has drawn one
 * @param assumed whether nobody has told where it is
 */
record VillageSpot(Spot middle, List<Ring> border, boolean assumed) {

    VillageSpot {
        border = List.copyOf(border);
    }

    VillageSpot scaled(double factor) {
        return new VillageSpot(
                middle.scaled(factor),
                border.stream()
                        .map(ring -> ring.moved(spot -> spot.scaled(factor)))
                        .toList(),
                assumed);
    }

    Path way() {
        var way = new Path();
        border.forEach(ring -> ring.along(way));
        return way;
    }
}
