package vn.lotrinh.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Form;

/**
 * How one subject stands under one set, item by item.
 *
 * @param name of the subject
 * @param score such as "đạt 12/19 tiêu chí"
 * @param asOf day as of which figures were asked
 * @param unverified what of the set nobody has held against the original; empty where everything was
 * @param replaced why nothing can be said here, in a sentence
 * @param lacking what is not loaded yet, in a sentence
 * @param yearSeen version of the planned year that the form overwrites
 * @param begin where the first item that nobody has assessed is assessed; absent where there is none, and for who may not
 * @param outcome where a person writes the decision; absent while the assessment is not at its end
 * @param planned in which year it is to meet the set
 * @param year the form of the planned year; absent for who may not say it
 */
public record AssessmentPage(
        String title,
        String set,
        String setHref,
        String name,
        String score,
        String asOf,
        String days,
        String unverified,
        @Nullable String lacking,
        @Nullable String replaced,
        boolean scored,
        boolean allMet,
        List<Section> sections,
        String planned,
        @Nullable Form year,
        int yearSeen,
        @Nullable String begin,
        @Nullable String outcome,
        String history) {

    public AssessmentPage {
        sections = List.copyOf(sections);
    }

    /**
     * One criterion, or one part with its points.
     *
     * @param doubtful whether it is marked as not held against the original
     */
    public record Section(String code, String name, boolean doubtful, StateWords state, String points, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One item.
     *
     * @param doubtful the same; not where it is so of every item of the set
     * @param figure what it is computed from, with where that comes from
     * @param points what was given, of how many
     */
    public record Row(
            String code,
            String name,
            String href,
            String requires,
            boolean doubtful,
            StateWords state,
            String points,
            @Nullable Link figure,
            String missing,
            String whoCloses,
            String year,
            String note,
            List<Link> evidence) {
        public Row {
            evidence = List.copyOf(evidence);
        }
    }

    /** Something that can be opened. */
    public record Link(String title, String href) {}
}
