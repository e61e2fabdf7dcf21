package vn.lotrinh.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How much of the ground goes into one page: a telephone on a bad line must be able to fetch it, and the server to hold many of them. */
final class ShapesOfPage {

    /** Letters of GeoJSON; about a hundred thousand corners. */
    static final int MOST = 2_000_000;

    private ShapesOfPage() {}

    /** The first of them, until together they are long. */
    static <T> List<T> first(List<T> all, ToIntFunction<T> length, int most) {
        var kept = new ArrayList<T>();
        int sum = 0;
        for (T one : all) {
            sum += length.applyAsInt(one);
            if (sum > most) {
                break;
            }
            kept.add(one);
        }
        return List.copyOf(kept);
    }
}
