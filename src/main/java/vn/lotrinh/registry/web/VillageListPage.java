package vn.lotrinh.registry.web;

import java.util.List;

/** The villages of the commune. */
public record VillageListPage(List<Row> rows) {

    public VillageListPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Thôn";
    }

    /** How many are there today. */
    public long present() {
        return rows.stream().filter(row -> row.absence().isEmpty()).count();
    }

    /**
     * @param absence that it has gone, or not yet begun; empty while it is there
     * @param acts what happened to it, a sentence each
     */
    public record Row(String code, String name, String absence, List<String> acts) {
        public Row {
            acts = List.copyOf(acts);
        }
    }
}
