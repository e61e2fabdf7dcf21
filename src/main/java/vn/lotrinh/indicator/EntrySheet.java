package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;

/**
 * The sheet on which an indicator's figures are entered. <i>Bảng nhập số liệu</i>.
 *
 * @param periods its columns
 * @param rows the places for which the person may enter
 * @param totals the commune's value for each column
 * @param due the column that is due now, if it is one of them
 */
public record EntrySheet(
        IndicatorDefinition definition,
        List<Column> periods,
        List<Row> rows,
        List<Value> totals,
        Optional<Period> due) {

    public EntrySheet {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * One period.
     *
     * @param begun whether anything may be entered yet
     * @param over whether more than an estimate may be entered
     */
    public record Column(Period period, boolean begun, boolean over) {}

    /** One place, with a slot for each column. */
    public record Row(Place place, String name, List<Slot> slots) {
        public Row {
            slots = List.copyOf(slots);
        }
    }

    /**
     * What stands in one cell.
     *
     * @param figure absent where none was reported for just this period
     * @param cell what the place says about the period, also where shorter ones make it up
     * @param notThere why the village is not asked about it, in a sentence; absent where it is
     */
    public record Slot(
            FigureKey key,
            @Nullable ReportedFigure figure,
            EntryState state,
            Cell cell,
            @Nullable String notThere) {}

    public Optional<Slot> find(FigureKey key) {
        return rows.stream()
                .flatMap(row -> row.slots().stream())
                .filter(slot -> slot.key().equals(key))
                .findFirst();
    }
}
