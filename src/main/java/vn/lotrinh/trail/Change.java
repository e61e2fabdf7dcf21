package vn.lotrinh.trail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/**
 * One change as the trail is told of it. <i>Một lần thay đổi</i>.
 *
 * @param action a verb of the subject's life, such as {@code confirmed}
 * @param subject the kind of thing, such as {@code plan.target}
 * @param version the version of the subject after the change, from 1
 * @param reason why, in the person's own words, where one was asked for
 * @param source the document or file it comes from
 * @param content what the subject says after the change; only its salted digest is kept
 */
public record Change(
        CommuneCode commune,
        Actor by,
        String action,
        String subject,
        String subjectId,
        int version,
        @Nullable String reason,
        @Nullable String source,
        SequencedMap<String, String> content) {

    public Change {
        content = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(content));
    }

    public static Change of(
            CommuneCode commune, Actor by, String action, String subject, Object subjectId, int version) {
        return new Change(
                commune, by, action, subject, subjectId.toString(), version, null, null, new LinkedHashMap<>());
    }

    public Change because(@Nullable String why) {
        return new Change(commune, by, action, subject, subjectId, version, why, source, content);
    }

    public Change from(@Nullable String where) {
        return new Change(commune, by, action, subject, subjectId, version, reason, where, content);
    }

    /** The same change, saying one thing more; an absent value is not written. */
    public Change with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(content);
        more.put(name, value.toString());
        return new Change(commune, by, action, subject, subjectId, version, reason, source, more);
    }
}
