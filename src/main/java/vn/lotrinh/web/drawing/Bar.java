package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bar of parts of a whole, such as money paid out, allotted and stuck, or one amount against the greatest. Its numbers
 * stand beside it.
 *
 * @param whole what the full width is
 * @param reference an amount to compare with, marked by an upright line, such as that of the whole commune
 */
public record Bar(
        int width,
        int height,
        BigDecimal whole,
        List<Part> parts,
        @Nullable BigDecimal reference) {

    public Bar {
        parts = List.copyOf(parts);
    }

    public record Part(BigDecimal amount, Tone tone) {}

    /** One amount of a whole. */
    public static Bar of(int width, int height, BigDecimal amount, BigDecimal whole, Tone tone) {
        return new Bar(width, height, whole, List.of(new Part(amount, tone)), null);
    }

    public Bar withReference(BigDecimal reference) {
        return new Bar(width, height, whole, parts, reference);
    }

    public Svg svg() {
        var canvas = Canvas.stretching(width, height, "bar");
        canvas.add(Element.rect(0, 0, width, height).fill(Palette.SAND));
        double left = 0;
        for (var part : parts) {
            double wide = Math.min(pixels(part.amount()), width - left);
            canvas.add(Element.rect(left, 0, wide, height)
                    .as("share")
                    .fill(part.tone().colour()));
            left += wide;
        }
        if (reference != null) {
            double at = Math.clamp(pixels(reference), 1, width - 1.0);
            canvas.add(Element.path(Path.from(at, 0).line(at, height))
                    .as("reference")
                    .stroke(Palette.INK, 1.5));
        }
        return canvas.finish();
    }

    private double pixels(BigDecimal amount) {
        return whole.signum() <= 0 ? 0 : Math.max(0, amount.doubleValue() / whole.doubleValue() * width);
    }
}
