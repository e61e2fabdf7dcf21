package vn.lotrinh.reading.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One printed line of a PDF. Lengths are in tenths of a point, from the page's top left corner.
 *
 * @param baseline distance of the line's foot from the top
 * @param runs stretches of text between gaps that are too wide for a blank
 */
record PdfLine(int page, int baseline, int pageHeight, int size, boolean bold, List<Run> runs) {

    /** Text without a wide gap inside. */
    record Run(String text, int left, int right) {}

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining(" "));
    }

    int left() {
        return runs.getFirst().left();
    }

    int right() {
        return runs.getLast().right();
    }
}
