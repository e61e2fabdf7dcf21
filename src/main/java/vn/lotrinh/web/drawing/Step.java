package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column in its place. */
record Step(Column column, double left, double right) {

    /** Equal widths without a gap, but for the gutters of breaks. */
    static List<Step> place(List<Column> columns, Frame frame) {
        long gutters =
                columns.stream().filter(column -> column.breakBefore() != null).count();
        double width = (frame.right() - frame.left() - gutters * frame.gutter()) / columns.size();
        double left = frame.left();
        var steps = new ArrayList<Step>();
        for (var column : columns) {
            left += column.breakBefore() == null ? 0 : frame.gutter();
            steps.add(new Step(column, left, left + width));
            left += width;
        }
        return steps;
    }

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    @Nullable
    BigDecimal tread() {
        return column.tread();
    }

    @Nullable
    BigDecimal figure() {
        return column.figure();
    }
}
