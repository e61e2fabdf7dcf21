package vn.lotrinh.kernel.upload;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is, told by its first bytes. */
public enum FileKind {
    /** A zip: a .docx or .xlsx, or something else that only looks alike. */
    ZIP,
    /** The container of old Office files, and of new ones with a password. */
    OLE,
    PDF,
    TEXT,
    OTHER;

    /** How many bytes are looked at. */
    public static final int HEAD = 4096;

    private static final int PDF_MARK_WITHIN = 1024;
    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "");

    public static FileKind of(byte[] head, String name) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        int pdf = text.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_MARK_WITHIN) {
            return PDF;
        }
        return looksLikeText(text, ending(name)) ? TEXT : OTHER;
    }

    /** Text has few control characters; UTF-16 announces itself. Formats that are written as text (RTF, HTML) are none. */
    private static boolean looksLikeText(String head, String ending) {
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return true;
        }
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf") || (start.contains("<html") && start.startsWith("<"))) {
            return false;
        }
        long controls = head.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        // Old fonts put a few letters on control characters; only a file that calls itself text is given that doubt.
        return TEXT_ENDINGS.contains(ending) ? controls * 50 < head.length() : controls == 0;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
