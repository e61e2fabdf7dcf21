package vn.lotrinh.reading.format;

import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.upload.SafeXml;

/**
 * Walks one XML part of a Word file, element by element, without ever holding it whole. Names are local names: a Word file
 * uses the same ones in its two namespaces. Refuses document types, which no Word file has, and depths that no Word file
 * needs.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 180;

    private final XMLStreamReader reader;
    private int depth;

    /** Reads what it wants of an element; what it leaves is skipped. */
    @FunctionalInterface
    interface Visitor {
        void visit(String name) throws XMLStreamException, RefusedFile;
    }

    XmlPart(InputStream in) throws XMLStreamException {
        reader = SafeXml.reader(in);
    }

    /** Visits the children of the element that was just begun; at the beginning, the root element. */
    void children(Visitor visitor) throws XMLStreamException, RefusedFile {
        int inside = depth;
        while (reader.hasNext()) {
            int event = advance();
            if (depth < inside) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.visit(reader.getLocalName());
                while (depth > inside && reader.hasNext()) {
                    advance();
                }
            }
        }
    }

    /** The characters directly inside the element that was just begun. */
    String text(Allowance allowance) throws XMLStreamException, RefusedFile {
        var text = new StringBuilder();
        int inside = depth;
        while (reader.hasNext()) {
            int event = advance();
            if (depth < inside) {
                break;
            }
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters && depth == inside) {
                allowance.takeCharacters(reader.getTextLength());
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    private int advance() throws XMLStreamException, RefusedFile {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new RefusedFile(Refusal.BROKEN);
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new RefusedFile(Refusal.BROKEN);
        }
        return event;
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The {@code val} of the element; most of Word's settings are kept there. */
    @Nullable
    String value() {
        return attribute("val");
    }

    /** An on-off setting: on when it stands there, unless it says otherwise. */
    boolean isOn() {
        var value = value();
        return value == null
                || switch (value.toLowerCase(Locale.ROOT)) {
                    case "0", "false", "off", "none" -> false;
                    default -> true;
                };
    }

    /** A whole number from the file, {@code otherwise} when it is missing or none. */
    int number(String attribute, int otherwise) {
        var value = attribute(attribute);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
