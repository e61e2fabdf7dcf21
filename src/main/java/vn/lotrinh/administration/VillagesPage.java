package vn.lotrinh.administration;

import java.util.List;

/**
 * The villages of this commune.
 *
 * @param samples how many only stand in for villages whose names are not known
 */
public record VillagesPage(List<Row> rows, long samples) {
    public VillagesPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Thôn";
    }

    /**
     * @param sample whether name and code only stand in
     * @param heads those who are head of it, by name
     * @param secretaries those who are secretary of its party cell, by name
     */
    public record Row(String code, String name, boolean sample, String heads, String secretaries) {}
}
