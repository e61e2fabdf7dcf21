package vn.lotrinh.indicator.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Understands one row of a sheet of figures. */
final class ReadFigureRow {

    private final FigureWords words;
    private final Map<FigureColumn, Integer> columns;
    private final SheetRow row;
    private final List<RowOfFigures.Note> wrong = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    private ReadFigureRow(FigureWords words, Map<FigureColumn, Integer> columns, SheetRow row) {
        this.words = words;
        this.columns = columns;
        this.row = row;
    }

    /** @param columns where each stands, from 0 */
    static RowOfFigures of(FigureWords words, Map<FigureColumn, Integer> columns, SheetRow row) {
        return new ReadFigureRow(words, columns, row).read();
    }

    private RowOfFigures read() {
        var indicator = needed(FigureColumn.INDICATOR, words.indicators());
        var place = optional(FigureColumn.PLACE, words.places().read(cell(FigureColumn.PLACE)))
                .map(choice -> Place.of(choice.code()))
                .orElse(Place.WHOLE_COMMUNE);
        var period = optional(FigureColumn.PERIOD, new ReadPeriod().read(cell(FigureColumn.PERIOD)));
        if (period.isEmpty() && clean(FigureColumn.PERIOD)) {
            wrong(FigureColumn.PERIOD, "Thiếu kỳ; hãy ghi như 2025, quý I/2026 hay 3/2026.");
        }
        var grade = optional(FigureColumn.GRADE, words.grades().read(cell(FigureColumn.GRADE)))
                .map(choice -> Grade.valueOf(choice.code()))
                .orElse(words.usual());
        var entry = indicator.flatMap(choice -> entry(words.get(choice.code()), place, period.orElse(null), grade));
        return wrong.isEmpty() && entry.isPresent()
                ? new RowOfFigures.Read(row.number(), entry.get(), doubts)
                : new RowOfFigures.Wrong(wrong);
    }

    private Optional<FigureEntry> entry(
            IndicatorDefinition definition, Place place, @Nullable Period period, Grade grade) {
        var ratio = definition.ratio();
        var value = number(FigureColumn.VALUE, definition.unit());
        var above = number(FigureColumn.NUMERATOR, ratio == null ? null : ratio.numeratorUnit());
        var below = number(FigureColumn.DENOMINATOR, ratio == null ? null : ratio.denominatorUnit());
        if (!wrong.isEmpty() || period == null) {
            return Optional.empty();
        }
        var amounts = ratio == null ? plain(value, above, below) : quotient(definition, ratio, value, above, below);
        return amounts.map(found -> new FigureEntry(
                new FigureKey(definition.code(), place, period),
                found.amount(),
                found.denominator(),
                grade,
                text(FigureColumn.SOURCE),
                text(FigureColumn.NOTE),
                words.evidence(),
                0));
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
        return switch (understood) {
            case Understood.Blank<T>() -> Optional.empty();
            case Understood.Read<T>(var value, var confirm) -> {
                if (confirm != null) {
                    doubts.add(column.title() + ": " + confirm);
                }
                yield Optional.of(value);
            }
            case Understood.Unreadable<T>(var sentence) -> {
                wrong(column, sentence);
                yield Optional.empty();
            }
        };
    }

    private boolean clean(FigureColumn... among) {
        return wrong.stream()
                .noneMatch(note ->
                        Arrays.stream(among).anyMatch(column -> column.title().equals(note.column())));
    }

    private void wrong(FigureColumn column, String sentence) {
        wrong.add(new RowOfFigures.Note(row.number(), column.title(), sentence));
    }

    private String text(FigureColumn column) {
        return cell(column).inWords();
    }

    private SheetCell cell(FigureColumn column) {
        var index = columns.get(column);
        return index == null ? SheetCell.EMPTY : row.cell(index);
    }
}
