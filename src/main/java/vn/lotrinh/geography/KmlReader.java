package vn.lotrinh.geography;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.lotrinh.kernel.upload.SafeXml;

/**
 * Reads the placemarks of a KML file, element by element. <i>Tệp KML</i>. Styles, pictures, links to other files and heights are passed over; where one placemark has shapes of several kinds, its
 * areas count, else its lines. A document type is refused, so there are no entities.
 */
final class KmlReader {

    private static final int DEEPEST = 50;
    private static final int MOST_CORNERS = 200_000;
    private static final int MOST_SHAPES = 5_000;

    private final XMLStreamReader xml;
    private final List<StatedFeature> features = new ArrayList<>();
    private @Nullable Placemark placemark;
    private int depth;
    private int corners;

    private KmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<StatedFeature> read(InputStream in) throws RefusedShapeFile {
        try {
            var reader = new KmlReader(SafeXml.reader(in));
            reader.all();
            return reader.features;
        } catch (XMLStreamException broken) {
            throw broken.getNestedException() instanceof RefusedShapeFile refused
                    ? refused
                    : new RefusedShapeFile(ShapeFileRefusal.BROKEN);
        }
    }

    private void all() throws XMLStreamException, RefusedShapeFile {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedShapeFile(ShapeFileRefusal.DECLARES);
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String element) throws XMLStreamException, RefusedShapeFile {
        depth++;
        if (depth > DEEPEST) {
            throw new RefusedShapeFile(ShapeFileRefusal.TOO_DEEP);
        }
        if (element.equals("Placemark")) {
            placemark = new Placemark();
        } else if (placemark != null) {
            inside(placemark, element);
        }
    }

    private void inside(Placemark mark, String element) throws XMLStreamException, RefusedShapeFile {
        switch (element) {
            case "name" -> mark.name(text());
            case "SimpleData" -> mark.said(String.valueOf(xml.getAttributeValue(null, "name")), text());
            case "Data" -> mark.saying(String.valueOf(xml.getAttributeValue(null, "name")));
            case "value" -> mark.value(text());
            case "Point" -> mark.begin(ShapeKind.POINT);
            case "LineString" -> mark.begin(ShapeKind.LINE);
            case "Polygon" -> mark.begin(ShapeKind.AREA);
            case "coordinates" -> mark.ring(coordinates());
            default -> {}
        }
    }

    private void end(String element) throws RefusedShapeFile {
        depth--;
        if (element.equals("Placemark") && placemark != null) {
            placemark.feature().ifPresent(features::add);
            placemark = null;
            if (features.size() > MOST_SHAPES) {
                throw new RefusedShapeFile(ShapeFileRefusal.TOO_MANY_SHAPES);
            }
        }
    }

    /** The text of the element at hand, which must hold nothing else; the reader then stands at its end. */
    private String text() throws XMLStreamException, RefusedShapeFile {
        var text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString();
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new RefusedShapeFile(ShapeFileRefusal.BROKEN);
            }
        }
    }

    /** Longitude, latitude and perhaps height between commas; blanks between corners. */
    private List<Coordinate> coordinates() throws XMLStreamException, RefusedShapeFile {
        var ring = new ArrayList<Coordinate>();
        for (var corner : text().strip().split("\\s+")) {
            if (!corner.isEmpty()) {
                ring.add(corner(corner));
                corners++;
                if (corners > MOST_CORNERS) {
                    throw new RefusedShapeFile(ShapeFileRefusal.TOO_MANY_CORNERS);
                }
            }
        }
        return ring;
    }

    private static Coordinate corner(String text) throws RefusedShapeFile {
        var numbers = text.split(",");
        try {
            if (numbers.length >= 2) {
                return new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            }
        } catch (NumberFormatException notOne) {
            throw new RefusedShapeFile(ShapeFileRefusal.BAD_NUMBERS);
        }
        throw new RefusedShapeFile(ShapeFileRefusal.BAD_NUMBERS);
    }
}
