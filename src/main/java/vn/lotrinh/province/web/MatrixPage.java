package vn.lotrinh.province.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.StatusCount;
import vn.lotrinh.web.drawing.Mark;

/**
 * The communes with the statuses of their targets.
 *
 * @param columns the targets that are shown: all, or the one that is asked for
 * @param rows the communes that the filters leave
 * @param communes how many there are in all
 * @param statuses shapes with their words, as far as the table has them
 */
public record MatrixPage(
        int year,
        String asOf,
        @Nullable String running,
        int communes,
        List<Choice> years,
        List<Choice> targets,
        List<Choice> statusChoices,
        List<Choice> kinds,
        boolean filtered,
        List<Column> columns,
        List<Row> rows,
        List<StatusCount> statuses) {

    public String title() {
        return "Toàn tỉnh: tình trạng các chỉ tiêu";
    }

    /** Whether one target alone is shown, with its figures. */
    public boolean single() {
        return columns.size() == 1;
    }

    /** @param address of the indicator's comparison */
    public record Column(String name, String address) {}

    /** @param plan a sentence where no plan is in force; empty elsewhere */
    public record Row(String name, String address, String plan, List<Cell> cells) {}

    /**
     * One target of one commune.
     *
     * @param mark absent where the commune has no such target
     * @param figure with its milestone, for a table of one target
     */
    public record Cell(String words, @Nullable Mark mark, String figure, String milestone, String address) {}
}
