package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.PlanText.Emphasis;

/** One paragraph of a .docx while it is read: its text, how it is set, the boxes anchored in it. */
final class WordParagraph {
    private final XmlPart part;
    private final WordStyles styles;
    private final Allowance allowance;
    private final ContentReader boxReader;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private @Nullable Boolean outlined;
    private boolean endDeleted;
    private boolean anyPlain;

    /** Reads paragraphs and tables inside the element that was just begun. */
    @FunctionalInterface
    interface ContentReader {
        void readContent(List<Piece> into) throws XMLStreamException, RefusedFile;
    }

    WordParagraph(XmlPart part, WordStyles styles, Allowance allowance, ContentReader boxReader) {
        this.part = part;
        this.styles = styles;
        this.allowance = allowance;
        this.boxReader = boxReader;
    }

    void read() throws XMLStreamException, RefusedFile {
        part.children(child -> {
            switch (child) {
                case "pPr" -> part.children(this::readProperty);
                case "r" -> readRun();
                case "del", "moveFrom", "sdtPr", "Fallback" -> {}
                case "t" -> append(part.text(allowance), styles.isBold(style));
                case "txbxContent" -> boxReader.readContent(boxes);
                default -> read();
            }
        });
    }

    private void readProperty(String property) throws XMLStreamException, RefusedFile {
        switch (property) {
            case "pStyle" -> style = part.value();
            case "outlineLvl" -> outlined = part.number("val", 9) < 9;
            case "numPr" ->
                part.children(child -> {
                    switch (child) {
                        case "numId" -> list = part.value();
                        case "ilvl" -> level = part.number("val", 0);
                        default -> {}
                    }
                });
            case "rPr" -> part.children(mark -> endDeleted |= mark.equals("del") || mark.equals("moveFrom"));
            default -> {}
        }
    }

    private void readRun() throws XMLStreamException, RefusedFile {
        var run = new Object() {
            boolean bold = styles.isBold(style);
            boolean hidden;
        };
        part.children(child -> {
            if (child.equals("rPr")) {
                part.children(property -> {
                    switch (property) {
                        case "b" -> run.bold = part.isOn();
                        case "rStyle" -> run.bold |= styles.isBold(part.value());
                        case "vanish" -> run.hidden = part.isOn();
                        default -> {}
                    }
                });
            } else if (!run.hidden) {
                readRunContent(child, run.bold);
            }
        });
    }

    private void readRunContent(String child, boolean bold) throws XMLStreamException, RefusedFile {
        switch (child) {
            case "t" -> append(part.text(allowance), bold);
            case "tab", "ptab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "delText", "instrText", "delInstrText", "Fallback" -> {}
            case "txbxContent" -> boxReader.readContent(boxes);
            default -> part.children(inner -> readRunContent(inner, bold));
        }
    }

    private void append(String run, boolean bold) {
        text.append(run);
        anyPlain |= !bold && !run.isBlank();
    }

    String text() {
        return text.toString();
    }

    List<Piece> boxes() {
        return boxes;
    }

    @Nullable
    String style() {
        return style;
    }

    @Nullable
    String list() {
        return list;
    }

    @Nullable
    Integer level() {
        return level;
    }

    boolean endDeleted() {
        return endDeleted;
    }

    Emphasis emphasis() {
        if (outlined != null ? outlined : styles.isHeading(style)) {
            return Emphasis.HEADING;
        }
        return anyPlain ? Emphasis.PLAIN : Emphasis.BOLD;
    }
}
