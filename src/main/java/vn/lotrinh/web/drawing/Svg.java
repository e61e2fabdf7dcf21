package vn.lotrinh.web.drawing;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A finished drawing. A template writes it as {@code ${svg}}, unescaped, because it can only be made in this package,
 * where every text of others is escaped.
 */
public final class Svg implements Content {

    private final String markup;

    Svg(String markup) {
        this.markup = markup;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public String toString() {
        return markup;
    }
}
