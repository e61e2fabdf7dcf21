package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One part of a register's list. <i>Một trang của sổ bộ</i>.
 *
 * @param rows in the order that was asked for
 * @param total how many records there are in all parts together
 * @param sums of the amounts of all parts together, by the code of the field, in the field's unit
 */
public record RecordPage(List<Row> rows, long total, Map<String, BigDecimal> sums) {

    public RecordPage {
        rows = List.copyOf(rows);
        sums = Map.copyOf(sums);
    }

    /** One record, with all that it takes over and computes. */
    public record Row(UUID id, int version, Stretch stretch) {}
}
