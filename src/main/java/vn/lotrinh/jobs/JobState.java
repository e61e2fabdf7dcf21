package vn.lotrinh.jobs;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a job. <i>Tình trạng công việc</i>. */
public enum JobState {
    WAITING("Đang chờ"),
    RUNNING("Đang làm"),
    DONE("Xong"),
    /** Ended with a sentence about what was given to it. */
    REFUSED("Không nhận"),
    /** Ended by a fault of ours, or interrupted too often. */
    FAILED("Gặp lỗi");

    /** A job that was interrupted begins again. */
    static final Map<JobState, Set<JobState>> NEXT = Map.of(
            WAITING, EnumSet.of(RUNNING),
            RUNNING, EnumSet.of(RUNNING, DONE, REFUSED, FAILED),
            DONE, EnumSet.noneOf(JobState.class),
            REFUSED, EnumSet.noneOf(JobState.class),
            FAILED, EnumSet.noneOf(JobState.class));

    private final String words;

    JobState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean ended() {
        return NEXT.getOrDefault(this, Set.of()).isEmpty();
    }
}
