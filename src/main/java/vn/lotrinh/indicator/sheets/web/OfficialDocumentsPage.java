package vn.lotrinh.indicator.sheets.web;

import java.util.List;

/**
 * The documents by which official figures were made known.
 *
 * @param mayImport whether who looks may add one
 * @param sources the indicators that have an official source, with who it is
 */
public record OfficialDocumentsPage(String title, boolean mayImport, List<Row> rows, List<Source> sources) {

    public OfficialDocumentsPage {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * One document.
     *
     * @param about such as "12 số, 3 chỉ số"
     * @param state "Đang dùng", "Một phần đã có văn bản sau thay thế", "Đã rút"
     */
    public record Row(
            String issuer, String number, String day, String about, String state, boolean counts, String href) {}

    /** @param last the last period that an official figure speaks of; empty where there is none yet */
    public record Source(String indicator, String official, String last, String href) {}
}
