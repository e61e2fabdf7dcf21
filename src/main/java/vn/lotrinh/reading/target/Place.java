package vn.lotrinh.reading.target;

import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.Term;

/**
 * Where a sentence stands and what it inherits from there.
 *
 * @param section number path, such as "II.2"
 * @param start code point of the sentence's first letter in the whole text
 * @param term the years of the plan
 * @param dueYear the year that a heading above names ("Đến năm 2030:")
 * @param setting what the section is about
 */
public record Place(
        String section,
        int start,
        @Nullable Term term,
        @Nullable Integer dueYear,
        Setting setting) {

    /** What stands around a sentence. */
    public enum Setting {
        /** A section of aims: every quantity is one unless it says otherwise, and an aim may lack its number. */
        AIMS,
        /** A section of work, or a sentence on its own: a quantity is an aim when its words say so. */
        ANY
    }

    /** A sentence on its own. */
    public static final Place ALONE = new Place("", 0, null, null, Setting.ANY);

    /** The place in the whole text of a piece of the sentence, given by its Java indices. */
    TextSpan span(String text, int from, int to) {
        int first = start + text.codePointCount(0, from);
        return new TextSpan(first, first + text.codePointCount(from, to));
    }

    /** The same place, further on in the text. */
    public Place at(int codePoint) {
        return new Place(section, codePoint, term, dueYear, setting);
    }
}
