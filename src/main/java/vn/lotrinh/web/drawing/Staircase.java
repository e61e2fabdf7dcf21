package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.lotrinh.web.drawing.Roadmap.Outlook;

/**
 * The product's signature: a roadmap as terraced fields, one tread a year, its edge the milestone, the figures a line
 * that climbs over them. <i>Bậc thang</i>. The same values always give the same drawing.
 */
public final class Staircase {

    private final Ground ground;

    private Staircase(Roadmap roadmap, Frame frame) {
        ground = Ground.of(roadmap, frame);
    }

    /** 100 x 25 without a word, for a row whose numbers stand beside it. */
    public static Svg small(Roadmap roadmap) {
        return new Staircase(roadmap, Frame.SMALL).silent();
    }

    /** The same, 38 high, for the worst. */
    public static Svg row(Roadmap roadmap) {
        return new Staircase(roadmap, Frame.ROW).silent();
    }

    /** 852 x 316 with axis and words, for a page that has the table "Lịch sử số liệu" too. */
    public static Svg large(Roadmap roadmap) {
        var staircase = new Staircase(roadmap, Frame.LARGE);
        var canvas = staircase.canvas(staircase.sentence("số chính xác ở bảng Lịch sử số liệu"));
        new Axis(staircase.ground).draw(canvas);
        staircase.parts(canvas);
        new Words(staircase.ground).all(canvas);
        return canvas.finish();
    }

    /** As wide as a phone, with the numbers that the public needs. */
    public static Svg forThePublic(Roadmap roadmap) {
        var staircase = new Staircase(roadmap, Frame.PUBLIC);
        var canvas = staircase.canvas(staircase.sentence(staircase.numbers()));
        staircase.parts(canvas);
        new Words(staircase.ground).forThePublic(canvas);
        new Flag(staircase.ground).draw(canvas);
        return canvas.finish();
    }

    /** Milestones with their numbers, where they are proposed and confirmed. */
    public static Svg card(Roadmap roadmap) {
        var staircase = new Staircase(roadmap, Frame.CARD);
        var canvas = staircase.canvas(staircase.sentence(staircase.numbers()));
        new Treads(staircase.ground).draw(canvas);
        new Breaks(staircase.ground).draw(canvas);
        new Words(staircase.ground).milestones(canvas);
        return canvas.finish();
    }

    private Svg silent() {
        var canvas = Canvas.silent(ground.frame().width(), ground.frame().height(), "staircase small");
        parts(canvas);
        return canvas.finish();
    }

    private Canvas canvas(String label) {
        return Canvas.told(ground.frame().width(), ground.frame().height(), "staircase", label);
    }

    /** From the ground up: what is drawn later lies above. */
    private void parts(Canvas canvas) {
        new Treads(ground).draw(canvas);
        new Breaks(ground).draw(canvas);
        switch (ground.roadmap().outlook()) {
            case Outlook.None() -> {}
            case Outlook.Forecast forecast -> new ForecastBand(ground, forecast).draw(canvas);
            case Outlook.Paces paces -> {
                if (ground.frame() == Frame.LARGE) {
                    new PaceFan(ground, paces).draw(canvas);
                }
            }
        }
        new FoundLine(ground).draw(canvas);
    }

    private String sentence(String numbers) {
        var roadmap = ground.roadmap();
        return roadmap.measure().name() + ", " + roadmap.firstYear() + "–" + roadmap.lastYear() + ", "
                + roadmap.measure().unit() + ": so với mốc từng năm; " + numbers;
    }

    private String numbers() {
        var roadmap = ground.roadmap();
        return "thực hiện " + listed(roadmap.found().byYear()) + "; mốc "
                + listed(roadmap.aim().milestones());
    }

    private String listed(NavigableMap<Integer, BigDecimal> figures) {
        return figures.isEmpty()
                ? "chưa có"
                : figures.entrySet().stream()
                        .map(year -> year.getKey() + " là " + ground.written(Objects.requireNonNull(year.getValue())))
                        .collect(Collectors.joining(", "));
    }
}
