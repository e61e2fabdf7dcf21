package vn.lotrinh.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One plan in the list of versions. <i>Bản kế hoạch</i>.
 *
 * @param edition counts the plans that were put in force, from 1; absent for a draft
 * @param targets how many it has, without those that were dropped
 * @param confirmed how many of them a person has confirmed
 */
public record PlanSummary(
        UUID id,
        PlanState state,
        @Nullable Integer edition,
        String title,
        int from,
        int to,
        Instant madeAt,
        @Nullable Instant inForceAt,
        int targets,
        int confirmed) {}
