package vn.lotrinh.registry.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.ScanRecords;
import vn.lotrinh.registry.Stretch;

/** A row of a sheet beside what the register says already. <i>Dòng đã kiểm tra</i>. */
sealed interface CheckedRow {

    int line();

    /** No data. */
    record LeftOut(int line, String reason) implements CheckedRow {}

    record Wrong(int line, List<SheetPreview.Note> notes) implements CheckedRow {}

    /**
     * It could be written.
     *
     * @param id of the record that it would become
     * @param own what it says by itself
     * @param twin a record that it seems to be; absent for a new one
     * @param merged what that record would say then
     */
    record Sound(
            int line,
            UUID id,
            Stretch own,
            ScanRecords.@Nullable Found twin,
            @Nullable Stretch merged,
            boolean same,
            List<SheetPreview.Note> doubts)
            implements CheckedRow {}
}
