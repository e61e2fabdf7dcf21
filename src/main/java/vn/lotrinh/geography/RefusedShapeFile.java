package vn.lotrinh.geography;

import java.io.IOException;

/** Carries a refusal from deep inside a format's reader to {@link ShapeProgram}; nobody else sees it. */
final class RefusedShapeFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    RefusedShapeFile(ShapeFileRefusal why) {
        this(why.sentence());
    }

    RefusedShapeFile(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
