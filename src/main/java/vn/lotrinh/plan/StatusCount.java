package vn.lotrinh.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.lotrinh.web.drawing.Mark;

/** How many targets stand alike. <i>Số chỉ tiêu theo tình trạng</i>. */
public record StatusCount(Status status, int count) {

    /** What worries first; nothing about a status that none has. */
    public static List<StatusCount> listOf(Collection<TargetStanding> standings) {
        return listOf(standings.stream().map(TargetStanding::status).toList(), Status.worstFirst());
    }

    /** In an order of one's own; nothing about a status that is not among them. */
    public static List<StatusCount> listOf(Collection<Status> statuses, List<Status> order) {
        return order.stream()
                .map(status -> new StatusCount(status, Collections.frequency(statuses, status)))
                .filter(count -> count.count() > 0)
                .toList();
    }

    public String words() {
        return status.words();
    }

    /** As addresses write it. */
    public String code() {
        return status.code();
    }

    /** The shape that stands beside the words. */
    public Mark mark() {
        return TargetDrawing.mark(status);
    }
}
