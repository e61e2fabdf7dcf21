package vn.lotrinh.registry;

import java.util.Collection;
import java.util.List;

/** What the registry asks of imports when a record is erased: their samples and previews may name its person. <i>Tệp Excel đã nhập</i>. */
public interface ImportedSheets {

    /** Whether a sheet is being checked, waits for approval or is written into one of these registers, so that nothing of it can be taken away. */
    boolean isAtWork(Collection<String> registers);

    /**
     * Takes away every import into these registers, and every other one of the same files; the records that they brought stay.
     *
     * @return digests of their files
     */
    List<String> erase(Collection<String> registers);
}
