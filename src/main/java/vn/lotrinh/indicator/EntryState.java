package vn.lotrinh.indicator;

import org.jspecify.annotations.Nullable;

/** How far a place has come with a period. <i>Tình trạng nộp</i>. */
public enum EntryState {
    SUBMITTED("Đã đủ"),
    NOTHING("Không phát sinh"),
    ENTERED("Đã nhập, chưa nộp"),
    MISSING("Chưa nhập"),
    /** The village is not there at the end of the period. */
    NOT_ASKED("Không phải báo");

    private final String title;

    EntryState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Whether nothing is left to do. */
    public boolean done() {
        return this == SUBMITTED || this == NOTHING;
    }

    static EntryState of(@Nullable Contribution contribution) {
        if (contribution == null) {
            return MISSING;
        }
        if (contribution.reports().isEmpty()) {
            return contribution.submitted() ? SUBMITTED : ENTERED;
        }
        if (contribution.reports().stream().allMatch(report -> report.figure() == null)) {
            return NOTHING;
        }
        return contribution.submitted() ? SUBMITTED : ENTERED;
    }
}
