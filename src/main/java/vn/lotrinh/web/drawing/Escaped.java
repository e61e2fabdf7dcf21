package vn.lotrinh.web.drawing;

/** Text as it may stand in markup, in an element and in an attribute. */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
