package vn.lotrinh.pack;

import java.util.List;

/**
 * A module's own part of a pack: it reads and checks its files. <i>Phần của bộ cấu hình</i>.
 *
 * @param <T> what the files mean to the module
 */
public interface PackPart<T> {

    /** The files that it reads, for the check that no file is left over. */
    List<String> files();

    /** Reads them; whatever is wrong is added to the findings, and what is right is still read. */
    T read(Pack pack, PackFindings findings);
}
