package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registers that somebody may read. */
public record RegistersPage(String title, long waiting, List<Group> groups) {

    /** Those that whoever asks may write, or that others write, by their names. */
    public record Group(String title, String hint, List<Row> rows) {}

    /**
     * One register.
     *
     * @param count such as "312 hộ"
     * @param waiting how many changes and lists wait for approval; 0 where none
     */
    public record Row(
            String name,
            String href,
            String count,
            long waiting,
            @Nullable String card) {}
}
