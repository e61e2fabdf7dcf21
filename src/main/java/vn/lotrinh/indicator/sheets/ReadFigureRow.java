package vn.lotrinh.indicator.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.sheet.ReadChoice;
import vn.lotrinh.sheet.ReadNumber;
import vn.lotrinh.sheet.ReadPeriod;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.SheetRow;
import vn.lotrinh.sheet.Understood;

/** Understands one row of a sheet of figures: one figure, or one for each column of a period. */
final class ReadFigureRow {

    private static final Pattern DASHES = Pattern.compile("[-–—−]+");

    private final FigureWords words;
    private final FigureColumns columns;
    private final SheetRow row;
    private final List<RowOfFigures.Note> wrong = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    private ReadFigureRow(FigureWords words, FigureColumns columns, SheetRow row) {
        this.words = words;
        this.columns = columns;
        this.row = row;
    }

    /** What it says; nothing for a row without figures below columns of periods. */
    static List<RowOfFigures> of(FigureWords words, FigureColumns columns, SheetRow row) {
        return new ReadFigureRow(words, columns, row).read();
    }

    /**
     * Where a figure of the row stands.
     *
     * @param heading of the column where that names the period
     */
    private record Slot(
            String column,
            SheetCell cell,
            @Nullable Period period,
            @Nullable String heading) {}

    private List<RowOfFigures> read() {
        var slots = slots();
        if (slots.isEmpty()) {
            return List.of();
        }
        var indicator = needed(FigureColumn.INDICATOR, words.indicators());
        var place = optional(FigureColumn.PLACE, words.places().read(cell(FigureColumn.PLACE)))
                .map(choice -> Place.of(choice.code()))
                .orElse(Place.WHOLE_COMMUNE);
        var grade = optional(FigureColumn.GRADE, words.grades().read(cell(FigureColumn.GRADE)))
                .map(choice -> Grade.valueOf(choice.code()))
                .orElse(words.usual());
        var read = new ArrayList<RowOfFigures>();
        indicator
                .map(choice -> words.get(choice.code()))
                .ifPresent(definition -> unit(definition)
                        .ifPresent(unit -> slots.forEach(slot ->
                                read(definition, unit, place, grade, slot).ifPresent(read::add))));
        return wrong.isEmpty() ? List.copyOf(read) : List.of(new RowOfFigures.Wrong(wrong));
    }

    private List<Slot> slots() {
        if (columns.periods().isEmpty()) {
            return List.of(new Slot(FigureColumn.VALUE.title(), cell(FigureColumn.VALUE), period().orElse(null), null));
        }
        return columns.periods().stream()
                .map(one -> new Slot(one.title(), row.cell(one.index()), one.period(), one.title()))
                .filter(slot -> !(ReadNumber.withoutUnit().read(slot.cell()) instanceof Understood.Blank))
                .toList();
    }

    private Optional<Period> period() {
        var period = optional(FigureColumn.PERIOD, new ReadPeriod().read(cell(FigureColumn.PERIOD)));
        if (period.isEmpty() && clean(FigureColumn.PERIOD)) {
            wrong(FigureColumn.PERIOD, "Thiếu kỳ; hãy ghi như 2025, quý I/2026 hay 3/2026.");
        }
        return period;
    }

    /** What the row counts in; a unit of both parts of a quotient is one of theirs where the quotient itself is not written. */
    private Optional<UnitOfRow> unit(IndicatorDefinition definition) {
        String said = text(FigureColumn.UNIT);
        String written = said.isEmpty() || DASHES.matcher(said).matches() ? columns.unit() : said;
        var own = UnitOfRow.own(definition.unit());
        if (written.isEmpty() || isOfBothParts(written, definition.ratio())) {
            return Optional.of(own);
        }
        var found = UnitOfRow.find(written, definition.unit());
        if (found.isEmpty()) {
            wrong(
                    FigureColumn.UNIT,
                    "Tệp ghi đơn vị “" + written + "”, mà chỉ số này tính bằng “" + definition.unit()
                            + "” và hai đơn vị không đổi sang nhau được; hãy xem lại chỉ số, hoặc ghi số liệu theo “"
                            + definition.unit() + "”.");
        }
        return found;
    }

    private boolean isOfBothParts(String written, @Nullable Ratio ratio) {
        return ratio != null
                && columns.periods().isEmpty()
                && cell(FigureColumn.VALUE).isEmpty()
                && Stream.of(ratio.numeratorUnit(), ratio.denominatorUnit())
                        .allMatch(unit -> UnitOfRow.find(written, unit)
                                .filter(UnitOfRow::isOwn)
                                .isPresent());
    }

    private Optional<RowOfFigures> read(
            IndicatorDefinition definition, UnitOfRow unit, Place place, Grade grade, Slot slot) {
        int ofTheRow = doubts.size();
        var entry = entry(definition, unit, place, grade, slot);
        var all = List.copyOf(doubts);
        doubts.subList(ofTheRow, doubts.size()).clear();
        return entry.map(found -> new RowOfFigures.Read(row.number(), found, slot.heading(), all));
    }

    private Optional<FigureEntry> entry(
            IndicatorDefinition definition, UnitOfRow unit, Place place, Grade grade, Slot slot) {
        var ratio = definition.ratio();
        var period = slot.period();
        var value = value(unit, slot);
        var above = number(FigureColumn.NUMERATOR, ratio == null ? null : ratio.numeratorUnit());
        var below = number(FigureColumn.DENOMINATOR, ratio == null ? null : ratio.denominatorUnit());
        if (!wrong.isEmpty() || period == null) {
            return Optional.empty();
        }
        var amounts = ratio == null ? plain(value, above, below) : quotient(definition, ratio, value, above, below);
        String source = text(FigureColumn.SOURCE);
        return amounts.map(found -> new FigureEntry(
                new FigureKey(definition.code(), place, period),
                found.amount(),
                found.denominator(),
                grade,
                source.isEmpty() ? words.source() : source,
                text(FigureColumn.NOTE),
                words.evidence(),
                0));
    }

    private @Nullable BigDecimal value(UnitOfRow unit, Slot slot) {
        var written = optional(slot.column(), ReadNumber.in(unit.readIn()).read(slot.cell()));
        if (written.isEmpty()) {
            return null;
        }
        var converted = unit.findConverted(written.get());
        if (converted.isEmpty()) {
            wrong(
                    slot.column(),
                    "Số này đổi từ “" + unit.written() + "” sang “" + unit.wanted()
                            + "” không được một số chính xác; hãy ghi số liệu theo “" + unit.wanted() + "”.");
        } else if (!unit.isOwn()) {
            doubts.add("Đổi đơn vị: " + unit.inWords(written.get(), converted.get()));
        }
        return converted.orElse(null);
    }

    private record Amounts(BigDecimal amount, @Nullable BigDecimal denominator) {}

    private Optional<Amounts> plain(
            @Nullable BigDecimal value, @Nullable BigDecimal above, @Nullable BigDecimal below) {
        if (above != null || below != null) {
            return refused(
                    FigureColumn.NUMERATOR, "Chỉ số này là một số, không có tử số và mẫu số; hãy ghi ở cột Số liệu.");
        }
        return value == null
                ? refused(FigureColumn.VALUE, "Thiếu số liệu; chưa có số thì bỏ dòng này, không ghi 0.")
                : Optional.of(new Amounts(value, null));
    }

    /** The quotient may stand beside its two parts; then it must be theirs. */
    private Optional<Amounts> quotient(
            IndicatorDefinition definition,
            Ratio ratio,
            @Nullable BigDecimal value,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below) {
        if (above == null && below == null) {
            return value == null
                    ? refused(FigureColumn.NUMERATOR, "Thiếu tử số và mẫu số; chưa có số thì bỏ dòng này.")
                    : Optional.of(new Amounts(value, null));
        }
        if (above == null || below == null) {
            return above == null
                    ? refused(FigureColumn.NUMERATOR, "Thiếu tử số: " + ratio.numerator() + ".")
                    : refused(FigureColumn.DENOMINATOR, "Thiếu mẫu số: " + ratio.denominator() + ".");
        }
        if (value != null && below.signum() > 0) {
            var divided = above.multiply(BigDecimal.valueOf(ratio.factor()))
                    .divide(below, MathContext.DECIMAL128)
                    .setScale(definition.decimals(), RoundingMode.HALF_UP);
            if (divided.compareTo(value.setScale(definition.decimals(), RoundingMode.HALF_UP)) != 0) {
                return refused(
                        FigureColumn.VALUE,
                        "Tử số chia mẫu số được " + VietnameseFormat.number(divided, definition.decimals())
                                + ", khác số ghi ở cột Số liệu là " + VietnameseFormat.number(value) + ".");
            }
        }
        return Optional.of(new Amounts(above, below));
    }

    private Optional<Amounts> refused(FigureColumn column, String sentence) {
        wrong(column, sentence);
        return Optional.empty();
    }

    private @Nullable BigDecimal number(FigureColumn column, @Nullable String unit) {
        var reader = unit == null ? ReadNumber.withoutUnit() : ReadNumber.in(unit);
        return optional(column, reader.read(cell(column))).orElse(null);
    }

    private Optional<ReadChoice.Choice> needed(FigureColumn column, ReadChoice choices) {
        var chosen = optional(column, choices.read(cell(column)));
        if (chosen.isEmpty() && clean(column)) {
            wrong(column, "Thiếu chỉ số; hãy ghi tên hoặc mã của một chỉ số.");
        }
        return chosen;
    }

    private <T> Optional<T> optional(FigureColumn column, Understood<T> understood) {
        return optional(column.title(), understood);
    }

    private <T> Optional<T> optional(String column, Understood<T> understood) {
        return switch (understood) {
            case Understood.Blank<T>() -> Optional.empty();
            case Understood.Read<T>(var value, var confirm) -> {
                if (confirm != null) {
                    doubts.add(column + ": " + confirm);
                }
                yield Optional.of(value);
            }
            case Understood.Unreadable<T>(var sentence) -> {
                wrong(column, sentence);
                yield Optional.empty();
            }
        };
    }

    private boolean clean(FigureColumn column) {
        return wrong.stream().noneMatch(note -> column.title().equals(note.column()));
    }

    private void wrong(FigureColumn column, String sentence) {
        wrong(column.title(), sentence);
    }

    private void wrong(String column, String sentence) {
        wrong.add(new RowOfFigures.Note(row.number(), column, sentence));
    }

    private String text(FigureColumn column) {
        return cell(column).inWords();
    }

    private SheetCell cell(FigureColumn column) {
        return columns.cell(row, column);
    }
}
