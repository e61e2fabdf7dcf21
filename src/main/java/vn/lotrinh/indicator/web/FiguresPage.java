package vn.lotrinh.indicator.web;

import java.util.List;

/**
 * What figures are due, indicator by indicator.
 *
 * @param open how many of them somebody still has to do something about
 * @param mayImport whether who looks may send sheets of figures
 */
public record FiguresPage(String title, int open, boolean mayImport, List<Row> rows) {
    public FiguresPage {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param entered such as "19/23 thôn", or "đã có" for a figure of the whole commune
     * @param lastChange day and minute; empty where nothing was ever entered
     */
    public record Row(
            String name,
            String unit,
            String period,
            String entered,
            String submitted,
            boolean done,
            String lastChange,
            String href) {}
}
