package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of one indicator.
 *
 * @param code of the indicator
 * @param definition what is counted, in words; its whole page is below {@code /chi-so}
 * @param numerator name and unit; empty where the figure is one number
 * @param year of the sheet
 * @param fault what is wrong with the sheet as a whole
 * @param submission who has submitted; absent where villages are not asked
 */
public record EntryPage(
        String title,
        String code,
        String unit,
        String definition,
        boolean ratio,
        String numerator,
        String denominator,
        int year,
        List<Choice> years,
        List<Column> columns,
        List<Row> rows,
        List<Total> totals,
        SheetFields fields,
        @Nullable String fault,
        @Nullable SubmissionPanel submission) {

    public EntryPage {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** A link to another year or period. */
    public record Choice(String title, String href, boolean here) {}

    /** @param hint under the title: "chỉ nhập số ước", "chưa đến kỳ" */
    public record Column(String title, String hint) {}

    /** One place. */
    public record Row(String name, List<Slot> slots) {
        public Row {
            slots = List.copyOf(slots);
        }
    }

    /**
     * One cell.
     *
     * @param name behind the first part of its fields' names
     * @param open whether it may be filled in; else {@code shown} stands there
     * @param label for those who hear the page
     * @param old what stood there when the page was made, to tell what was touched
     * @param shown the quotient, or what shorter periods make
     * @param theirs what somebody else saved meanwhile
     */
    public record Slot(
            String name,
            boolean open,
            String label,
            String amount,
            String denominator,
            int version,
            String old,
            String shown,
            @Nullable String error,
            @Nullable String theirs) {

        public String style() {
            if (error != null) {
                return "wrong";
            }
            return theirs != null ? "changed" : "";
        }
    }

    /** The commune's value for a column. */
    public record Total(String value, String caveat) {}

    /**
     * What is said once for the sheet.
     *
     * @param removes whether a cell was emptied, so that a reason is asked for
     */
    public record SheetFields(
            String source,
            @Nullable String sourceError,
            String grade,
            String note,
            boolean removes,
            String reason,
            @Nullable String reasonError,
            @Nullable Attached attached,
            @Nullable String attachedError) {}

    /** A file that was attached before the sheet came back. */
    public record Attached(String digest, String name) {}

    /** Who has submitted a period. */
    public record SubmissionPanel(String period, String title, int done, int asked, List<Village> villages) {
        public SubmissionPanel {
            villages = List.copyOf(villages);
        }
    }

    /** One village in the panel. */
    public record Village(
            String code, String name, String state, boolean done, boolean mayComplete, boolean maySayNothing) {}
}
