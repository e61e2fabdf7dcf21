package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.List;

/** Paces under one another on one measure: needed, best so far, present. <i>Nhịp cần, nhịp hiện tại</i>. */
public record PaceBars(List<Line> lines) {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 6;

    public PaceBars {
        lines = List.copyOf(lines);
    }

    /** @param amount never written, only drawn; a pace in the wrong direction has no bar */
    public record Pace(String name, BigDecimal amount, String written, Tone tone, boolean strong) {}

    public record Line(String name, String written, boolean strong, Svg bar) {}

    public static PaceBars of(List<Pace> paces) {
        var greatest = paces.stream().map(Pace::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new PaceBars(paces.stream()
                .map(pace -> new Line(
                        pace.name(),
                        pace.written(),
                        pace.strong(),
                        Bar.of(WIDTH, HEIGHT, pace.amount(), greatest, pace.tone())
                                .svg()))
                .toList());
    }
}
