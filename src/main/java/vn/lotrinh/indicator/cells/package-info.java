/**
 * Cells: the sums that figures are made of, right at the moment a record counts (decision 014). One class writes them, always from the
 * contributions of records, and another counts them again from the records by other code.
 */
@NullMarked
@NamedInterface("cells")
package vn.lotrinh.indicator.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
