package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a .docx as a reader sees it: inserted text kept, deleted and hidden text gone, content controls and links
 * opened, text boxes after the paragraph that holds them, the table of contents left out.
 */
final class WordBody {
    private final XmlPart part;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Allowance allowance;

    /** Text of a paragraph whose end was deleted: it goes on in the next one. */
    private String carried = "";

    WordBody(XmlPart part, WordStyles styles, WordLists lists, Allowance allowance) {
        this.part = part;
        this.styles = styles;
        this.numbers = new WordNumbers(styles, lists);
        this.allowance = allowance;
    }

    List<Piece> read() throws XMLStreamException, RefusedFile {
        var pieces = new ArrayList<Piece>();
        part.children(_ -> readContent(pieces));
        return pieces;
    }

    private void readContent(List<Piece> into) throws XMLStreamException, RefusedFile {
        part.children(child -> {
            switch (child) {
                case "p" -> readParagraph(into);
                case "tbl" -> into.add(readTable());
                case "sdt" -> readControl(into);
                case "del", "moveFrom", "sectPr", "Fallback" -> {}
                default -> readContent(into);
            }
        });
    }

    private void readControl(List<Piece> into) throws XMLStreamException, RefusedFile {
        var contents = new boolean[1];
        part.children(child -> {
            switch (child) {
                case "sdtPr" ->
                    part.children(setting -> part.children(detail -> {
                        if (detail.equals("docPartGallery") && "Table of Contents".equals(part.value())) {
                            contents[0] = true;
                        }
                    }));
                case "sdtContent" -> {
                    if (!contents[0]) {
                        readContent(into);
                    }
                }
                default -> {}
            }
        });
    }

    private void readParagraph(List<Piece> into) throws XMLStreamException, RefusedFile {
        allowance.takeParagraph();
        var paragraph = new WordParagraph(part, styles, allowance, this::readContent);
        paragraph.read();
        if (styles.isContents(paragraph.style())) {
            return;
        }
        var text = carried + paragraph.text();
        if (paragraph.endDeleted()) {
            carried = text;
        } else {
            carried = "";
            addLines(paragraph, text, into);
        }
        into.addAll(paragraph.boxes());
    }

    private void addLines(WordParagraph paragraph, String text, List<Piece> into) {
        if (text.isBlank()) {
            return;
        }
        var number = numbers.numberOf(paragraph);
        for (var line : BrokenLines.split(number.isEmpty() ? text : number + ' ' + text.stripLeading())) {
            into.add(new Piece.Line(line, paragraph.emphasis()));
        }
    }

    private Piece.Grid readTable() throws XMLStreamException, RefusedFile {
        var rows = new ArrayList<List<Piece.Place>>();
        readRows(rows);
        return new Piece.Grid(rows);
    }

    /** Rows may stand in content controls and in marks of custom data. */
    private void readRows(List<List<Piece.Place>> rows) throws XMLStreamException, RefusedFile {
        part.children(child -> {
            switch (child) {
                case "tr" -> {
                    var row = readRow();
                    if (row != null) {
                        rows.add(row);
                    }
                }
                case "tblPr", "tblGrid", "sdtPr", "del" -> {}
                default -> readRows(rows);
            }
        });
    }

    private @Nullable List<Piece.Place> readRow() throws XMLStreamException, RefusedFile {
        var row = new ArrayList<Piece.Place>();
        var deleted = new boolean[1];
        readPlaces(row, deleted);
        return deleted[0] ? null : row;
    }

    private void readPlaces(List<Piece.Place> row, boolean[] deleted) throws XMLStreamException, RefusedFile {
        part.children(child -> {
            switch (child) {
                case "tc" -> row.add(readPlace());
                case "trPr" ->
                    part.children(property -> {
                        switch (property) {
                            case "del" -> deleted[0] = true;
                            case "gridBefore" -> row.add(emptyPlace(part.number("val", 1)));
                            default -> {}
                        }
                    });
                case "tblPrEx", "sdtPr" -> {}
                default -> readPlaces(row, deleted);
            }
        });
    }

    private static Piece.Place emptyPlace(int columns) {
        return new Piece.Place(List.of(), columns, false);
    }

    private Piece.Place readPlace() throws XMLStreamException, RefusedFile {
        allowance.takePlaces(1);
        var content = new ArrayList<Piece>();
        var shape = new Object() {
            int columns = 1;
            boolean continuesAbove;
        };
        part.children(child -> {
            switch (child) {
                case "tcPr" ->
                    part.children(property -> {
                        switch (property) {
                            case "gridSpan" -> shape.columns = part.number("val", 1);
                            case "vMerge" -> shape.continuesAbove = !"restart".equals(part.value());
                            default -> {}
                        }
                    });
                case "p" -> readParagraph(content);
                case "tbl" -> content.add(readTable());
                case "sdt" -> readControl(content);
                default -> readContent(content);
            }
        });
        return new Piece.Place(content, shape.columns, shape.continuesAbove);
    }
}
