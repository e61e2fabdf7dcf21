package vn.lotrinh.reading.structure;

import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.PlanText;
import vn.lotrinh.reading.PlanText.Emphasis;
import vn.lotrinh.reading.PlanText.Table;

/**
 * One paragraph, or a table, with its words.
 *
 * @param text the words of a paragraph; of a table all cells
 * @param table the table, where it is one
 */
public record Line(
        String text,
        TextSpan span,
        Emphasis emphasis,
        @Nullable Table table) {

    static Line of(PlanText whole, CodePoints points, PlanText.Block block) {
        String words = points.words(whole.text(), block.span());
        return switch (block) {
            case PlanText.Paragraph paragraph -> new Line(words, block.span(), paragraph.emphasis(), null);
            case Table table -> new Line(words, block.span(), Emphasis.PLAIN, table);
        };
    }

    public boolean isTable() {
        return table != null;
    }

    boolean isUpperCase() {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }
}
