package vn.lotrinh.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as {@code web/field.jte} draws it: label above, hint, unit beside it, what is wrong under it in a sentence.
 * <i>Ô nhập</i>.
 *
 * @param id of the element; no two on one page are alike
 * @param name under which it is sent
 * @param value as typed
 * @param choices of a list to choose from
 * @param autocomplete what the browser may fill in; absent for its own guess
 */
public record Field(
        String id,
        String name,
        String label,
        Kind kind,
        String value,
        @Nullable String hint,
        @Nullable String unit,
        @Nullable String fault,
        boolean required,
        @Nullable String autocomplete,
        List<Choices> choices) {

    /** What the browser offers to type with. */
    public enum Kind {
        TEXT("text"),
        PHONE("tel"),
        DATE("date"),
        /** A figure in Vietnamese writing, so no {@code type="number"}. */
        NUMBER("text"),
        LONG_TEXT("textarea"),
        CHOICE("select"),
        YES_OR_NO("checkbox");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** Choices under one heading; without a heading they stand by themselves. */
    public record Choices(@Nullable String heading, List<Choice> list) {
        public Choices {
            list = List.copyOf(list);
        }
    }

    public record Choice(String value, String title) {}

    public Field {
        choices = List.copyOf(choices);
    }

    public static Field of(Kind kind, String name, String label) {
        return new Field(name, name, label, kind, "", null, null, null, false, null, List.of());
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public static Field phone(String name, String label) {
        return of(Kind.PHONE, name, label);
    }

    public static Field date(String name, String label) {
        return of(Kind.DATE, name, label);
    }

    public static Field number(String name, String label) {
        return of(Kind.NUMBER, name, label);
    }

    public static Field longText(String name, String label) {
        return of(Kind.LONG_TEXT, name, label);
    }

    public static Field yesOrNo(String name, String label) {
        return of(Kind.YES_OR_NO, name, label);
    }

    public static Field choice(String name, String label, List<Choice> choices) {
        return choiceUnderHeadings(name, label, List.of(new Choices(null, choices)));
    }

    public static Field choiceUnderHeadings(String name, String label, List<Choices> choices) {
        return new Field(name, name, label, Kind.CHOICE, "", null, null, null, false, null, choices);
    }

    /** Must be filled in; the browser says so before it sends, the handler afterwards. */
    public Field needed() {
        return new Field(id, name, label, kind, value, hint, unit, fault, true, autocomplete, choices);
    }

    public Field hint(String words) {
        return new Field(id, name, label, kind, value, words, unit, fault, required, autocomplete, choices);
    }

    public Field unit(String words) {
        return new Field(id, name, label, kind, value, hint, words, fault, required, autocomplete, choices);
    }

    /** What stands in it before anything is typed. */
    public Field value(String text) {
        return new Field(id, name, label, kind, text, hint, unit, fault, required, autocomplete, choices);
    }

    /** The browser may not fill it in from what it knows of whoever sits there. */
    public Field aboutSomebodyElse() {
        return new Field(id, name, label, kind, value, hint, unit, fault, required, "off", choices);
    }

    /** With what was typed and what is wrong with it. */
    public Field filled(Typed typed) {
        return new Field(
                id,
                name,
                label,
                kind,
                typed.texts().getOrDefault(name, value),
                hint,
                unit,
                typed.findFault(name).orElse(null),
                required,
                autocomplete,
                choices);
    }

    public Field wrong(String sentence) {
        return new Field(id, name, label, kind, value, hint, unit, sentence, required, autocomplete, choices);
    }

    Field inForm(String form) {
        return new Field(
                form + "-" + name, name, label, kind, value, hint, unit, fault, required, autocomplete, choices);
    }

    /** What the browser reads aloud with the field; absent where there is nothing. */
    public @Nullable String describedBy() {
        if (fault != null) {
            return hint == null ? id + "-loi" : id + "-goi-y " + id + "-loi";
        }
        return hint == null ? null : id + "-goi-y";
    }

    public boolean isChosen(Choice choice) {
        return choice.value().equals(value);
    }
}
