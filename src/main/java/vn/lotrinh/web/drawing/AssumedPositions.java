package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for villages whose position nobody has surveyed: spread evenly inside the border, read from the north-west to
 * the south-east. The same outline and number always give the same places; a page says that they are assumed.
 */
final class AssumedPositions {

    private static final double GRID = 6;
    private static final double FROM_BORDER = 13;
    private static final int ROUNDS = 40;
    private static final double ROW = 34;

    private AssumedPositions() {}

    static List<Spot> inside(Outline outline, int count) {
        var ground = ground(outline);
        var middles = spread(ground, count);
        for (int round = 0; round < ROUNDS; round++) {
            middles = evenedOut(ground, middles);
        }
        return middles.stream()
                .sorted(Comparator.comparingLong((Spot spot) -> Math.round(spot.y() / ROW))
                        .thenComparingDouble(Spot::x))
                .toList();
    }

    /** A fine grid of what lies inside, away from the border. */
    private static List<Spot> ground(Outline outline) {
        var ground = new ArrayList<Spot>();
        for (double y = 0; y < outline.height(); y += GRID) {
            for (double x = 0; x < outline.width(); x += GRID) {
                var spot = new Spot(x, y);
                if (outline.contains(spot) && outline.squaredDistance(spot) > FROM_BORDER * FROM_BORDER) {
                    ground.add(spot);
                }
            }
        }
        return ground;
    }

    /** Each as far as possible from those before it. */
    private static List<Spot> spread(List<Spot> ground, int count) {
        var spread = new ArrayList<Spot>();
        while (spread.size() < count) {
            spread.add(ground.stream()
                    .max(Comparator.comparingDouble(spot -> nearest(spot, spread)))
                    .orElseThrow());
        }
        return spread;
    }

    private static double nearest(Spot spot, List<Spot> others) {
        return others.stream().mapToDouble(spot::squaredDistance).min().orElse(Double.MAX_VALUE);
    }

    /** Each moves to that spot of the ground which lies nearest to the middle of what is nearer to it than to others. */
    private static List<Spot> evenedOut(List<Spot> ground, List<Spot> middles) {
        var around = new ArrayList<List<Spot>>();
        middles.forEach(_ -> around.add(new ArrayList<>()));
        for (var spot : ground) {
            int nearest = IntStream.range(0, middles.size())
                    .boxed()
                    .min(Comparator.comparingDouble(i -> middles.get(i).squaredDistance(spot)))
                    .orElseThrow();
            around.get(nearest).add(spot);
        }
        return IntStream.range(0, middles.size())
                .mapToObj(i -> around.get(i).isEmpty() ? middles.get(i) : onTheGround(around.get(i)))
                .toList();
    }

    private static Spot onTheGround(List<Spot> part) {
        var middle = new Spot(
                part.stream().mapToDouble(Spot::x).average().orElseThrow(),
                part.stream().mapToDouble(Spot::y).average().orElseThrow());
        return part.stream()
                .min(Comparator.comparingDouble(middle::squaredDistance))
                .orElseThrow();
    }
}
