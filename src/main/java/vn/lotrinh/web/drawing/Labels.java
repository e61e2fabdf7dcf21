package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds a place beside each mark of a map where its label covers neither another village nor another label. */
final class Labels {

    private static final double WIDE = 17;
    private static final double HIGH = 12;
    private static final double AWAY = 10;

    private final List<Box> taken = new ArrayList<>();

    Labels(Collection<Spot> villages) {
        villages.forEach(spot -> taken.add(Box.around(spot, 9, 9)));
    }

    /** The middle of the label: to the right where it is free, else to the left, below, above. */
    Spot beside(Spot mark) {
        var places = List.of(
                new Spot(mark.x() + AWAY + WIDE / 2, mark.y()),
                new Spot(mark.x() - AWAY - WIDE / 2, mark.y()),
                new Spot(mark.x(), mark.y() + AWAY + HIGH / 2),
                new Spot(mark.x(), mark.y() - AWAY - HIGH / 2));
        var place = places.stream()
                .filter(spot -> taken.stream().noneMatch(Box.around(spot, WIDE, HIGH)::overlaps))
                .findFirst()
                .orElse(places.getFirst());
        taken.add(Box.around(place, WIDE, HIGH));
        return place;
    }

    private record Box(double left, double right, double top, double bottom) {

        static Box around(Spot middle, double wide, double high) {
            return new Box(middle.x() - wide / 2, middle.x() + wide / 2, middle.y() - high / 2, middle.y() + high / 2);
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
