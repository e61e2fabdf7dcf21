package vn.lotrinh.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record with everything that is known of it. <i>Trang của một bản ghi</i>.
 *
 * @param content what somebody stated; absent for a record that was deleted or still waits to count for the first time
 * @param counting the same with all that it takes over and computes, in pieces in which nothing changes, in the order of time
 * @param warnings sentences about what somebody should look at
 * @param proposal a change that waits for approval; absent where none does
 * @param proposed what the record would say by it; absent for a deletion
 * @param history the newest first
 * @param referrers what points at it
 */
public record RecordView(
        Register register,
        UUID id,
        @Nullable RecordContent content,
        List<Stretch> counting,
        List<String> warnings,
        @Nullable Proposal proposal,
        @Nullable Stretch proposed,
        List<Version> history,
        List<Referrer> referrers) {

    public RecordView {
        counting = List.copyOf(counting);
        warnings = List.copyOf(warnings);
        history = List.copyOf(history);
        referrers = List.copyOf(referrers);
    }

    /**
     * What happened to it once.
     *
     * @param number the version after it
     * @param verb as the trail has it: {@code added}, {@code changed}, {@code corrected}, {@code deleted}, {@code restored}, {@code sentBack}
     * @param actor reference of whoever did it
     * @param content what it said from then on; empty after a deletion
     */
    public record Version(
            int number,
            String verb,
            String actor,
            Instant at,
            @Nullable String reason,
            @Nullable String source,
            Timeline content) {}

    /** How many records of a register point at this one with a field. */
    public record Referrer(Register register, RegisterField field, long count) {}

    /** The piece that holds on a day, or the last one; empty where nothing counts. */
    public Optional<Stretch> shownOn(LocalDate day) {
        return counting.stream()
                .filter(stretch -> !register.isState() || stretch.holdsOn(day))
                .findFirst()
                .or(() -> counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast()));
    }

    /** Every stretch that a page may have to put into words. */
    public List<Stretch> allStretches() {
        return Stream.of(
                        counting.stream(),
                        Stream.ofNullable(proposed),
                        history.stream().flatMap(version -> version.content().stretches().stream()))
                .flatMap(stretches -> stretches)
                .toList();
    }
}
