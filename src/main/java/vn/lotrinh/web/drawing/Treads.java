package vn.lotrinh.web.drawing;

import java.math.BigDecimal;

/**
 * The treads: a level each, with its top edge. A corner is rounded where the next level is another; neighbours of the
 * same height are one flat terrace. Proposed levels have no ground, only a dashed edge.
 */
record Treads(Ground ground) {

    void draw(Canvas canvas) {
        for (int i = 0; i < ground.steps().size(); i++) {
            var level = ground.steps().get(i).tread();
            if (level != null) {
                draw(canvas, i, level);
            }
        }
        if (ground.frame() == Frame.LARGE
                && !ground.scale().beginsAtNought()
                && !ground.roadmap().aim().milestones().isEmpty()) {
            new Fade(ground).draw(canvas);
        }
    }

    private void draw(Canvas canvas, int i, BigDecimal level) {
        var step = ground.steps().get(i);
        var footing = step.column().footing();
        var outline = new Outline(step, ground.y(level), flat(i) ? 0 : corner(level), flat(i + 1) ? 0 : corner(level));
        boolean proposed = ground.roadmap().aim().proposed() && footing != Footing.BASE;
        if (!proposed) {
            canvas.add(Element.path(outline.downTo(ground.frame().foot()))
                    .as("tread " + footing.kind())
                    .fill(footing.ground()));
            if (ground.frame() == Frame.LARGE) {
                new Contours(ground.frame().foot()).draw(canvas, step, outline.y());
            }
        }
        var edge = Element.path(outline.edge())
                .as("edge " + (proposed ? "proposed" : footing.kind()))
                .stroke(
                        proposed ? Palette.STEP_DUE_EDGE : footing.edge(),
                        ground.frame().edge());
        canvas.add(proposed || dashedAhead(footing) ? edge.dashed("4 3") : edge.rounded());
    }

    /** On public pages what is to come is told by its edge too, not by a paler green alone. */
    private boolean dashedAhead(Footing footing) {
        return ground.frame() == Frame.PUBLIC && footing == Footing.NEXT;
    }

    private double corner(BigDecimal level) {
        return Math.clamp(
                ground.frame().foot() - ground.y(level), 0, ground.frame().corner());
    }

    /** Whether the ground goes on at the same level across the border before a step. */
    private boolean flat(int border) {
        var steps = ground.steps();
        if (border == 0 || border == steps.size() || steps.get(border).column().breakBefore() != null) {
            return false;
        }
        var before = steps.get(border - 1).tread();
        var after = steps.get(border).tread();
        return before != null && after != null && before.compareTo(after) == 0;
    }

    /**
     * Over a tread, from its left side to its right.
     *
     * @param before radius of its left corner, {@code after} of its right one; 0 where the terrace goes on
     */
    private record Outline(Step step, double y, double before, double after) {

        Path downTo(double foot) {
            return way(foot, foot).close();
        }

        /** The level with a little of the slope on either side. */
        Path edge() {
            return way(before == 0 ? y : y + before + 1, after == 0 ? y : y + after + 1);
        }

        private Path way(double leftFoot, double rightFoot) {
            return Path.from(step.left(), leftFoot)
                    .line(step.left(), y + before)
                    .around(step.left(), y, step.left() + before, y)
                    .line(step.right() - after, y)
                    .around(step.right(), y, step.right(), y + after)
                    .line(step.right(), rightFoot);
        }
    }
}
