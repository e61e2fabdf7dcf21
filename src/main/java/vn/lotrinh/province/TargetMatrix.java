package vn.lotrinh.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.territory.InstalledCommunes.Named;

/**
 * The communes with the statuses of their targets. <i>Bảng các xã và chỉ tiêu</i>. Communes number and name their targets as they like, so
 * what stands in one column is measured by the same indicator and asks in the same way.
 *
 * @param columns in the order of the base pack
 */
public record TargetMatrix(int year, LocalDate asOf, List<Column> columns, List<Row> rows) {

    public TargetMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Targets that can be compared.
     *
     * @param key stable, for addresses: the indicator, and how it is asked for where that is told against a baseline
     */
    public record Column(String key, IndicatorDefinition indicator, boolean relative) {

        static String keyOf(TargetStanding standing) {
            return standing.target().indicator() + (standing.target().goal().relativeToBaseline() ? "~goc" : "");
        }
    }

    /**
     * One commune.
     *
     * @param hasPlan whether a plan is in force
     * @param targets by the keys of the columns
     */
    public record Row(Named commune, boolean hasPlan, Map<String, TargetStanding> targets) {

        public Row {
            targets = Map.copyOf(targets);
        }
    }
}
