package vn.lotrinh.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Form;

/**
 * One criteria set: what it asks for, and how far those it is about have come.
 *
 * @param days on which it holds
 * @param unverified what of it nobody has held against the original; empty where everything was
 * @param lacking what is not loaded yet, in a sentence
 * @param replaced a sentence on a version that is not assessed any more, or not yet
 * @param results absent for who may see none
 */
public record SetPage(
        String title,
        String days,
        String source,
        @Nullable String document,
        String unverified,
        @Nullable String lacking,
        @Nullable String replaced,
        boolean scored,
        @Nullable GroupPanel group,
        List<CriterionRow> criteria,
        List<Line> bands,
        List<Line> notes,
        @Nullable Results results,
        List<VersionLink> versions) {

    public SetPage {
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
        versions = List.copyOf(versions);
    }

    /**
     * To which group the commune belongs.
     *
     * @param present with its source; absent while nobody said
     * @param form absent for who may not say it
     */
    public record GroupPanel(
            @Nullable String present,
            List<Line> all,
            List<String> history,
            @Nullable Form form) {
        public GroupPanel {
            all = List.copyOf(all);
            history = List.copyOf(history);
        }
    }

    /**
     * One criterion, or one part.
     *
     * @param doubtful whether it is marked as not held against the original
     */
    public record CriterionRow(String code, String name, String most, boolean doubtful, List<ItemRow> items) {
        public CriterionRow {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param how it is assessed, where it is not by a person
     * @param doubtful the same; not where it is so of every item of the set
     */
    public record ItemRow(
            String code, String name, String requires, String how, String evidence, String note, boolean doubtful) {}

    /** A sentence of the set. */
    public record Line(String text, boolean verified) {}

    /** Another version. */
    public record VersionLink(String title, String href, boolean here) {}

    /**
     * Of everybody the set is about.
     *
     * @param empty why there is nobody, and what to do
     * @param aim what the plan aims for
     */
    public record Results(
            String title,
            @Nullable String empty,
            List<SubjectRow> rows,
            List<YearRow> years,
            @Nullable String aim) {
        public Results {
            rows = List.copyOf(rows);
            years = List.copyOf(years);
        }
    }

    /**
     * One subject.
     *
     * @param missing the criteria that lack most
     * @param year in which it is to meet the set
     */
    public record SubjectRow(
            String name, String href, String score, boolean met, String missing, String year, String open) {}

    /**
     * One planned year.
     *
     * @param count how many until then
     */
    public record YearRow(String year, int count, int until, String names) {}
}
