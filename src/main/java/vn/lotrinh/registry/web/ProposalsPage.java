package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for approval.
 *
 * @param lists files that are approved as a whole
 * @param rows single records
 */
public record ProposalsPage(String title, List<ListRow> lists, List<Row> rows) {

    /**
     * @param own whether who looks sent it, and so may not decide it
     * @param sentBack why it came back; absent while it waits for approval
     */
    public record ListRow(
            String register,
            String file,
            String href,
            String records,
            String who,
            String when,
            boolean own,
            @Nullable String sentBack) {}

    /** @param own whether who looks proposed it, and so may not decide it */
    public record Row(
            String register,
            String record,
            String href,
            String village,
            String what,
            String who,
            String when,
            String reason,
            boolean own) {}

    public boolean empty() {
        return lists.isEmpty() && rows.isEmpty();
    }
}
