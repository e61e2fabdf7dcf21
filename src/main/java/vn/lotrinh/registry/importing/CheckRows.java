package vn.lotrinh.registry.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.ScanRecords;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.sheet.SheetLayout;
import vn.lotrinh.sheet.SheetRow;

/**
 * Goes through the rows of a sheet and says of each what it is: no data, wrong, new, or a record that is there. <i>Kiểm tra từng dòng</i>.
 * What records say is asked for a thousand rows at once, in transactions of their own, so that nothing stands in memory for long.
 */
final class CheckRows implements Iterator<CheckedRow> {

    private static final int AT_ONCE = 1_000;

    private final Iterator<SheetRow> rows;
    private final SheetLayout layout;
    private final ReadRow readRow;
    private final RowIdentity identity;
    private final Register register;
    private final RegisterRight right;
    private final SaveManyRecords saveMany;
    private final ScanRecords scan;
    private final Deque<CheckedRow> checked = new ArrayDeque<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<UUID> merged = new HashSet<>();

    CheckRows(
            Iterator<SheetRow> rows,
            SheetLayout layout,
            ReadRow readRow,
            RowIdentity identity,
            Register register,
            RegisterRight right,
            SaveManyRecords saveMany,
            ScanRecords scan) {
        this.rows = rows;
        this.layout = layout;
        this.readRow = readRow;
        this.identity = identity;
        this.register = register;
        this.right = right;
        this.saveMany = saveMany;
        this.scan = scan;
    }

    @Override
    public boolean hasNext() {
        if (checked.isEmpty() && rows.hasNext()) {
            checkSome();
        }
        return !checked.isEmpty();
    }

    @Override
    public CheckedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return checked.removeFirst();
    }

    private void checkSome() {
        var some = new ArrayList<CheckedRow>();
        var twins = new HashMap<Integer, UUID>();
        while (rows.hasNext() && some.size() < AT_ONCE) {
            var row = check(rows.next());
            some.add(row);
            if (row instanceof CheckedRow.Sound sound) {
                identity.findTwin(sound.id(), sound.own()).ifPresent(twin -> twins.put(row.line(), twin));
            }
        }
        var present = new HashMap<UUID, ScanRecords.Found>();
        if (!twins.isEmpty()) {
            present.putAll(scan.latest(register, twins.values()));
        }
        for (var row : some) {
            var twin = twins.get(row.line());
            checked.add(beside(row, twin == null ? null : present.get(twin)));
        }
    }

    private CheckedRow check(SheetRow row) {
        var leftOut = layout.reasonToLeaveOut(row);
        if (leftOut.isPresent()) {
            return new CheckedRow.LeftOut(row.number(), words(leftOut.get()));
        }
        var read = readRow.read(row);
        if (read.values().isEmpty() && read.wrong().isEmpty()) {
            return new CheckedRow.LeftOut(row.number(), "không có gì ở các cột đã ghép");
        }
        var wrong = new ArrayList<>(read.wrong());
        if (read.from() == null && wrong.isEmpty()) {
            String code = register.isState() ? SheetField.FROM : register.countsOn();
            wrong.add(note(row, code, "Dòng này không có “" + readRow.title(code) + "”; hãy điền ngày vào ô."));
        }
        if (read.from() != null && read.to() != null && read.to().isBefore(read.from())) {
            wrong.add(note(row, SheetField.TO, "“Đến ngày” đứng trước “Từ ngày”; hãy sửa một trong hai ngày."));
        }
        if (!wrong.isEmpty() || read.from() == null) {
            return new CheckedRow.Wrong(row.number(), wrong);
        }
        var own = new Stretch(read.from(), read.to(), null, read.values());
        for (var problem : saveMany.check(register, own)) {
            wrong.add(note(row, problem.field(), problem.sentence()));
        }
        if (wrong.isEmpty() && register.village().isEntered()) {
            var village = new ArrayList<@Nullable String>();
            village.add((String) own.value(Register.VILLAGE));
            right.refusalToWrite(village).ifPresent(sentence -> wrong.add(note(row, Register.VILLAGE, sentence)));
        }
        if (!wrong.isEmpty()) {
            return new CheckedRow.Wrong(row.number(), wrong);
        }
        return repeated(row.number(), own)
                .orElseGet(() -> new CheckedRow.Sound(
                        row.number(), identity.idOf(row.number()), own, null, null, false, read.doubts()));
    }

    private SheetPreview.Note note(SheetRow row, @Nullable String field, String sentence) {
        return new SheetPreview.Note(row.number(), readRow.title(field), sentence);
    }

    /** A line that says again what a line further up says. */
    private Optional<CheckedRow> repeated(int line, Stretch own) {
        var key = identity.key(own);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Integer before = lines.putIfAbsent(key.get(), line);
        return before == null
                ? Optional.empty()
                : Optional.of(new CheckedRow.Wrong(
                        line,
                        List.of(new SheetPreview.Note(
                                line,
                                readRow.title(register.identity().getFirst()),
                                "Dòng này trùng với dòng " + before + " (cùng " + identity.words()
                                        + "); hãy bỏ một trong hai dòng."))));
    }

    private CheckedRow beside(CheckedRow row, ScanRecords.@Nullable Found twin) {
        if (!(row instanceof CheckedRow.Sound sound) || twin == null) {
            return row;
        }
        if (!merged.add(twin.id())) {
            return new CheckedRow.Wrong(
                    row.line(),
                    List.of(new SheetPreview.Note(
                            row.line(),
                            "Cả dòng",
                            "Hai dòng của tệp cùng khớp với một bản ghi đã có; hãy bỏ một dòng.")));
        }
        var result = merge(twin.stretch(), sound.own());
        return new CheckedRow.Sound(
                row.line(),
                sound.id(),
                sound.own(),
                twin,
                result,
                SameWords.areSaid(twin.stretch(), result),
                sound.doubts());
    }

    /** Empty cells leave what is there. */
    private Stretch merge(Stretch there, Stretch row) {
        var values = new LinkedHashMap<>(there.values());
        values.putAll(row.values());
        if (!register.isState()) {
            return new Stretch(CountsOn.of(register, values).orElse(there.from()), null, there.totalOf(), values);
        }
        var from = readRow.isMatched(SheetField.FROM) ? row.from() : there.from();
        var to = row.to() == null ? there.to() : row.to();
        return to != null && to.isBefore(from)
                ? new Stretch(there.from(), there.to(), there.totalOf(), values)
                : new Stretch(from, to, there.totalOf(), values);
    }

    private static String words(SheetLayout.LeftOut reason) {
        return switch (reason) {
            case HEADER -> "tiêu đề và phần phía trên";
            case NUMBERING -> "số thứ tự cột";
            case EXPLANATION -> "chú thích dưới tiêu đề";
            case TOTAL -> "dòng tổng cộng";
            case CLOSING -> "phần ký tên, ghi chú";
        };
    }

    /** Whether two stretches say the same; 1.0 is 1. */
    static final class SameWords {
        private SameWords() {}

        static boolean areSaid(Stretch one, Stretch other) {
            return one.from().equals(other.from())
                    && Objects.equals(one.to(), other.to())
                    && one.values().keySet().equals(other.values().keySet())
                    && one.values().keySet().stream().allMatch(code -> same(one.value(code), other.value(code)));
        }

        static boolean same(@Nullable Object one, @Nullable Object other) {
            return one instanceof java.math.BigDecimal a && other instanceof java.math.BigDecimal b
                    ? a.compareTo(b) == 0
                    : Objects.equals(one, other);
        }
    }
}
