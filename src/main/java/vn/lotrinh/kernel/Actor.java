package vn.lotrinh.kernel;

import java.util.UUID;

/**
 * Who acts. <i>Người thực hiện</i>. Kept in the trail by kind and id; a name is looked up when it is shown, so that the
 * erasure of a person leaves the trail whole.
 */
public sealed interface Actor {

    /** A person who signed in. */
    record Person(UUID id) implements Actor {
        @Override
        public String reference() {
            return "person:" + id;
        }
    }

    /** A program that holds an API key. */
    record Key(UUID id) implements Actor {
        @Override
        public String reference() {
            return "key:" + id;
        }
    }

    /** Lộ Trình itself: a start, a job, a command. */
    record Program(String name) implements Actor {
        @Override
        public String reference() {
            return "program:" + name;
        }
    }

    /** As the trail writes it, such as {@code person:0190…}. */
    String reference();

    /** @param reference as {@link #reference()} writes it */
    static Actor of(String reference) {
        String[] parts = reference.split(":", 2);
        return switch (parts[0]) {
            case "person" -> new Person(UUID.fromString(parts[1]));
            case "key" -> new Key(UUID.fromString(parts[1]));
            case "program" -> new Program(parts[1]);
            default -> throw new IllegalArgumentException("Nobody: " + reference);
        };
    }
}
