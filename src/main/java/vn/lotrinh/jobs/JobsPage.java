package vn.lotrinh.jobs;

import java.util.List;

/** A person's own jobs, newest first. */
public record JobsPage(List<Row> rows) {

    public JobsPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Công việc chạy nền của tôi";
    }

    /** @param begun such as {@code 24/11/2026} */
    public record Row(String title, String state, String begun, String address) {}
}
