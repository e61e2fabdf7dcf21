package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A stated shape with corners to the millimetre, none twice in a row. Sentences call a corner by its number in what was stated, where people look for it.
 *
 * @param numbers for each corner of each ring of each part where it stood, from nought
 */
record TidiedShape(StatedShape shape, List<List<List<Integer>>> numbers) {

    static TidiedShape of(StatedShape stated) {
        var numbers = stated.parts().stream()
                .map(rings -> rings.stream().map(TidiedShape::kept).toList())
                .toList();
        var parts = new ArrayList<List<List<Coordinate>>>();
        for (int part = 0; part < numbers.size(); part++) {
            var rings = new ArrayList<List<Coordinate>>();
            for (int ring = 0; ring < numbers.get(part).size(); ring++) {
                var corners = stated.parts().get(part).get(ring);
                rings.add(numbers.get(part).get(ring).stream()
                        .map(number -> Degrees.rounded(corners.get(number)))
                        .toList());
            }
            parts.add(List.copyOf(rings));
        }
        return new TidiedShape(new StatedShape(stated.kind(), parts), numbers);
    }

    private static List<Integer> kept(List<Coordinate> corners) {
        var kept = new ArrayList<Integer>();
        for (int number = 0; number < corners.size(); number++) {
            if (kept.isEmpty()
                    || !Degrees.rounded(corners.get(kept.getLast())).equals2D(Degrees.rounded(corners.get(number)))) {
                kept.add(number);
            }
        }
        return List.copyOf(kept);
    }

    /** As {@link CornerName} has it. */
    String name(int part, int ring, int corner) {
        return CornerName.of(shape, part, ring, numbers.get(part).get(ring).get(corner));
    }
}
