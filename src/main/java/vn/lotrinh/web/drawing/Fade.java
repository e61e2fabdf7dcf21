package vn.lotrinh.web.drawing;

/** Lets the treads fade out at the foot where the axis does not begin at 0: a tread is a level there, not a bar. */
record Fade(Ground ground) {

    private static final double HEIGHT = 56;

    void draw(Canvas canvas) {
        var frame = ground.frame();
        String name =
                "fade-" + Integer.toHexString(ground.roadmap().measure().name().hashCode());
        canvas.add(Element.fadeToWhite(name));
        canvas.add(Element.rect(frame.left(), frame.foot() - HEIGHT, frame.right() - frame.left(), HEIGHT)
                .as("fade")
                .fill("url(#" + name + ")"));
    }
}
