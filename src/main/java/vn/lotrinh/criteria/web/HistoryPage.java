package vn.lotrinh.criteria.web;

import java.util.List;
import vn.lotrinh.criteria.web.AssessmentPage.Link;

/** Everything that was ever said about one subject under one version of a set, the newest first. */
public record HistoryPage(
        String title, String set, String setHref, String name, String nameHref, List<Row> rows, List<YearRow> years) {

    public HistoryPage {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    /**
     * One answer.
     *
     * @param result in words, or points
     * @param more what is missing, who can bring it, the year, the note
     * @param counts whether it is the last one about its item
     */
    public record Row(
            String when,
            String who,
            String code,
            String item,
            String result,
            String more,
            List<Link> evidence,
            boolean counts) {
        public Row {
            evidence = List.copyOf(evidence);
        }
    }

    /** One planned year. */
    public record YearRow(String when, String who, String year, String note) {}
}
