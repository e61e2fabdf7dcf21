package vn.lotrinh.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.kernel.upload.ChildWork;

/**
 * A sheet that was read and can be gone through as often as needed. Its rows lie in a temporary file that is gone when this
 * is closed. <i>Tệp trang tính đã đọc</i>.
 */
public final class SheetFile implements AutoCloseable {
    private final ChildWork work;
    private final Path rows;
    private final SheetAnswer.Found found;

    SheetFile(ChildWork work, Path rows, SheetAnswer.Found found) {
        this.work = work;
        this.rows = rows;
        this.found = found;
    }

    /** Every sheet of the file, in its order. */
    public List<SheetTitle> sheets() {
        return found.sheets();
    }

    /** The sheet that was read. */
    public SheetTitle sheet() {
        return found.sheets().get(found.chosen());
    }

    /** How many rows are not empty, the header among them. */
    public int countRows() {
        return found.count();
    }

    /** All rows, from the first; to be closed before this is. */
    public SheetRows rows() {
        try {
            return new SheetRows(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the header is, which rows are no data: a proposal that a person confirms. */
    public SheetLayout proposeLayout() {
        var head = new ArrayList<SheetRow>();
        try (var all = rows()) {
            while (all.hasNext() && head.size() < HeadRegions.HEAD_ROWS) {
                head.add(all.next());
            }
        }
        return ProposeLayout.of(head, found.regions());
    }

    @Override
    public void close() {
        try {
            work.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
