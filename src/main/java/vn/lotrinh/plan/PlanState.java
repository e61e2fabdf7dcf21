package vn.lotrinh.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a plan. <i>Tình trạng kế hoạch</i>. */
public enum PlanState {
    DRAFT("Bản thảo"),
    IN_FORCE("Đang có hiệu lực"),
    SUPERSEDED("Đã thay thế");

    /** Nothing leads back: what was in force once can be read for ever, as it was. */
    static final Map<PlanState, Set<PlanState>> NEXT = Map.of(
            DRAFT, EnumSet.of(IN_FORCE),
            IN_FORCE, EnumSet.of(SUPERSEDED),
            SUPERSEDED, EnumSet.noneOf(PlanState.class));

    private final String words;

    PlanState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean mayBecome(PlanState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
