package vn.lotrinh.web.drawing;

/** White lines that follow the slope under an edge, as on a map of hills; fewer and fainter downwards. */
record Contours(double foot) {

    private static final int MOST = 7;

    void draw(Canvas canvas, Step step, double edge) {
        for (int i = 0; i < MOST; i++) {
            double y = edge + 5 + 8.5 * i + 0.8 * i * i;
            if (y > foot - 4) {
                return;
            }
            canvas.add(Element.path(Path.from(step.left() + 3, y).line(step.right() - 3, y))
                    .as("contour")
                    .stroke(Palette.SHEET, 1.2)
                    .strokeOpacity(Math.max(0.1, 0.65 - 0.1 * i)));
        }
    }
}
