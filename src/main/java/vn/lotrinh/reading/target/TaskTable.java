package vn.lotrinh.reading.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.PlanText.Cell;
import vn.lotrinh.reading.PlanText.Row;
import vn.lotrinh.reading.PlanText.Table;

/**
 * A table of work: a row for each task, with who leads, who helps and by when.
 *
 * @param task column of the work
 * @param lead column of who leads; -1 for none
 * @param help column of who helps; -1 for none
 * @param deadline column of by when; -1 for none
 */
public record TaskTable(List<Row> rows, int task, int lead, int help, int deadline) {

    private static final Pattern TASK =
            Words.anywhere("nhiệm vụ, nội dung, công việc, dự án, giải pháp, hoạt động, tên dự án");
    private static final Pattern LEAD = Words.anywhere("chủ trì, thực hiện, phụ trách, chịu trách nhiệm");
    private static final Pattern HELP = Words.anywhere("phối hợp");
    private static final Pattern DEADLINE = Words.anywhere("thời hạn, thời gian, hoàn thành, tiến độ");
    private static final int LONGEST_HEAD = 60;

    public TaskTable {
        rows = List.copyOf(rows);
    }

    /** A table whose head names work and who does it. */
    public static Optional<TaskTable> of(Table table) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        List<Cell> head = table.rows().getFirst().cells();
        int task = column(head, TASK, -1);
        int deadline = column(head, DEADLINE, task);
        int help = column(head, HELP, task);
        int lead = -1;
        for (int i = 0; i < head.size(); i++) {
            String words = head.get(i).text();
            if (lead < 0
                    && i != task
                    && i != deadline
                    && i != help
                    && words.length() < LONGEST_HEAD
                    && Cues.in(LEAD, words)) {
                lead = i;
            }
        }
        return task < 0 || lead < 0 && deadline < 0
                ? Optional.empty()
                : Optional.of(new TaskTable(table.rows().subList(1, table.rows().size()), task, lead, help, deadline));
    }

    private static int column(List<Cell> head, Pattern words, int other) {
        for (int i = 0; i < head.size(); i++) {
            if (i != other
                    && head.get(i).text().length() < LONGEST_HEAD
                    && Cues.in(words, head.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** The words of a column in a row; empty where the row is a heading over others. */
    public String cell(Row row, int column) {
        if (column < 0 || column >= row.cells().size()) {
            return "";
        }
        String words = row.cells().get(column).text().strip();
        return column != task && words.equals(cell(row, task)) ? "" : words;
    }

    List<DraftTarget> targets(Place place) {
        return rows.stream()
                .filter(row -> task < row.cells().size())
                .flatMap(row -> TargetSentences.read(row.cells().get(task).text(), place(row, place)).stream())
                .toList();
    }

    private Place place(Row row, Place place) {
        @Nullable Integer year = Years.due(cell(row, deadline));
        if (year == null) {
            year = Years.any(cell(row, deadline));
        }
        return new Place(
                place.section(),
                row.cells().get(task).span().start(),
                place.term(),
                year == null ? place.dueYear() : year,
                Place.Setting.ANY);
    }
}
