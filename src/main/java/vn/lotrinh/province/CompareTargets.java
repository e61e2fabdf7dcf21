package vn.lotrinh.province;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.province.ReadCommunes.Read;
import vn.lotrinh.province.TargetMatrix.Column;
import vn.lotrinh.province.TargetMatrix.Row;
import vn.lotrinh.territory.InstalledCommunes.Named;

/** The communes in scope with the statuses of the targets that they share, as of the end of a year. <i>So sánh chỉ tiêu các xã</i>. */
@Service
public class CompareTargets {

    private final ReadCommunes readCommunes;

    CompareTargets(ReadCommunes readCommunes) {
        this.readCommunes = readCommunes;
    }

    @Transactional(readOnly = true)
    public TargetMatrix handle(int year) {
        var read = readCommunes.handle(year);
        var rows = read.communes().stream().map(commune -> row(read, commune)).toList();
        return new TargetMatrix(year, read.asOf(), columns(read, rows), rows);
    }

    /** Of two targets that can't be told apart, the first in the commune's plan. */
    private static Row row(Read read, Named commune) {
        var byColumn = new HashMap<String, TargetStanding>();
        read.targetsOf(commune.code()).forEach(standing -> byColumn.putIfAbsent(Column.keyOf(standing), standing));
        return new Row(commune, read.targets().containsKey(commune.code()), byColumn);
    }

    private static List<Column> columns(Read read, List<Row> rows) {
        var used = new HashSet<String>();
        rows.forEach(row -> used.addAll(row.targets().keySet()));
        var columns = new ArrayList<Column>();
        for (var indicator : read.offered()) {
            for (boolean relative : new boolean[] {false, true}) {
                var column = new Column(indicator.code() + (relative ? "~goc" : ""), indicator, relative);
                if (used.contains(column.key())) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }
}
