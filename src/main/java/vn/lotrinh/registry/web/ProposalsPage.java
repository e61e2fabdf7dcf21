package vn.lotrinh.registry.web;

import java.util.List;

/** What waits for approval. */
public record ProposalsPage(String title, List<Row> rows) {

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
}
