package vn.lotrinh.reading.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.structure.Outline.Placed;

/** What the part around a line is about: the nearest heading that says so decides. */
public final class Topics {

    private static final Pattern AIM =
            Pattern.compile("(?:về\\s+)?mục\\s+tiêu\\s*[:.]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Topics() {}

    public static Optional<Topic> of(Placed placed) {
        Optional<Topic> free = Optional.ofNullable(placed.freeHeading()).flatMap(Topic::of);
        if (free.isPresent() && free.get() != Topic.WORK) {
            return free;
        }
        return around(placed.part()).or(() -> free);
    }

    /** "1. Mục tiêu" before "2. Chỉ tiêu cụ thể" is told in general words. */
    private static boolean isAimBesideItsNumbers(Part part) {
        return part.parent() != null
                && part.children().isEmpty()
                && AIM.matcher(part.title()).matches()
                && part.parent().children().stream()
                        .anyMatch(other -> !other.equals(part)
                                && Topic.of(other.title())
                                        .filter(Topic.AIMS::equals)
                                        .isPresent());
    }

    /** The topic of a part, or of the nearest part around it that has one. */
    public static Optional<Topic> around(Part part) {
        for (@Nullable Part at = part; at != null; at = at.parent()) {
            Optional<Topic> topic = at.isHeading() ? Topic.of(at.title()) : Optional.empty();
            if (topic.isPresent()) {
                return isAimBesideItsNumbers(at) ? Optional.of(Topic.GENERAL_AIMS) : topic;
            }
        }
        return Optional.empty();
    }
}
