package vn.lotrinh.reading.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a .docx say about a paragraph that the paragraph itself does not say. */
final class WordStyles {
    /** Word allows fewer; a chain of styles that bites its own tail ends here. */
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Style> byId = new HashMap<>();

    /** One style; what is {@code null} is said by the style that it is based on. */
    private static final class Style {
        String name = "";

        @Nullable
        String basedOn;

        @Nullable
        String list;

        @Nullable
        Integer level;

        @Nullable
        Boolean outlined;

        @Nullable
        Boolean bold;
    }

    void read(XmlPart part) throws XMLStreamException, RefusedFile {
        part.children(_ -> part.children(child -> {
            var id = part.attribute("styleId");
            if (child.equals("style") && id != null) {
                byId.put(id, readStyle(part));
            }
        }));
    }

    private static Style readStyle(XmlPart part) throws XMLStreamException, RefusedFile {
        var style = new Style();
        part.children(child -> {
            switch (child) {
                case "name" -> style.name = String.valueOf(part.value()).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = part.value();
                case "pPr" -> part.children(property -> readParagraphProperty(part, property, style));
                case "rPr" ->
                    part.children(property -> {
                        if (property.equals("b")) {
                            style.bold = part.isOn();
                        }
                    });
                default -> {}
            }
        });
        return style;
    }

    private static void readParagraphProperty(XmlPart part, String property, Style style)
            throws XMLStreamException, RefusedFile {
        switch (property) {
            case "outlineLvl" -> style.outlined = part.number("val", 9) < 9;
            case "numPr" ->
                part.children(child -> {
                    switch (child) {
                        case "numId" -> style.list = part.value();
                        case "ilvl" -> style.level = part.number("val", 0);
                        default -> {}
                    }
                });
            default -> {}
        }
    }

    @Nullable
    String listOf(@Nullable String style) {
        return find(style, found -> found.list);
    }

    @Nullable
    Integer levelOf(@Nullable String style) {
        return find(style, found -> found.level);
    }

    boolean isBold(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, found -> found.bold));
    }

    boolean isHeading(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, found -> isHeadingName(found.name) ? Boolean.TRUE : found.outlined));
    }

    /** Entries of a table of contents repeat what stands in the text. */
    boolean isContents(@Nullable String style) {
        var found = style == null ? null : byId.get(style);
        return found != null && found.name.startsWith("toc ");
    }

    private static boolean isHeadingName(String name) {
        return name.startsWith("heading ") || name.equals("title");
    }

    private <T> @Nullable T find(@Nullable String start, Function<Style, @Nullable T> question) {
        var id = start;
        for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
            var style = byId.get(id);
            if (style == null) {
                return null;
            }
            T answer = question.apply(style);
            if (answer != null) {
                return answer;
            }
            id = style.basedOn;
        }
        return null;
    }
}
