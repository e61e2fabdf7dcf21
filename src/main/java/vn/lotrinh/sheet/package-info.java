/**
 * Sheets that officers keep: reads their Excel and CSV files as they are, says what stands in a cell, and writes Excel that
 * can be filled in and sent back. <i>Trang tính</i>.
 *
 * <p>A file from a stranger is opened in a child process with a limit on memory and time ({@link ReadSheet}); the child
 * writes rows into a file of its own format, which {@link SheetFile} streams, so that an import of 100,000 rows never
 * stands in memory. {@link SheetLayout} proposes where the header is and which rows are no data; a person confirms.
 * {@link ReadNumber}, {@link ReadDay}, {@link ReadPeriod}, {@link ReadTruth} and {@link ReadChoice} turn a cell into a
 * value or a sentence ({@link Understood}); what could mean two things is read one way and shown for confirmation, never
 * read silently. {@link WriteSheet} writes. Knows no database, no register and no page.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {"kernel", "kernel::upload"})
package vn.lotrinh.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
