package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out what is printed in the margins of every page: page numbers, running heads and feet. */
final class PdfMargins {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–—\\s]*(?:trang\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int FEWEST_REPEATS = 3;

    private PdfMargins() {}

    static List<PdfLine> remove(List<PdfLine> lines) {
        Map<String, Set<Integer>> pagesByText = new HashMap<>();
        for (var line : lines) {
            if (line.table() == null && inMargin(line)) {
                pagesByText
                        .computeIfAbsent(withoutFigures(line), _ -> new HashSet<>())
                        .add(line.page());
            }
        }
        var kept = new ArrayList<PdfLine>();
        for (var line : lines) {
            boolean repeats =
                    pagesByText.getOrDefault(withoutFigures(line), Set.of()).size() >= FEWEST_REPEATS;
            boolean number = PAGE_NUMBER.matcher(line.text()).matches();
            if (line.table() != null || !inMargin(line) || !(repeats || number)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The outer tenth of the page, above and below. */
    private static boolean inMargin(PdfLine line) {
        int tenth = line.pageHeight() / 10;
        return line.baseline() < tenth || line.baseline() > line.pageHeight() - tenth;
    }

    private static String withoutFigures(PdfLine line) {
        return FIGURES.matcher(line.text()).replaceAll("#");
    }
}
