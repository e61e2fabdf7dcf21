package vn.lotrinh.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Formats cells that stand under each other and look alike in one go; fastexcel takes as long for one as for hundreds. */
final class FormatRuns {

    /** Cells of one column with one format. */
    private record Run(String format, int first, int last) {}

    private final Worksheet page;
    private final List<@Nullable Run> open = new ArrayList<>();

    FormatRuns(Worksheet page) {
        this.page = page;
    }

    /** Takes the next cell of a column; null for one that needs no format. */
    void add(int row, int column, @Nullable String format) {
        while (open.size() <= column) {
            open.add(null);
        }
        var run = open.get(column);
        if (run != null && run.format().equals(format) && run.last() == row - 1) {
            open.set(column, new Run(run.format(), run.first(), row));
            return;
        }
        apply(column);
        open.set(column, format == null ? null : new Run(format, row, row));
    }

    /** Formats what is still open; to be called before the rows leave memory. */
    void apply() {
        for (int column = 0; column < open.size(); column++) {
            apply(column);
            open.set(column, null);
        }
    }

    private void apply(int column) {
        var run = open.get(column);
        if (run != null) {
            page.range(run.first(), column, run.last(), column)
                    .style()
                    .format(run.format())
                    .set();
        }
    }
}
