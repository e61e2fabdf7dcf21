package vn.lotrinh.web.drawing;

/** A flag on the last tread: where the way leads. */
record Flag(Ground ground) {

    void draw(Canvas canvas) {
        var last = ground.steps().getLast();
        var level = last.tread();
        if (level == null) {
            return;
        }
        double x = last.middle();
        double y = ground.y(level);
        canvas.add(Element.path(Path.from(x, y).line(x, y - 22)).as("flag-pole").stroke(Palette.INK, 1.5));
        canvas.add(Element.path(Path.from(x, y - 22)
                        .line(x + 15, y - 17)
                        .line(x, y - 12)
                        .close())
                .as("flag")
                .fill(Palette.GOLD));
    }
}
