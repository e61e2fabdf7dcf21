package vn.lotrinh.web.drawing;

/**
 * A size of the staircase.
 *
 * @param left where the treads begin, {@code right} where they end
 * @param top the highest that a figure may stand, {@code foot} where treads end
 * @param lift how far above the foot the axis begins, so that the lowest tread is seen; nothing on the large one where it begins at 0
 * @param gutter width of a break
 * @param corner radius of a tread's corner
 * @param edge strength of a tread's edge
 * @param line strength of the line of figures
 * @param dot radius of a figure, {@code last} of the last one
 */
record Frame(
        double width,
        double height,
        double left,
        double right,
        double top,
        double foot,
        double lift,
        double gutter,
        double corner,
        double edge,
        double line,
        double dot,
        double last) {

    /** In a row of a table, without a word. */
    static final Frame SMALL = new Frame(100, 25, 0, 100, 4, 25, 3, 0, 1, 1.6, 1.3, 1.6, 3);

    /** The same among the worst. */
    static final Frame ROW = new Frame(100, 38, 0, 100, 5, 38, 3, 0, 1.5, 1.8, 1.4, 1.8, 3.4);

    /** The one chart of a target's page. */
    static final Frame LARGE = new Frame(852, 316, 44, 832, 30, 272, 26, 30, 4, 2.4, 2, 4, 6);

    /** On a phone. */
    static final Frame PUBLIC = new Frame(328, 168, 2, 326, 34, 138, 24, 10, 3, 2, 2, 4.5, 6);

    /** Milestones alone, where they are proposed and confirmed. */
    static final Frame CARD = new Frame(460, 96, 0, 460, 24, 76, 4, 0, 4, 2, 1.6, 3, 4.5);
}
