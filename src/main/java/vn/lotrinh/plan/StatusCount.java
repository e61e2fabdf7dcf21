package vn.lotrinh.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.lotrinh.web.drawing.Mark;

/**
 * How many targets stand alike. <i>Số chỉ tiêu theo tình trạng</i>.
 *
 * @param words of the status
 * @param mark the shape that stands beside them
 */
public record StatusCount(int count, String words, Mark mark) {

    /** What worries first; nothing about a status that none has. */
    public static List<StatusCount> listOf(Collection<TargetStanding> standings) {
        var statuses = standings.stream().map(TargetStanding::status).toList();
        return Status.worstFirst().stream()
                .map(status -> new StatusCount(
                        Collections.frequency(statuses, status), status.words(), TargetDrawing.mark(status)))
                .filter(count -> count.count() > 0)
                .toList();
    }
}
