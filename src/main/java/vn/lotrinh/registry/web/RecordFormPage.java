package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.map.ShapeInput;

/**
 * The form of one record.
 *
 * @param back where the form is left to
 * @param notes sentences over the form
 * @param times which stretch of a state it is about; absent for an event
 * @param fault what is wrong with the record as a whole
 * @param withFiles whether files may be sent along
 */
public record RecordFormPage(
        String title,
        String register,
        String registerHref,
        String back,
        String action,
        String button,
        List<String> notes,
        List<Hidden> hidden,
        List<Part> parts,
        @Nullable Times times,
        @Nullable String fault,
        boolean withFiles,
        List<Field> about) {

    /** What is sent along unseen. */
    public record Hidden(String name, String value) {}

    /**
     * One field of the record.
     *
     * @param suggest where names are offered while they are typed; absent for other fields
     * @param file whether it takes files
     * @param kept files that are kept with it
     * @param shape present where it takes a shape
     */
    public record Part(
            Field field,
            @Nullable String suggest,
            boolean file,
            List<Attached> kept,
            @Nullable ShapeInput shape) {

        static Part of(Field field) {
            return new Part(field, null, false, List.of(), null);
        }

        /** Whether a file may be sent with it. */
        boolean takesFile() {
            return file || shape != null;
        }
    }

    /** Whether there is a map on the page. */
    public boolean withMap() {
        return parts.stream().anyMatch(part -> part.shape() != null);
    }

    /** A file of the record. */
    public record Attached(String digest, String name, String href) {}

    /**
     * The days of a state.
     *
     * @param present the stretch that the form began from, such as "01/01/2026 – nay"; absent for a new record
     * @param mode what was chosen
     */
    public record Times(
            @Nullable String present,
            String mode,
            @Nullable String modeFault,
            Field changeFrom,
            Field from,
            Field to) {}
}
