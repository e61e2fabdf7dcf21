package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.SaveManyRecords.Row;

/** Rows that are right by themselves; what is wrong with the others is collected. */
final class CheckedRows implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final Book book;
    private final RegisterRight right;
    private final Function<Row, Optional<Problem>> besides;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<UUID, Integer> seen = new HashMap<>();
    private @Nullable Row next;

    /** @param besides what else may be wrong with a row that is right by itself */
    CheckedRows(Iterator<Row> rows, Book book, RegisterRight right, Function<Row, Optional<Problem>> besides) {
        this.rows = rows;
        this.book = book;
        this.right = right;
        this.besides = besides;
    }

    List<LineProblem> problems() {
        return problems;
    }

    /** The versions that rows named, by the records that they are about; grows while rows are read. */
    Map<UUID, Integer> seen() {
        return seen;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext() && problems.size() < LineProblem.MOST) {
            var row = rows.next();
            var wrong = check(row);
            if (wrong.isEmpty()) {
                next = row;
                if (row.seen() != null) {
                    seen.put(row.id(), row.seen());
                }
            } else {
                wrong.forEach(problem -> problems.add(new LineProblem(row.line(), problem)));
            }
        }
        return next != null;
    }

    private List<Problem> check(Row row) {
        var wrong = new ArrayList<>(book.check().fields(row.stretch()));
        if (wrong.isEmpty() && book.register().village().isEntered()) {
            var villages = new ArrayList<@Nullable String>();
            villages.add(RecordVillage.of(row.stretch()));
            right.refusalToWrite(villages).ifPresent(sentence -> wrong.add(new Problem(Register.VILLAGE, sentence)));
        }
        if (wrong.isEmpty() && book.check().errorsShowAlone()) {
            wrong.addAll(book.check().rules(row.stretch(), RecordRule.Severity.ERROR));
        }
        if (wrong.isEmpty()) {
            besides.apply(row).ifPresent(wrong::add);
        }
        return wrong;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return Objects.requireNonNull(row);
    }
}
