package vn.lotrinh.web.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One element of a drawing with its presentation attributes; texts and attributes are escaped. */
final class Element {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private @Nullable String content;

    private Element(String name) {
        this.name = name;
    }

    static Element path(Path way) {
        return new Element("path").with("d", way.toString());
    }

    static Element circle(double x, double y, double radius) {
        return new Element("circle").at("cx", x).at("cy", y).at("r", radius);
    }

    static Element rect(double x, double y, double width, double height) {
        return new Element("rect").at("x", x).at("y", y).at("width", width).at("height", height);
    }

    static Element text(double x, double y, String words) {
        var element = new Element("text")
                .at("x", x)
                .at("y", y)
                .with("font-size", "12")
                .fill(Palette.INK_2);
        element.content = Escaped.of(words);
        return element;
    }

    /** A slope from nothing to white, to fill another element with. */
    static Element fadeToWhite(String name) {
        var slope = new Element("linearGradient").with("id", name);
        slope.with("x1", "0").with("y1", "0").with("x2", "0").with("y2", "1");
        slope.content = "<stop offset=\"0\" stop-color=\"#fff\" stop-opacity=\"0\"/>"
                + "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\".88\"/>";
        return slope;
    }

    /** Lines at 45 degrees on white, to fill other elements with. */
    static Element hatch(String name, String colour, double distance, double width) {
        return pattern(
                        name,
                        distance,
                        "<path d=\"M0 0V" + Coordinate.of(distance) + "\" stroke=\"" + colour + "\" stroke-width=\""
                                + Coordinate.of(width) + "\"/>")
                .with("patternTransform", "rotate(45)");
    }

    /** Dots on white, to fill other elements with. */
    static Element dots(String name, String colour, double distance) {
        String middle = Coordinate.of(distance / 2);
        return pattern(
                name,
                distance,
                "<circle cx=\"" + middle + "\" cy=\"" + middle + "\" r=\"1\" fill=\"" + colour + "\"/>");
    }

    private static Element pattern(String name, double size, String drawn) {
        var pattern = new Element("pattern").with("id", name).with("patternUnits", "userSpaceOnUse");
        pattern.at("width", size).at("height", size);
        pattern.content = rect(0, 0, size, size).fill(Palette.SHEET).markup() + drawn;
        return pattern;
    }

    /** Leads somewhere when it is clicked; not reached by the keyboard, for which a list of the same links stands beside it. */
    static Element link(String address, String words, Element inside) {
        var link = new Element("a").with("href", address).with("tabindex", "-1");
        link.content = "<title>" + Escaped.of(words) + "</title>" + inside.markup();
        return link;
    }

    /** The shape of a status, its middle at a place. */
    static Element mark(Mark mark, double x, double y, double size) {
        var shape = new Element("svg").at("x", x - size / 2).at("y", y - size / 2);
        shape.at("width", size).at("height", size).with("viewBox", "0 0 16 16").with("color", mark.colour());
        shape.content = mark.shape();
        return shape;
    }

    /** What it is, for style sheets and tests. */
    Element as(String classes) {
        return with("class", classes);
    }

    Element fill(String colour) {
        return with("fill", colour);
    }

    Element stroke(String colour, double width) {
        attributes.putIfAbsent("fill", "none");
        return with("stroke", colour).at("stroke-width", width);
    }

    Element dashed(String pattern) {
        return with("stroke-dasharray", pattern);
    }

    Element rounded() {
        return with("stroke-linecap", "round").with("stroke-linejoin", "round");
    }

    Element strokeOpacity(double share) {
        return with("stroke-opacity", Hundredths.of(share));
    }

    Element fillOpacity(double share) {
        return with("fill-opacity", Hundredths.of(share));
    }

    Element corner(double radius) {
        return at("rx", radius);
    }

    Element middle() {
        return with("text-anchor", "middle");
    }

    Element end() {
        return with("text-anchor", "end");
    }

    Element size(int pixels) {
        return with("font-size", Integer.toString(pixels));
    }

    Element weight(int weight) {
        return with("font-weight", Integer.toString(weight));
    }

    /** White around the letters, where a text crosses lines. */
    Element halo() {
        return with("paint-order", "stroke").stroke(Palette.SHEET, 4).with("stroke-linejoin", "round");
    }

    String markup() {
        String written = attributes.entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=\"" + Escaped.of(attribute.getValue()) + "\"")
                .collect(Collectors.joining());
        return content == null ? "<" + name + written + "/>" : "<" + name + written + ">" + content + "</" + name + ">";
    }

    private Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    private Element at(String attribute, double pixels) {
        return with(attribute, Coordinate.of(pixels));
    }

    /** A share of one, as written in an attribute. */
    private static final class Hundredths {
        static String of(double share) {
            long hundredths = Math.round(share * 100);
            return hundredths >= 100 ? "1" : "." + (hundredths < 10 ? "0" : "") + hundredths;
        }
    }
}
