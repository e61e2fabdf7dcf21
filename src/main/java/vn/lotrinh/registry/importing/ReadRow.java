package vn.lotrinh.registry.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.sheet.ReadChoice;
import vn.lotrinh.sheet.ReadDay;
import vn.lotrinh.sheet.ReadNumber;
import vn.lotrinh.sheet.ReadPeriod;
import vn.lotrinh.sheet.ReadTruth;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.SheetLayout;
import vn.lotrinh.sheet.SheetRow;
import vn.lotrinh.sheet.Understood;
import vn.lotrinh.territory.Territory;

/** Makes the values of a record out of a row, by the columns that a person matched. <i>Đọc một dòng</i>. Knows no database. */
final class ReadRow {

    private static final int MOST_REMEMBERED = 5_000;

    /**
     * A row as it was understood.
     *
     * @param from absent where the row does not say, or says it wrongly
     */
    record Result(
            int line,
            Map<String, Object> values,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<SheetPreview.Note> wrong,
            List<SheetPreview.Note> doubts) {}

    /** One column, or one answer that holds for the whole file. */
    private record Reader(
            String code,
            String title,
            Function<SheetCell, Understood<?>> read,
            @Nullable Integer column) {}

    private final Register register;
    private final Map<String, KnownRecords> known;
    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, SheetCell> constants = new HashMap<>();
    private @Nullable String villageOfRow;

    /** @param known by the code of a register, for the references into it */
    ReadRow(
            Register register,
            RegisterSet registers,
            List<Territory.Village> villages,
            Map<String, KnownRecords> known,
            SheetLayout layout,
            SheetImport.Answers answers) {
        this.register = register;
        this.known = known;
        answers.constants().forEach((code, words) -> constants.put(code, SheetCell.ofText(words)));
        var titles = new HashMap<Integer, String>();
        layout.columns().forEach(column -> titles.put(column.index(), column.title()));
        for (var field : SheetField.of(register)) {
            var column = answers.fields().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(field.code()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            if (column != null || constants.containsKey(field.code())) {
                readers.add(new Reader(
                        field.code(),
                        column == null ? field.title() : titles.getOrDefault(column, field.title()),
                        reader(field, registers, villages),
                        column));
            }
        }
    }

    private Function<SheetCell, Understood<?>> reader(
            SheetField field, RegisterSet registers, List<Territory.Village> villages) {
        return switch (field.type()) {
            case WHOLE, DECIMAL, MONEY -> number(field)::read;
            case DATE -> new ReadDay()::read;
            case PERIOD -> new ReadPeriod()::read;
            case YES_NO -> new ReadTruth()::read;
            case VILLAGE ->
                remembering(new ReadChoice(villages.stream()
                        .map(village -> new ReadChoice.Choice(village.code(), village.name()))
                        .toList()));
            case CHOICE -> remembering(new ReadChoice(choices(field.field(), registers)));
            case REFERENCE -> cell -> reference(field.field(), cell);
            default -> cell -> cell instanceof SheetCell.Wrong wrong ? Understood.wrong(wrong) : text(cell);
        };
    }

    private static Understood<String> text(SheetCell cell) {
        return cell.isEmpty() ? Understood.blank() : Understood.read(words(cell));
    }

    /** A telephone number or a code that Excel keeps as a number has no points between its thousands. */
    private static String words(SheetCell cell) {
        return cell instanceof SheetCell.Number(var number, var shown) && shown == null
                ? number.toPlainString().replace('.', ',')
                : cell.inWords();
    }

    private static ReadNumber number(SheetField field) {
        String unit = field.field() == null ? null : field.field().unit();
        return unit == null ? ReadNumber.withoutUnit() : ReadNumber.in(unit);
    }

    private static List<ReadChoice.Choice> choices(@Nullable RegisterField field, RegisterSet registers) {
        return Optional.ofNullable(field).map(RegisterField::list).flatMap(registers::findList).stream()
                .map(ChoiceList::choices)
                .flatMap(List::stream)
                .map(choice -> new ReadChoice.Choice(choice.code(), choice.name()))
                .toList();
    }

    /** A column of a hundred thousand rows has few different choices. */
    private static Function<SheetCell, Understood<?>> remembering(ReadChoice choice) {
        var before = new HashMap<SheetCell, Understood<?>>();
        return cell -> {
            if (before.size() > MOST_REMEMBERED) {
                before.clear();
            }
            return before.computeIfAbsent(cell, choice::read);
        };
    }

    private Understood<?> reference(@Nullable RegisterField field, SheetCell cell) {
        var records =
                known.get(Objects.requireNonNull(Objects.requireNonNull(field).register()));
        return records == null ? Understood.blank() : records.read(cell, villageOfRow);
    }

    Result read(SheetRow row) {
        var values = new LinkedHashMap<String, Object>();
        var wrong = new ArrayList<SheetPreview.Note>();
        var doubts = new ArrayList<SheetPreview.Note>();
        villageOfRow = null;
        for (var reader : readers) {
            var cell = reader.column() == null ? SheetCell.EMPTY : row.cell(reader.column());
            var asked = cell.isEmpty() ? constants.getOrDefault(reader.code(), SheetCell.EMPTY) : cell;
            switch (reader.read().apply(asked)) {
                case Understood.Blank<?>() -> {}
                case Understood.Unreadable<?>(var sentence) ->
                    wrong.add(new SheetPreview.Note(row.number(), reader.title(), sentence));
                case Understood.Read<?>(var value, var confirm) -> {
                    values.put(reader.code(), plain(value));
                    if (confirm != null) {
                        doubts.add(new SheetPreview.Note(row.number(), reader.title(), confirm));
                    }
                    if (reader.code().equals(Register.VILLAGE)) {
                        villageOfRow = (String) plain(value);
                    }
                }
            }
        }
        var first = values.remove(SheetField.FROM);
        var last = values.remove(SheetField.TO);
        var from = register.isState()
                ? (LocalDate) first
                : CountsOn.of(register, values).orElse(null);
        return new Result(row.number(), values, from, (LocalDate) last, wrong, doubts);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case ReadChoice.Choice choice -> choice.code();
            case Period period -> period.toString();
            case BigDecimal number -> number;
            default -> value;
        };
    }

    /** The title of the column that became a field. */
    String title(@Nullable String code) {
        return readers.stream()
                .filter(reader -> reader.code().equals(code))
                .map(Reader::title)
                .findFirst()
                .or(() -> SheetField.of(register).stream()
                        .filter(field -> field.code().equals(code))
                        .map(SheetField::title)
                        .findFirst())
                .orElse("Cả dòng");
    }

    boolean isMatched(String code) {
        return readers.stream().anyMatch(reader -> reader.code().equals(code) && reader.column() != null);
    }
}
