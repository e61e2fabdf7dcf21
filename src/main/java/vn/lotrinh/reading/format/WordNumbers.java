package vn.lotrinh.reading.format;

import org.jspecify.annotations.Nullable;

/** Finds the list of a paragraph, its own or its style's, and counts. */
final class WordNumbers {
    private final WordStyles styles;
    private final WordLists lists;
    private final ListNumbering numbering = new ListNumbering();

    WordNumbers(WordStyles styles, WordLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /** What Word writes before the paragraph; empty for a paragraph in no list. */
    String numberOf(WordParagraph paragraph) {
        var ownList = paragraph.list();
        var style = paragraph.style();
        var id = ownList != null ? ownList : styles.listOf(style);
        var list = id == null ? null : lists.find(id, styles);
        return id == null || list == null ? "" : numbering.next(list, levelOf(paragraph, id, ownList == null));
    }

    private int levelOf(WordParagraph paragraph, String list, boolean byStyle) {
        @Nullable Integer level = paragraph.level();
        if (level == null && byStyle) {
            level = lists.levelOfStyle(list, paragraph.style(), styles);
        }
        if (level == null) {
            level = styles.levelOf(paragraph.style());
        }
        return level == null ? 0 : Math.clamp(level, 0, ListNumbering.LEVELS - 1);
    }
}
