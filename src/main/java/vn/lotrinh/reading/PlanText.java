package vn.lotrinh.reading;

import java.util.List;
import vn.lotrinh.kernel.TextSpan;

/**
 * The text of a plan document as a reader sees it on paper: NFC, automatic numbers written out, one line per paragraph.
 * The rows of a table are lines whose cells are separated by a tab. <i>Nguyên văn</i>.
 *
 * @param text the whole text, lines separated by {@code \n}
 * @param blocks paragraphs and tables in reading order; every span counts code points of {@code text}
 */
public record PlanText(String text, List<Block> blocks) {

    public PlanText {
        blocks = List.copyOf(blocks);
    }

    /** A piece of the document's body. */
    public sealed interface Block {
        TextSpan span();
    }

    /**
     * One paragraph.
     *
     * @param emphasis how the paragraph is set, where the format says so; headings are often only bold
     */
    public record Paragraph(TextSpan span, Emphasis emphasis) implements Block {}

    /** How a paragraph is set. {@code UNKNOWN} for formats that do not say. */
    public enum Emphasis {
        HEADING,
        BOLD,
        PLAIN,
        UNKNOWN
    }

    /** A table, with merged cells repeated in each place that they cover. */
    public record Table(TextSpan span, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a table. */
    public record Row(TextSpan span, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell of a table; line breaks inside it have become blanks.
     *
     * @param span where the cell's text stands; the span of the first place for a repeated merged cell
     */
    public record Cell(TextSpan span, String text) {}
}
