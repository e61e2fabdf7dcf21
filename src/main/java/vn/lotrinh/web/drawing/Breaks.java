package vn.lotrinh.web.drawing;

import java.util.Objects;

/** Where a series breaks: a white gutter between dashed lines, named with its source where there is room for words. */
record Breaks(Ground ground) {

    void draw(Canvas canvas) {
        for (int i = 1; i < ground.steps().size(); i++) {
            if (ground.steps().get(i).column().breakBefore() != null) {
                draw(canvas, i);
            }
        }
    }

    private void draw(Canvas canvas, int i) {
        var frame = ground.frame();
        double middle = ground.steps().get(i).left() - frame.gutter() / 2;
        double half = frame == Frame.LARGE ? 3 : 0;
        double top = frame == Frame.LARGE ? 22 : 0;
        if (frame.gutter() > 0) {
            canvas.add(Element.rect(middle - frame.gutter() / 2, 0, frame.gutter(), frame.foot())
                    .as("gutter")
                    .fill(Palette.SHEET));
        }
        var line = Path.from(middle - half, top).line(middle - half, frame.foot());
        if (half > 0) {
            line.move(middle + half, top).line(middle + half, frame.foot());
        }
        canvas.add(Element.path(line)
                .as("break")
                .stroke(Palette.GOLD_TEXT, 1.3)
                .dashed(frame == Frame.LARGE ? "3 3" : "2 2"));
        if (frame == Frame.LARGE) {
            words(canvas, i, middle);
        }
    }

    /** Beside the gutter, on the side where the ground lies lower. */
    private void words(Canvas canvas, int i, double middle) {
        var broken = Objects.requireNonNull(ground.steps().get(i).column().breakBefore());
        boolean onTheLeft = i > 1 && highest(i - 1) >= highest(i);
        double x = onTheLeft ? middle - 10 : middle + 10;
        canvas.add(placed(Element.text(x, 34, broken.name()).fill(Palette.INK).weight(600), onTheLeft));
        canvas.add(placed(Element.text(x, 50, "không so sánh qua vạch này"), onTheLeft));
        canvas.add(placed(Element.text(x, 66, broken.source()).fill(Palette.INK_3), onTheLeft));
    }

    private static Element placed(Element words, boolean onTheLeft) {
        return (onTheLeft ? words.end() : words).as("break-words").halo();
    }

    /** How near to the top of the drawing a step comes; smaller is higher. */
    private double highest(int i) {
        var step = ground.steps().get(i);
        double tread = step.tread() == null ? ground.frame().foot() : ground.y(step.tread());
        double figure = step.figure() == null ? ground.frame().foot() : ground.y(step.figure());
        return Math.min(tread, figure);
    }
}
