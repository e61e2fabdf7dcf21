package vn.lotrinh.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.web.AssessmentPage.Link;
import vn.lotrinh.web.Field;

/**
 * One item of one subject: what it asks for, how it stands, and the form for whoever may say so.
 *
 * @param criterion code and name of the criterion that holds it
 * @param evidenceAsked which papers prove it; empty where the set does not say
 * @param notMeant why the set is not meant for the commune, in a sentence; absent where it is
 * @param figure what it is computed from; absent where a person judges
 * @param unassessed why it has no result though it is computed, and what to do; empty where it has one, and where a person judges
 * @param entry where the figure is entered that it waits for; absent for who enters none
 * @param form absent for who may not say it
 */
public record ItemPage(
        String title,
        String set,
        String setHref,
        String subject,
        String subjectHref,
        String criterion,
        String code,
        String name,
        String requires,
        boolean verified,
        String note,
        String evidenceAsked,
        boolean scored,
        @Nullable String notMeant,
        StateWords state,
        String points,
        @Nullable Link figure,
        String unassessed,
        @Nullable Link entry,
        @Nullable ItemForm form,
        @Nullable Link previous,
        @Nullable Link next,
        List<HistoryPage.Row> history) {

    public ItemPage {
        history = List.copyOf(history);
    }

    /**
     * What is asked.
     *
     * @param fault what is wrong with it as a whole
     * @param number of the version of the set
     * @param seen version of the answer that is overwritten
     * @param kept files that prove it already
     */
    public record ItemForm(
            String action,
            @Nullable String fault,
            int number,
            int seen,
            List<Field> fields,
            List<Kept> kept,
            @Nullable String evidenceFault) {
        public ItemForm {
            fields = List.copyOf(fields);
            kept = List.copyOf(kept);
        }
    }

    /** A file that stays attached unless its tick is taken away. */
    public record Kept(String digest, String name, String href) {}
}
