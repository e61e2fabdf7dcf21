package vn.lotrinh.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is worth somebody's time, by kind; kinds of which there is nothing are not there. */
public record QualityPage(String title, String asOf, List<Section> sections) {
    public QualityPage {
        sections = List.copyOf(sections);
    }

    public int count() {
        return sections.stream()
                .mapToInt(section -> section.rows().size() + section.more())
                .sum();
    }

    /**
     * One kind.
     *
     * @param anchor by which an address leads to it
     * @param hint what it means, in a sentence
     * @param more how many rows are not shown
     */
    public record Section(String anchor, String title, String hint, List<Row> rows, int more) {
        public Section {
            rows = List.copyOf(rows);
        }

        /** The first ones, and how many there are besides. */
        static Section of(String anchor, String title, String hint, List<Row> rows) {
            int shown = Math.min(rows.size(), MOST);
            return new Section(anchor, title, hint, rows.subList(0, shown), rows.size() - shown);
        }

        private static final int MOST = 100;
    }

    /**
     * One thing to mend.
     *
     * @param where village or commune
     * @param since day or period
     * @param who can mend it
     * @param href where; absent for whoever may not open it
     */
    public record Row(
            String what,
            String detail,
            String where,
            String since,
            String who,
            @Nullable String href) {}
}
