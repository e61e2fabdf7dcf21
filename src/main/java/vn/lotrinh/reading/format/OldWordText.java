package vn.lotrinh.reading.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import vn.lotrinh.kernel.upload.CleanText;

/** The visible text of a stretch of a .doc: without deleted and hidden runs, and of fields only what they show. */
final class OldWordText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1E;

    private OldWordText() {}

    static String of(Range range) {
        var text = new StringBuilder();
        for (var run : visibleRuns(range)) {
            text.append(run.text());
        }
        return withoutFieldCodes(text);
    }

    static boolean isBold(Range range) {
        return visibleRuns(range).stream()
                .filter(run -> !CleanText.line(run.text()).isEmpty())
                .allMatch(CharacterRun::isBold);
    }

    private static List<CharacterRun> visibleRuns(Range range) {
        var runs = new ArrayList<CharacterRun>();
        int count = range.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            var run = range.getCharacterRun(i);
            if (run != null && !run.isMarkedDeleted() && !run.isVanished()) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** A field is its code, a mark, what it shows; fields may stand inside fields. */
    private static String withoutFieldCodes(CharSequence raw) {
        var text = new StringBuilder(raw.length());
        var insideCode = new ArrayDeque<Boolean>();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == FIELD_BEGIN) {
                insideCode.push(true);
            } else if (c == FIELD_RESULT && !insideCode.isEmpty()) {
                insideCode.pop();
                insideCode.push(false);
            } else if (c == FIELD_END && !insideCode.isEmpty()) {
                insideCode.pop();
            } else if (!insideCode.contains(true)) {
                text.append(c == HARD_HYPHEN ? '-' : c == '\r' ? ' ' : c);
            }
        }
        return text.toString();
    }
}
