package vn.lotrinh.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** A jte template as a view; the whole page is made before its first byte leaves, so that a fault shows as an error page. */
final class JteView implements View {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final TemplateEngine templates;
    private final Shells shells;
    private final String template;

    JteView(TemplateEngine templates, Shells shells, String template) {
        this.templates = templates;
        this.shells = shells;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(
            @Nullable Map<String, ? extends @Nullable Object> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var values = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
        values.put("shell", shells.of(request, values.get("message")));
        var page = new StringOutput();
        templates.render(template, values, page);
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(HTML);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
