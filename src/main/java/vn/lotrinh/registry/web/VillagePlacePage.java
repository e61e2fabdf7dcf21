package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.map.ShapeInput;

/**
 * Tells where a village lies: draws its outline, or sets its point.
 *
 * @param kind how the address names what is asked for
 * @param other the same form for the other kind
 * @param takeBack where its place is taken back; absent while it has none
 */
public record VillagePlacePage(
        String title,
        String action,
        String kind,
        String other,
        String otherWords,
        ShapeInput shape,
        List<Field> fields,
        @Nullable String takeBack,
        @Nullable String fault) {

    public VillagePlacePage {
        fields = List.copyOf(fields);
    }
}
