package vn.lotrinh.web.drawing;

/** What a tread stands for, and how it is seen. */
enum Footing {
    /** Where the way starts. <i>Gốc</i>. */
    BASE("base", Palette.STEP_BASE, Palette.STEP_BASE_EDGE),
    /** A milestone already due. */
    DUE("due", Palette.STEP_DUE, Palette.STEP_DUE_EDGE),
    /** A milestone to come. */
    NEXT("next", Palette.STEP_NEXT, Palette.STEP_NEXT_EDGE);

    private final String kind;
    private final String ground;
    private final String edge;

    Footing(String kind, String ground, String edge) {
        this.kind = kind;
        this.ground = ground;
        this.edge = edge;
    }

    String kind() {
        return kind;
    }

    String ground() {
        return ground;
    }

    String edge() {
        return edge;
    }
}
