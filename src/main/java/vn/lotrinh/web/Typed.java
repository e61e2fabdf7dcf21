package vn.lotrinh.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, and what is wrong with it. <i>Nội dung đã nhập</i>. A handler takes it as an argument, so that a form
 * that comes back has lost nothing.
 *
 * <pre>{@code
 * ModelAndView invite(Typed typed, SignedIn by) {
 *     var form = InvitationForm.of(areas);
 *     return switch (invite.handle(command(typed, by))) {
 *         case Invited(var person, var link) -> ...
 *         case SignInNameTaken() -> Forms.again(page(form.filled(typed.wrong("ten", "Tên này đã có người dùng."))));
 *     };
 * }
 * }</pre>
 */
public record Typed(Map<String, String> texts, Map<String, String> faults) {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    public static final Typed NOTHING = new Typed(Map.of(), Map.of());

    public Typed {
        texts = Map.copyOf(texts);
        faults = Map.copyOf(faults);
    }

    public static Typed of(Map<String, String> texts) {
        return new Typed(texts, Map.of());
    }

    /** Without blanks around it; empty where nothing was typed. */
    public String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    /** Absent where nothing was typed. */
    public @Nullable String textOrNull(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Empty where nothing was typed, or no day: browsers send {@code 2026-12-31}, people type {@code 31/12/2026}. */
    public Optional<LocalDate> findDay(String field) {
        return DAYS.stream().flatMap(form -> day(text(field), form).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** The same with a sentence under a field; the first fault of a field stays. */
    public Typed wrong(String field, String sentence) {
        var more = new LinkedHashMap<>(faults);
        more.putIfAbsent(field, sentence);
        return new Typed(texts, more);
    }

    public Optional<String> findFault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
