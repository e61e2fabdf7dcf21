package vn.lotrinh.trail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;

/** Answers what a page of the trail asks. */
@Service
public class ShowTrail {

    private final TrailTable entries;

    ShowTrail(TrailTable entries) {
        this.entries = entries;
    }

    /**
     * The latest entries, newest first.
     *
     * @param subject only those about this kind of thing
     * @param subjectId only those about this one
     * @param before only those older than this entry, for the next page
     */
    @Transactional(readOnly = true)
    public List<TrailEntry> listLatest(
            CommuneCode commune,
            @Nullable String subject,
            @Nullable String subjectId,
            @Nullable UUID before,
            int limit) {
        return entries.listLatest(commune, subject, subjectId, before, limit);
    }

    /**
     * The latest entries about one thing, newest first, with those that told of many things at once.
     *
     * @param subjects kinds of things that those may be about
     * @param more entries that this thing was among
     */
    @Transactional(readOnly = true)
    public List<TrailEntry> listLatestOf(
            CommuneCode commune,
            String subject,
            String subjectId,
            Collection<String> subjects,
            Collection<UUID> more,
            int limit) {
        return entries.listLatestOf(commune, subject, subjectId, subjects, more, limit);
    }

    /** Where the commune's chain stands; empty before the first seal. */
    @Transactional(readOnly = true)
    public Optional<TrailHead> findHead(CommuneCode commune) {
        return entries.findHead(commune.code())
                .map(head -> TrailHead.of(commune.code(), head.position(), head.digest()));
    }
}
