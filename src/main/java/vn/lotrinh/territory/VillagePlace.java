package vn.lotrinh.territory;

import java.time.LocalDate;
import java.util.Optional;
import vn.lotrinh.geography.Shape;

/**
 * Where a village lies from a day on. <i>Vị trí thôn</i>. For maps; the area of an outline is never an official one.
 *
 * @param shape a point, or an area
 * @param source who surveyed or drew it
 */
public record VillagePlace(String village, LocalDate from, Shape shape, String source) {

    /** Why a shape is no place of a village, in a sentence; empty where it may be one. */
    public static Optional<String> refusal(Shape shape) {
        return switch (shape.kind()) {
            case LINE -> Optional.of("Vị trí của một thôn là một điểm hoặc một vùng, không phải một đường.");
            case POINT ->
                shape.parts() == 1
                        ? Optional.empty()
                        : Optional.of("Vị trí của một thôn chỉ là một điểm, mà hình này có " + shape.parts()
                                + " điểm; hãy giữ lại một điểm.");
            case AREA -> Optional.empty();
        };
    }
}
