package vn.lotrinh.registry.web;

import java.util.List;

/**
 * Villages by periods of one register, for officers and leaders, and for a village head his own villages.
 *
 * @param chosen the period as addresses write it
 * @param columns headings of the sums that stand behind the number of records
 * @param earlier the periods of the table, newest first
 */
public record SubmissionsPage(
        String title,
        String register,
        String period,
        String chosen,
        String action,
        int done,
        List<Choice> periods,
        List<String> columns,
        List<String> earlier,
        List<Row> rows) {

    public SubmissionsPage {
        periods = List.copyOf(periods);
        columns = List.copyOf(columns);
        earlier = List.copyOf(earlier);
        rows = List.copyOf(rows);
    }

    /** A period that may be chosen. */
    public record Choice(String period, String words, boolean chosen) {}

    /**
     * One village.
     *
     * @param head empty where nobody is known
     * @param sums one for each column, with its unit; empty where there is nothing to add up
     * @param state "Đã đủ", "Không phát sinh" or "Chưa nộp"
     * @param states the same for each of the earlier periods
     * @param maySubmit whether who looks may speak for the village
     */
    public record Row(
            String village,
            String name,
            String head,
            String records,
            List<String> sums,
            String state,
            boolean done,
            List<String> states,
            boolean maySubmit) {
        public Row {
            sums = List.copyOf(sums);
            states = List.copyOf(states);
        }
    }
}
