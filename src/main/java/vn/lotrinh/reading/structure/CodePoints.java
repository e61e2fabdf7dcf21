package vn.lotrinh.reading.structure;

import vn.lotrinh.kernel.TextSpan;

/** Finds words by code points; in a text without letters outside the basic plane these are the Java indices. */
public final class CodePoints {

    private final boolean plain;

    public CodePoints(String text) {
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The words of a place. */
    public String words(String text, TextSpan span) {
        return text.substring(index(text, span.start()), index(text, span.end()));
    }

    private int index(String text, int codePoint) {
        return plain ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}
