package vn.lotrinh.web.drawing;

import java.util.Objects;
import vn.lotrinh.web.drawing.Roadmap.Outlook.Paces;

/**
 * Where no forecast is allowed: from the last figure one line to the last milestone (the pace needed), one to where the
 * present pace leads, and what lies between them, in a sentence.
 */
record PaceFan(Ground ground, Paces paces) {

    private static final double BRACKET = 7;

    void draw(Canvas canvas) {
        ground.lastFound()
                .filter(step -> step != ground.steps().getLast())
                .ifPresent(step -> draw(canvas, step.middle(), ground.y(Objects.requireNonNull(step.figure()))));
    }

    private void draw(Canvas canvas, double x, double y) {
        double end = ground.steps().getLast().middle();
        double needed = ground.y(paces.needed());
        double heading = ground.y(paces.heading());
        if (!paces.arrives()) {
            missing(canvas, x, y, end, needed, heading);
        }
        canvas.add(Element.path(Path.from(x, y).line(end, heading))
                .as("present")
                .stroke(Palette.INK_2, 1.6)
                .dashed("2 3"));
        canvas.add(Element.path(Path.from(x, y).line(end, needed))
                .as("needed")
                .stroke(paces.arrives() ? Palette.TEA : Palette.PERSIMMON_TEXT, 2)
                .dashed("7 4"));
        words(canvas, y, needed > heading);
    }

    /** The wedge between the two ways, and a bracket about its end. */
    private static void missing(Canvas canvas, double x, double y, double end, double needed, double heading) {
        double edge = end + 10;
        canvas.add(Element.path(Path.from(x, y)
                                .line(end, needed)
                                .line(end, heading)
                                .close())
                        .as("gap")
                        .fill(Palette.PERSIMMON)
                        .fillOpacity(0.14))
                .add(Element.path(Path.from(edge, needed)
                                .line(edge + BRACKET, needed)
                                .line(edge + BRACKET, heading)
                                .line(edge, heading))
                        .as("bracket")
                        .stroke(Palette.PERSIMMON_TEXT, 1.6));
    }

    /** Where nothing else stands: over the last figure of a way that falls, under that of one that rises. */
    private void words(Canvas canvas, double lastFigure, boolean falls) {
        double y = falls
                ? Math.max(lastFigure - 48, 12)
                : Math.min(lastFigure + 30, ground.frame().foot() - 48);
        double right = ground.frame().right() - 4;
        canvas.add(Element.text(right, y, paces.gap())
                .as("gap-words")
                .fill(paces.arrives() ? Palette.REACHED : Palette.AT_RISK)
                .weight(600)
                .end());
        canvas.add(Element.text(right, y + 16, paces.present())
                .as("present-words")
                .fill(Palette.INK)
                .end());
    }
}
