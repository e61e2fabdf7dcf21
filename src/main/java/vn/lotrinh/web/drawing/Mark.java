package vn.lotrinh.web.drawing;

import java.util.Locale;

/** The shape of a status, so that colour is never alone. Which status has which shape is decided where statuses are known. */
public enum Mark {
    TICK(
            Palette.REACHED,
            "<circle cx='8' cy='8' r='7.5' fill='currentColor'/><path d='M4.4 8.3l2.4 2.4 4.8-5.2' fill='none' stroke='#fff' stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round'/>"),
    ARROW(
            Palette.ON_COURSE,
            "<path d='M1.5 8h12M8.8 3l5 5-5 5' fill='none' stroke='currentColor' stroke-width='2.3' stroke-linecap='round' stroke-linejoin='round'/>"),
    HALF(
            Palette.BEHIND,
            "<circle cx='8' cy='8' r='6.6' fill='none' stroke='currentColor' stroke-width='1.8'/><path d='M8 1.4a6.6 6.6 0 0 1 0 13.2z' fill='currentColor'/>"),
    TRIANGLE(
            Palette.AT_RISK,
            "<path d='M8 1.5l7.2 12.8H.8z' fill='currentColor' stroke='currentColor' stroke-linejoin='round'/><path d='M8 5.9v4' stroke='#fff' stroke-width='1.8' stroke-linecap='round'/><circle cx='8' cy='12.1' r='1.050' fill='#fff'/>"),
    RING(Palette.UNKNOWN, "<circle cx='8' cy='8' r='6.6' fill='none' stroke='currentColor' stroke-width='1.7'/>"),
    DASHED(
            Palette.UNKNOWN,
            "<circle cx='8' cy='8' r='6.6' fill='none' stroke='currentColor' stroke-width='1.7' stroke-dasharray='2.6 2.6'/>"),
    SQUARE(
            Palette.UNKNOWN,
            "<rect x='2' y='2' width='12' height='12' rx='1' fill='none' stroke='currentColor' stroke-width='1.7'/>"),
    SLASHED(
            Palette.UNKNOWN,
            "<path d='M3 2h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM3 13L13 3' fill='none' stroke='currentColor' stroke-width='1.7'/>");

    private final String colour;
    private final String shape;

    Mark(String colour, String shape) {
        this.colour = colour;
        this.shape = shape;
    }

    /** The class that colours the word beside it, such as {@code tick}. */
    public String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shape alone; a word must stand beside it. */
    public Svg svg() {
        return new Svg("<svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" color=\"" + colour
                + "\" aria-hidden=\"true\">" + shape + "</svg>");
    }

    String colour() {
        return colour;
    }

    String shape() {
        return shape;
    }
}
