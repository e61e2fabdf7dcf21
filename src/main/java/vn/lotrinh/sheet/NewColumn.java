package vn.lotrinh.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet to be written.
 *
 * @param title its header
 * @param kind what people type into it, so that Excel treats it as that
 * @param width in characters
 * @param expected what is asked for, written in brackets under the header; null when the title says it all
 * @param choices what can be chosen; empty when anything can be written
 */
public record NewColumn(
        String title, Kind kind, int width, @Nullable String expected, List<String> choices) {

    /** What people type into a column. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int USUAL = 28;

    public NewColumn {
        choices = List.copyOf(choices);
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    public static NewColumn ofText(String title) {
        return new NewColumn(title, Kind.TEXT, Math.max(USUAL, title.length() + 2), null, List.of());
    }

    public static NewColumn ofNumbers(String title) {
        return new NewColumn(title, Kind.NUMBER, title.length() + 2, null, List.of());
    }

    public static NewColumn ofDays(String title) {
        return new NewColumn(title, Kind.DAY, Math.max(12, title.length() + 2), null, List.of());
    }

    /** A column of text in which one of a list is chosen. */
    public static NewColumn ofChoices(String title, List<String> choices) {
        int longest = choices.stream().mapToInt(String::length).max().orElse(0);
        return new NewColumn(title, Kind.TEXT, Math.max(longest, title.length()) + 4, null, choices);
    }

    /** The same column with a note under its header. */
    public NewColumn expecting(String note) {
        return new NewColumn(title, kind, width, note, choices);
    }

    /** The same column in another width. */
    public NewColumn wide(int characters) {
        return new NewColumn(title, kind, characters, expected, choices);
    }
}
