package vn.lotrinh.web.drawing;

/** The colours of drawings; the same as in {@code tokens.css}, which a test compares. */
final class Palette {

    static final String PAPER = "#f7f6f1";
    static final String SHEET = "#ffffff";
    static final String SAND = "#efede4";
    static final String LEAF = "#e4efe6";
    static final String LINE = "#e2dfd3";
    static final String INK = "#1d2939";
    static final String INK_2 = "#475467";
    static final String INK_3 = "#5d6878";
    static final String TEA = "#1f6f4a";
    static final String TEA_DARK = "#185a3b";
    static final String GOLD = "#c8952f";
    static final String GOLD_TEXT = "#8a5c00";
    static final String PERSIMMON = "#d9622b";
    static final String PERSIMMON_TEXT = "#b2470f";
    static final String PERSIMMON_TINT = "#fbe9df";

    static final String REACHED = "#1f7a4d";
    static final String ON_COURSE = "#1f6f8b";
    static final String BEHIND = "#9a6700";
    static final String AT_RISK = "#b42318";
    static final String UNKNOWN = "#667085";

    static final String STEP_BASE = "#dcdcd3";
    static final String STEP_BASE_EDGE = "#a9aca0";
    static final String STEP_DUE = "#bcd7c0";
    static final String STEP_DUE_EDGE = "#1f6f4a";
    static final String STEP_NEXT = "#deebdc";
    static final String STEP_NEXT_EDGE = "#8db898";
    static final String HATCH = "#47677a";

    static final String LEVEL_1 = "#f5e6d3";
    static final String LEVEL_2 = "#edcb93";
    static final String LEVEL_3 = "#dd9b4b";
    static final String LEVEL_4 = "#b2470f";

    private Palette() {}
}
