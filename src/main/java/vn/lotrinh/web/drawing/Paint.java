package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a surface is filled with: by reference to a pattern where there are many surfaces, drawn out where there is a small one alone. */
sealed interface Paint {

    /** As the attribute of what is filled, in a drawing that has the {@link #pattern()}. */
    String reference();

    /** Empty for a plain colour. */
    Optional<Element> pattern();

    /** The colour beneath what is drawn over it. */
    String ground();

    /** What lies on the ground of a small square. @param side of the square, in pixels */
    List<Element> drawnOver(double side);

    record Plain(String colour) implements Paint {

        @Override
        public String reference() {
            return colour;
        }

        @Override
        public Optional<Element> pattern() {
            return Optional.empty();
        }

        @Override
        public String ground() {
            return colour;
        }

        @Override
        public List<Element> drawnOver(double side) {
            return List.of();
        }
    }

    /** Lines at 45 degrees. */
    record Hatched(String name, String colour, double distance, double width) implements Paint {

        @Override
        public String reference() {
            return "url(#" + name + ")";
        }

        @Override
        public Optional<Element> pattern() {
            return Optional.of(Element.hatch(name, colour, distance, width));
        }

        @Override
        public String ground() {
            return Palette.SHEET;
        }

        @Override
        public List<Element> drawnOver(double side) {
            double last = side - 1;
            double step = distance * Math.sqrt(2);
            var lines = new Path();
            for (double sum = 1 + step; sum < last + last; sum += step) {
                double near = Math.max(1, sum - last);
                double far = Math.min(last, sum - 1);
                lines.move(near, far).line(far, near);
            }
            return List.of(Element.path(lines).stroke(colour, width));
        }
    }

    /** Dots in a square grid. */
    record Dotted(String name, String colour, double distance) implements Paint {

        @Override
        public String reference() {
            return "url(#" + name + ")";
        }

        @Override
        public Optional<Element> pattern() {
            return Optional.of(Element.dots(name, colour, distance));
        }

        @Override
        public String ground() {
            return Palette.SHEET;
        }

        @Override
        public List<Element> drawnOver(double side) {
            var dots = new ArrayList<Element>();
            for (double x = distance / 2 + 1; x < side - 1; x += distance) {
                for (double y = distance / 2 + 1; y < side - 1; y += distance) {
                    dots.add(Element.circle(x, y, 1).fill(colour));
                }
            }
            return dots;
        }
    }
}
