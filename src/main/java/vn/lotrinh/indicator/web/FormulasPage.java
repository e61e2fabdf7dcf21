package vn.lotrinh.indicator.web;

import java.util.List;

/** By which formula each indicator is counted. */
public record FormulasPage(String title, List<Row> rows) {
    public FormulasPage {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param inWords the formula that holds now; empty for an indicator that is only reported
     * @param since such as "từ 2027"
     * @param state "Của bộ cấu hình", "Xã tự viết", "Đang tính lại"; empty without a formula
     */
    public record Row(
            String name, String unit, String inWords, String since, String state, boolean waits, String href) {}
}
