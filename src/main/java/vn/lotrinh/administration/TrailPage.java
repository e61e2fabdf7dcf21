package vn.lotrinh.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what.
 *
 * @param head where the chain stands, to be written down; absent before the first seal
 * @param subject of which kind of thing; empty for all
 * @param next address of the older ones; absent at the end
 */
public record TrailPage(
        @Nullable String head,
        String subject,
        List<Subject> subjects,
        List<Row> rows,
        @Nullable String next) {

    public TrailPage {
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Nhật ký thay đổi";
    }

    /** A kind of thing to choose from. */
    public record Subject(String value, String title) {}

    /**
     * @param what such as "mời"
     * @param subject such as "Người dùng"
     * @param about which one: a name where there is one, else the beginning of its id
     * @param subjectId in full
     * @param why reason and source, as far as there are any
     */
    public record Row(String at, String who, String what, String subject, String about, String subjectId, String why) {}
}
