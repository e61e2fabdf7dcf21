package vn.lotrinh.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a sheet, which stand behind all of its rows. The rows are passed over as bytes, for walking
 * hundreds of megabytes of XML a second time would take as long as reading them.
 */
final class MergedCellScan {
    private static final String END_OF_ROWS = "sheetData>";
    private static final Pattern MERGED =
            Pattern.compile("mergeCell\\s[^<>]{0,200}?\\bref\\s*=\\s*[\"']([A-Z0-9:]{3,40})[\"']");
    private static final int CHUNK = 1 << 16;
    private static final int MOST_BEHIND = 4 << 20;

    private final InputStream in;

    MergedCellScan(InputStream in) {
        this.in = in;
    }

    void read(Book.Reader reader) throws IOException {
        String behind = behindRows();
        var found = MERGED.matcher(behind);
        while (found.find()) {
            MergedCells.parse(found.group(1)).ifPresent(reader::merged);
        }
    }

    /** What follows the last row. Words in a cell cannot look like its end, for a {@code <} in them is escaped. */
    private String behindRows() throws IOException {
        String kept = "";
        byte[] chunk = in.readNBytes(CHUNK);
        while (chunk.length > 0) {
            String seen = kept + new String(chunk, StandardCharsets.ISO_8859_1);
            int end = seen.indexOf(END_OF_ROWS);
            while (end >= 0) {
                int begin = seen.lastIndexOf('<', end);
                if (begin >= 0 && seen.startsWith("</", begin)) {
                    return seen.substring(end) + new String(in.readNBytes(MOST_BEHIND), StandardCharsets.ISO_8859_1);
                }
                end = seen.indexOf(END_OF_ROWS, end + 1);
            }
            kept = seen.substring(Math.max(0, seen.length() - 2 * END_OF_ROWS.length()));
            chunk = in.readNBytes(CHUNK);
        }
        return "";
    }
}
