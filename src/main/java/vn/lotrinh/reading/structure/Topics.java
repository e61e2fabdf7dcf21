package vn.lotrinh.reading.structure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.structure.Outline.Placed;

/** What the part around a line is about: the nearest heading that says so decides. */
public final class Topics {

    private Topics() {}

    public static Optional<Topic> of(Placed placed) {
        Optional<Topic> free = Optional.ofNullable(placed.freeHeading()).flatMap(Topic::of);
        if (free.isPresent() && free.get() != Topic.WORK) {
            return free;
        }
        return around(placed.part()).or(() -> free);
    }

    /** The topic of a part, or of the nearest part around it that has one. */
    public static Optional<Topic> around(Part part) {
        for (@Nullable Part at = part; at != null; at = at.parent()) {
            Optional<Topic> topic = at.isHeading() ? Topic.of(at.title()) : Optional.empty();
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }
}
