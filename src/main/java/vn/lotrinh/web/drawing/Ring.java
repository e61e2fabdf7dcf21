package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A closed border. */
record Ring(List<Spot> spots) {

    Ring {
        spots = List.copyOf(spots);
    }

    Ring moved(UnaryOperator<Spot> how) {
        return new Ring(spots.stream().map(how).toList());
    }

    /** Without the points that nobody would miss at this distance (Ramer, Douglas, Peucker). */
    Ring simplified(double tolerance) {
        var kept = new ArrayList<Spot>();
        kept.add(spots.getFirst());
        keep(0, spots.size() - 1, tolerance, kept);
        return new Ring(kept);
    }

    private void keep(int from, int to, double tolerance, List<Spot> kept) {
        int farthest = from;
        double distance = 0;
        for (int i = from + 1; i < to; i++) {
            double here = spots.get(i).distanceFromLine(spots.get(from), spots.get(to));
            if (here > distance) {
                farthest = i;
                distance = here;
            }
        }
        if (distance > tolerance) {
            keep(from, farthest, tolerance, kept);
            keep(farthest, to, tolerance, kept);
        } else {
            kept.add(spots.get(to));
        }
    }

    /** Whether a line to the right crosses the border an odd number of times. */
    boolean surrounds(Spot spot) {
        boolean inside = false;
        for (int i = 0, before = spots.size() - 1; i < spots.size(); before = i++) {
            var here = spots.get(i);
            var there = spots.get(before);
            if (here.y() > spot.y() != there.y() > spot.y()
                    && spot.x() < (there.x() - here.x()) * (spot.y() - here.y()) / (there.y() - here.y()) + here.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    Path way() {
        return along(new Path());
    }

    /** Goes on with a way that may have other rings. */
    Path along(Path way) {
        way.move(spots.getFirst().x(), spots.getFirst().y());
        spots.stream().skip(1).forEach(spot -> way.line(spot.x(), spot.y()));
        return way.close();
    }
}
