package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.List;
import vn.lotrinh.kernel.VietnameseFormat;

/** Some fine lines with their figures, the unit above. */
record Axis(Ground ground) {

    void draw(Canvas canvas) {
        var frame = ground.frame();
        double figures = frame.left() - 8;
        for (var level : lines()) {
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

    /** What is counted in whole things has no line between two of them. */
    private List<BigDecimal> lines() {
        boolean whole = ground.roadmap().measure().decimals() == 0;
        return ground.scale().lines().stream()
                .filter(level -> !whole || level.stripTrailingZeros().scale() <= 0)
                .toList();
    }
}
