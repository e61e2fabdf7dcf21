package vn.lotrinh.indicator.web;

import java.util.List;

/** Periods that are over, and which of them are closed. */
public record ClosingsPage(String title, List<Row> rows) {
    public ClosingsPage {
        rows = List.copyOf(rows);
    }

    /**
     * One period.
     *
     * @param closed whether it is closed now
     * @param state such as "Đã chốt", "Chưa chốt", "Đã mở lại"
     * @param about who closed or opened it, when, and why; empty where nobody did
     */
    public record Row(String period, String days, boolean closed, String state, String about, String href) {}
}
