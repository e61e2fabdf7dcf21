package vn.lotrinh.web.drawing;

/**
 * A village on the map. Its name and figure stand in the list beside it.
 *
 * @param village its code in the pack
 */
public sealed interface MapPoint {

    String village();

    /** Nothing to say about it: a small ring. */
    record Plain(String village) implements MapPoint {}

    /** With a status: its shape, and a short code beside it, such as {@code 05}. */
    record Marked(String village, String label, Mark mark) implements MapPoint {}

    /** In a class of a quantity, from 1 (little) to 4 (much): a coloured circle with the short code inside. */
    record Classed(String village, String label, int level) implements MapPoint {
        public Classed {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("A map has four classes, not a class " + level);
            }
        }
    }
}
