package vn.lotrinh.web.drawing;

/** What colours a part of a bar. Words or a key always stand beside it. */
public enum Tone {
    TEA(Palette.TEA),
    LEAF(Palette.STEP_NEXT_EDGE),
    PERSIMMON(Palette.PERSIMMON),
    RUST(Palette.PERSIMMON_TEXT),
    GOLD(Palette.GOLD),
    LEVEL_1(Palette.LEVEL_1),
    LEVEL_2(Palette.LEVEL_2),
    LEVEL_3(Palette.LEVEL_3),
    LEVEL_4(Palette.LEVEL_4);

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    /** A little square for the legend. */
    public Svg key() {
        return Canvas.silent(10, 10, "swatch")
                .add(Element.rect(0, 0, 10, 10).corner(2).fill(colour))
                .finish();
    }
}
