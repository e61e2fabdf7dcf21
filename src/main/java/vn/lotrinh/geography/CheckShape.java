package vn.lotrinh.geography;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lotrinh.kernel.VietnameseFormat;

/** Why a stated shape is none, in a sentence that names the corner; else the shape. <i>Kiểm tra hình</i>. */
final class CheckShape {

    /** Enough for the border of a commune five times over. */
    static final int MOST_CORNERS = 10_000;

    private CheckShape() {}

    static ReadShape.Outcome check(StatedShape stated) {
        if (stated.parts().isEmpty() || stated.corners() == 0) {
            return new ReadShape.Outcome.Wrong("Hình không có điểm nào; hãy nhập lại tọa độ.");
        }
        if (stated.corners() > MOST_CORNERS) {
            return new ReadShape.Outcome.Wrong("Hình có " + number(stated.corners()) + " điểm, nhiều hơn "
                    + number(MOST_CORNERS) + "; hãy đơn giản hóa đường biên rồi nhập lại.");
        }
        return eachCorner(stated).map(CheckShape::wrong).orElseGet(() -> built(TidiedShape.of(stated)));
    }

    private static ReadShape.Outcome wrong(String sentence) {
        return new ReadShape.Outcome.Wrong(sentence);
    }

    private static Optional<String> eachCorner(StatedShape stated) {
        for (int part = 0; part < stated.parts().size(); part++) {
            var rings = stated.parts().get(part);
            for (int ring = 0; ring < rings.size(); ring++) {
                for (int corner = 0; corner < rings.get(ring).size(); corner++) {
                    var problem = Vietnam.problem(rings.get(ring).get(corner));
                    if (problem.isPresent()) {
                        String where = CornerName.of(stated, part, ring, corner);
                        return problem.map(words -> where + " " + words);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static ReadShape.Outcome built(TidiedShape tidied) {
        var shape = tidied.shape();
        var builder = new BuildGeometry(shape);
        return switch (shape.kind()) {
            case POINT -> done(shape, Optional::empty, builder);
            case LINE -> done(shape, () -> tooShort(shape, 2, "Một đường cần ít nhất hai điểm khác nhau."), builder);
            case AREA ->
                done(
                        shape,
                        () -> open(tidied)
                                .or(() -> tooShort(shape, 4, "Một vùng cần ít nhất ba điểm khác nhau."))
                                .or(() -> new CrossingRings(tidied).find(builder.geometry())),
                        builder);
        };
    }

    private static ReadShape.Outcome done(
            StatedShape tidied, Supplier<Optional<String>> problem, BuildGeometry builder) {
        return problem.get()
                .map(CheckShape::wrong)
                .orElseGet(() -> new ReadShape.Outcome.Read(new Shape(tidied.kind(), builder.geometry())));
    }

    private static Optional<String> tooShort(StatedShape tidied, int least, String sentence) {
        return tidied.parts().stream().flatMap(List::stream).anyMatch(ring -> ring.size() < least)
                ? Optional.of(sentence)
                : Optional.empty();
    }

    private static Optional<String> open(TidiedShape tidied) {
        var parts = tidied.shape().parts();
        for (int part = 0; part < parts.size(); part++) {
            var rings = parts.get(part);
            for (int ring = 0; ring < rings.size(); ring++) {
                var corners = rings.get(ring);
                if (!corners.getFirst().equals2D(corners.getLast())) {
                    return Optional.of(
                            tidied.name(part, ring, corners.size() - 1)
                                    + " là điểm cuối mà không trùng điểm đầu, nên đường biên chưa khép kín; hãy thêm điểm đầu vào cuối.");
                }
            }
        }
        return Optional.empty();
    }

    private static String number(int count) {
        return VietnameseFormat.number(BigDecimal.valueOf(count));
    }
}
