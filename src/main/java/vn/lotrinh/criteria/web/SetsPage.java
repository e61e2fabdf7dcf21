package vn.lotrinh.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria sets of the commune.
 *
 * @param results of the commune, set by set, side by side; none for who may not see them
 * @param upload where an administrator brings a set; absent for everybody else
 */
public record SetsPage(
        String title,
        List<Row> rows,
        List<Result> results,
        boolean ofVillages,
        @Nullable String upload) {

    public SetsPage {
        rows = List.copyOf(rows);
        results = List.copyOf(results);
    }

    /**
     * One set.
     *
     * @param unverified what of it nobody has held against the original; empty where everything was
     * @param far how far those it is about have come
     */
    public record Row(
            String name,
            String href,
            String subject,
            String days,
            boolean holds,
            String holding,
            String source,
            String contents,
            String unverified,
            String far) {}

    /** How the commune came off under one set. */
    public record Result(
            String name,
            String href,
            String days,
            String criteria,
            String met,
            String notMet,
            String open,
            String remark) {}
}
