package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.lotrinh.web.drawing.Roadmap.Outlook;

/** What the parts of a staircase mean. <i>Chú giải</i>. Only what is drawn is explained. */
public enum StaircaseKey {
    BASE("gốc") {
        @Override
        void draw(Canvas canvas) {
            tread(canvas, Footing.BASE, false);
        }
    },
    DUE("mốc đã đến hạn") {
        @Override
        void draw(Canvas canvas) {
            tread(canvas, Footing.DUE, false);
        }
    },
    NEXT("mốc sắp tới") {
        @Override
        void draw(Canvas canvas) {
            tread(canvas, Footing.NEXT, false);
        }
    },
    NEXT_DASHED("mốc sắp tới") {
        @Override
        void draw(Canvas canvas) {
            tread(canvas, Footing.NEXT, true);
        }
    },
    PROPOSED("mốc đề xuất, chưa xác nhận") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(line(3).stroke(Palette.STEP_DUE_EDGE, 2).dashed("4 3"));
        }
    },
    FOUND("thực hiện") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(line(MIDDLE).stroke(Palette.INK, 2));
            canvas.add(Element.circle(WIDTH / 2, MIDDLE, 3).fill(Palette.INK));
        }
    },
    RESULT("kết quả thật") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(Element.circle(WIDTH / 2, MIDDLE, 4.5)
                    .fill(Palette.PERSIMMON)
                    .stroke(Palette.INK, 1.5));
        }
    },
    FORECAST("dải dự báo 80 %") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(Element.rect(0.5, 1.5, WIDTH - 1, 9).stroke(Palette.HATCH, 1));
            canvas.add(Element.path(Path.from(1, 6)
                            .line(5.5, 1.5)
                            .move(4, 10.5)
                            .line(13, 1.5)
                            .move(11.5, 10.5)
                            .line(19, 3))
                    .stroke(Palette.HATCH, 1));
        }
    },
    NEEDED("nhịp cần") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(line(MIDDLE).stroke(Palette.PERSIMMON_TEXT, 2).dashed("7 4"));
        }
    },
    PRESENT("nhịp hiện tại") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(line(MIDDLE).stroke(Palette.INK_2, 1.6).dashed("2 3"));
        }
    },
    BREAK("đứt chuỗi") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(Element.path(Path.from(7, 0).line(7, 12).move(13, 0).line(13, 12))
                    .stroke(Palette.GOLD_TEXT, 1.3)
                    .dashed("3 2"));
        }
    },
    FLAG("đích của kế hoạch") {
        @Override
        void draw(Canvas canvas) {
            canvas.add(Element.path(Path.from(4, 12).line(4, 0)).stroke(Palette.INK, 1.5));
            canvas.add(Element.path(Path.from(4, 0).line(15, 3.5).line(4, 7).close())
                    .fill(Palette.GOLD));
        }
    };

    private static final double WIDTH = 20;
    private static final double HEIGHT = 12;
    private static final double MIDDLE = HEIGHT / 2;

    private final String words;

    StaircaseKey(String words) {
        this.words = words;
    }

    /** What the large staircase of a roadmap shows. */
    public static List<StaircaseKey> of(Roadmap roadmap) {
        var keys = EnumSet.of(FOUND);
        if (roadmap.aim().proposed()) {
            keys.add(PROPOSED);
        } else if (!roadmap.aim().milestones().isEmpty()) {
            keys.add(DUE);
            keys.add(NEXT);
        }
        if (!roadmap.breaks().isEmpty()) {
            keys.add(BREAK);
        }
        switch (roadmap.outlook()) {
            case Outlook.None() -> {}
            case Outlook.Forecast _ -> keys.add(FORECAST);
            case Outlook.Paces _ -> {
                keys.add(NEEDED);
                keys.add(PRESENT);
            }
        }
        return new ArrayList<>(keys);
    }

    /** What the staircases of a public page show. */
    public static List<StaircaseKey> forThePublic() {
        return List.of(BASE, DUE, NEXT_DASHED, RESULT, FLAG);
    }

    public String words() {
        return words;
    }

    public Svg svg() {
        var canvas = Canvas.silent(WIDTH, HEIGHT, "swatch");
        draw(canvas);
        return canvas.finish();
    }

    abstract void draw(Canvas canvas);

    private static void tread(Canvas canvas, Footing footing, boolean dashed) {
        canvas.add(Element.rect(0, 2, WIDTH, HEIGHT - 2).fill(footing.ground()));
        var edge = line(2).stroke(dashed ? Palette.STEP_NEXT_EDGE : footing.edge(), 2);
        canvas.add(dashed ? edge.dashed("4 3") : edge);
    }

    private static Element line(double y) {
        return Element.path(Path.from(0, y).line(WIDTH, y));
    }
}
