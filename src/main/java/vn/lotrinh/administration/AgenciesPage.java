package vn.lotrinh.administration;

import java.util.List;

/** The agencies and organisations of this commune. */
public record AgenciesPage(List<Row> rows) {
    public AgenciesPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Cơ quan, tổ chức";
    }

    /** @param people those who work for it, by name */
    public record Row(String code, String name, String kind, String people) {}
}
