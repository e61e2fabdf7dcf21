package vn.lotrinh.administration;

import java.util.List;

/**
 * The people of this commune.
 *
 * @param words what was searched for
 */
public record PeoplePage(String words, List<Row> rows) {
    public PeoplePage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Người dùng";
    }

    /** Such as "23 người". */
    public String count() {
        return words.isEmpty() ? rows.size() + " người" : "Tìm thấy " + rows.size() + " người";
    }

    /**
     * @param path of the person's own page
     * @param mark class of the tag: settled, open or wrong
     * @param roles each with its area
     */
    public record Row(String path, String fullName, String signInName, String state, String mark, List<String> roles) {
        public Row {
            roles = List.copyOf(roles);
        }
    }
}
