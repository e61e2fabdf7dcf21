package vn.lotrinh.kernel.upload;

import vn.lotrinh.kernel.VietnameseText;

/** Text as it looks on paper: NFC, single plain blanks, nothing invisible. */
public final class CleanText {

    private CleanText() {}

    /** One line: every kind of blank or break becomes one blank; control, invisible and private characters go. */
    public static String line(String raw) {
        var kept = new StringBuilder(raw.length());
        boolean blankDue = false;
        int next;
        for (int i = 0; i < raw.length(); i = next) {
            int c = raw.codePointAt(i);
            next = i + Character.charCount(c);
            if (isBlank(c)) {
                blankDue = !kept.isEmpty();
            } else if (isVisible(c)) {
                if (blankDue) {
                    kept.append(' ');
                    blankDue = false;
                }
                kept.appendCodePoint(c);
            }
        }
        return VietnameseText.nfc(kept.toString());
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> c != '\uFFFC' && c != '\uFFFD';
        };
    }
}
