package vn.lotrinh.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form in one column as {@code web/form.jte} draws it. <i>Biểu mẫu</i>.
 *
 * @param action where it is sent, below the commune's address
 * @param button what sending it does
 * @param fault what is wrong with it as a whole, in a sentence
 * @param primary whether this is what the page is for
 */
public record Form(
        String action,
        String button,
        List<Field> fields,
        @Nullable String fault,
        boolean primary) {

    /** The name under which a fault of the whole form is told. */
    public static final String WHOLE = "";

    public Form {
        fields = List.copyOf(fields);
    }

    public static Form to(String action, String button, Field... fields) {
        var name = action.substring(action.lastIndexOf('/') + 1);
        return new Form(
                action,
                button,
                Stream.of(fields).map(field -> field.inForm(name)).toList(),
                null,
                true);
    }

    /** Something else that can be done on the page. */
    public Form besides() {
        return new Form(action, button, fields, fault, false);
    }

    /** With what was typed and what is wrong with it. */
    public Form filled(Typed typed) {
        return new Form(
                action,
                button,
                fields.stream().map(field -> field.filled(typed)).toList(),
                typed.findFault(WHOLE).orElse(null),
                primary);
    }

    /** The page once more, because something in its form is wrong. */
    public static ModelAndView again(String template, Object page) {
        var view = new ModelAndView(template, Map.of("page", page));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
