package vn.lotrinh.geography;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

    private static final Pattern AROUND_COMMA = Pattern.compile("\\s*,\\s*");

    private final XMLStreamReader xml;
    private final List<StatedFeature> features = new ArrayList<>();
    private @Nullable Placemark placemark;
    private final FileMeasure measure = new FileMeasure();
    private int depth;

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
            case "LinearRing" -> mark.beginRing();
            case "outerBoundaryIs" -> mark.border(false);
            case "innerBoundaryIs" -> mark.border(true);
            case "coordinates" -> mark.ring(coordinates());
            default -> {}
        }
    }

    private void end(String element) throws RefusedShapeFile {
        depth--;
        if (element.equals("Placemark") && placemark != null) {
            var feature = placemark.feature();
            placemark = null;
            if (feature.isPresent()) {
                features.add(feature.get());
                measure.shape();
                demandLittle();
            }
        } else if (placemark != null) {
            outside(placemark, element);
        }
    }

    private static void outside(Placemark mark, String element) {
        switch (element) {
            case "Point", "LineString", "Polygon" -> mark.end();
            case "LinearRing" -> mark.endRing();
            default -> {}
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

    private void demandLittle() throws RefusedShapeFile {
        var refusal = measure.findRefusal();
        if (refusal.isPresent()) {
            throw new RefusedShapeFile(refusal.get());
        }
    }

    /**
     * Longitude, latitude and perhaps height between commas; blanks between corners, which some put behind commas, too. Where commas stand
     * between corners as well, nobody knows which number belongs to which.
     */
    private List<Coordinate> coordinates() throws XMLStreamException, RefusedShapeFile {
        var ring = new ArrayList<Coordinate>();
        for (var corner : AROUND_COMMA.matcher(text().strip()).replaceAll(",").split("\\s+")) {
            if (!corner.isEmpty()) {
                ring.add(corner(corner));
                measure.corners(1);
                demandLittle();
            }
        }
        return ring;
    }

    private static Coordinate corner(String text) throws RefusedShapeFile {
        var numbers = text.split(",");
        if ((numbers.length == 2 || numbers.length == 3)
                && NUMBER.matcher(numbers[0]).matches()
                && NUMBER.matcher(numbers[1]).matches()) {
            var corner = new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            if (FileMeasure.isPlace(corner)) {
                return corner;
            }
        }
        throw new RefusedShapeFile(ShapeFileRefusal.BAD_NUMBERS);
    }
}
