package vn.lotrinh.reading.format;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One printed line of a PDF. Lengths are in tenths of a point, from the page's top left corner.
 *
 * @param baseline distance of the line's foot from the top
 * @param runs stretches of text between gaps that are too wide for a blank
 * @param table the table with rules that begins here, whose words are its own
 */
record PdfLine(
        int page,
        int baseline,
        int pageHeight,
        int size,
        boolean bold,
        List<Run> runs,
        @Nullable PdfRuledTable table) {

    /** Text without a wide gap inside. */
    record Run(String text, int left, int right) {}

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining(" "));
    }

    int left() {
        return runs.isEmpty() ? 0 : runs.getFirst().left();
    }

    int right() {
        return runs.isEmpty() ? 0 : runs.getLast().right();
    }
}
