package vn.lotrinh.trail;

import java.util.Map;

/**
 * How people read what the trail says of one kind of thing. A module declares one as a bean for each kind that it tells the trail of.
 *
 * @param subject as the trail writes it, such as {@code access.person}
 * @param title such as "Người dùng"
 * @param actions what the actions mean, such as {@code invited} "mời"
 */
public record SubjectWords(String subject, String title, Map<String, String> actions) {
    public SubjectWords {
        actions = Map.copyOf(actions);
    }
}
