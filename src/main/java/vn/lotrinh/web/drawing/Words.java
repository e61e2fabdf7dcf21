package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Years under the treads, milestones at their feet, figures above their dots. */
record Words(Ground ground) {

    /** A milestone is written on its tread only where it fits. */
    private static final double ROOM = 26;

    /** All that a page with room says. */
    void all(Canvas canvas) {
        for (var step : ground.steps()) {
            year(canvas, step);
            String caption = step.column().caption();
            if (isMilestone(step) && low(step)) {
                caption = milestone(step);
            } else if (isMilestone(step)) {
                canvas.add(foot(step, milestone(step)));
            }
            if (!caption.isEmpty()) {
                canvas.add(Element.text(step.middle(), ground.frame().foot() + 33, caption)
                        .as("caption")
                        .fill(Palette.INK_3)
                        .middle());
            }
            figure(canvas, step, 13);
        }
    }

    /** Milestones at the feet, and the last figure beside its dot. */
    void forThePublic(Canvas canvas) {
        for (var step : ground.steps()) {
            year(canvas, step);
            var level = step.tread();
            if (level != null) {
                boolean last = step == ground.steps().getLast();
                canvas.add(foot(step, ground.written(level)).weight(last ? 700 : 400));
            }
        }
        ground.lastFound().ifPresent(step -> figure(canvas, step, 15));
    }

    /** Milestones above their edges. */
    void milestones(Canvas canvas) {
        for (var step : ground.steps()) {
            year(canvas, step);
            var level = step.tread();
            if (level != null) {
                canvas.add(Element.text(step.middle(), ground.y(level) - 7, ground.written(level))
                        .as("milestone")
                        .fill(Palette.INK)
                        .weight(600)
                        .middle());
            }
        }
    }

    private void year(Canvas canvas, Step step) {
        canvas.add(Element.text(
                        step.middle(),
                        ground.frame().foot() + 18,
                        Integer.toString(step.column().year()))
                .as("year")
                .fill(Palette.INK)
                .weight(ground.frame() == Frame.PUBLIC ? 400 : 600)
                .middle());
    }

    private Element foot(Step step, String words) {
        return Element.text(step.middle(), ground.frame().foot() - 8, words)
                .as("milestone")
                .fill(Palette.TEA_DARK)
                .weight(500)
                .middle();
    }

    private void figure(Canvas canvas, Step step, int size) {
        @Nullable BigDecimal figure = step.figure();
        if (figure != null) {
            canvas.add(Element.text(
                            step.middle(), ground.y(figure) - ground.frame().last() - 6, ground.written(figure))
                    .as("found-figure")
                    .size(size)
                    .weight(700)
                    .fill(Palette.INK)
                    .middle()
                    .halo());
        }
    }

    private String milestone(Step step) {
        var level = step.tread();
        return level == null ? "" : "mốc " + ground.written(level);
    }

    private static boolean isMilestone(Step step) {
        return step.tread() != null && step.column().footing() != Footing.BASE;
    }

    private boolean low(Step step) {
        var level = step.tread();
        return level != null && ground.frame().foot() - ground.y(level) < ROOM;
    }
}
