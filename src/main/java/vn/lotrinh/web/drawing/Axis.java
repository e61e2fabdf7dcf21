package vn.lotrinh.web.drawing;

import vn.lotrinh.kernel.VietnameseFormat;

/** Three or four fine lines with their figures, the unit above. */
record Axis(Ground ground) {

    void draw(Canvas canvas) {
        var frame = ground.frame();
        double figures = frame.left() - 8;
        for (var level : ground.scale().lines()) {
            double y = ground.y(level);
            canvas.add(Element.path(Path.from(frame.left(), y).line(frame.right(), y))
                    .as("axis")
                    .stroke(Palette.LINE, 1));
            canvas.add(Element.text(figures, y + 4, VietnameseFormat.number(level))
                    .fill(Palette.INK_3)
                    .end());
        }
        canvas.add(Element.text(2, 14, ground.roadmap().measure().unit())
                .as("axis-unit")
                .fill(Palette.INK_3));
    }
}
