package vn.lotrinh.web.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing read back, so that a test can ask for what is seen. */
record Drawn(Element root) {

    private static final Pattern POINT = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)");

    static Drawn of(Svg svg) {
        try {
            return new Drawn(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg.toString())))
                    .getDocumentElement());
        } catch (Exception notMarkup) {
            throw new AssertionError("not well-formed: " + svg, notMarkup);
        }
    }

    /** Every element that carries all these classes, in the order in which they are drawn. */
    List<Element> all(String classes) {
        var wanted = List.of(classes.split(" ", -1));
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            var element = (Element) nodes.item(i);
            if (Arrays.asList(element.getAttribute("class").split(" ", -1)).containsAll(wanted)) {
                found.add(element);
            }
        }
        return found;
    }

    Element only(String classes) {
        var found = all(classes);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + classes);
        }
        return found.getFirst();
    }

    List<String> words(String classes) {
        return all(classes).stream().map(Element::getTextContent).toList();
    }

    /** The points that a path goes through, corners of curves included. */
    static List<Spot> points(Element path) {
        return POINT.matcher(path.getAttribute("d"))
                .results()
                .map(point -> new Spot(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))))
                .toList();
    }

    /** The highest level of a path; smaller is higher. */
    static double top(Element path) {
        return points(path).stream().mapToDouble(Spot::y).min().orElseThrow();
    }

    static double left(Element path) {
        return points(path).stream().mapToDouble(Spot::x).min().orElseThrow();
    }

    static double right(Element path) {
        return points(path).stream().mapToDouble(Spot::x).max().orElseThrow();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
