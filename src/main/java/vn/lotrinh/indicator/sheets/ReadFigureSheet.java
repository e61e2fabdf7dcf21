package vn.lotrinh.indicator.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.registry.OpenSheet;
import vn.lotrinh.sheet.SheetFile;
import vn.lotrinh.sheet.SheetLayout;
import vn.lotrinh.territory.ListVillages;

/** Understands a kept sheet of figures, row by row; writes nothing. <i>Đọc tệp số liệu</i>. */
@Component
class ReadFigureSheet {

    static final int MOST_ROWS = 5_000;

    /** How it ends. */
    sealed interface Outcome {
        record Read(List<RowOfFigures> rows) implements Outcome {}

        /** @param sentence what is wrong with the file as a whole */
        record Refused(String sentence) implements Outcome {}
    }

    private final OpenSheet openSheet;
    private final Indicators indicators;
    private final ListVillages villages;

    ReadFigureSheet(OpenSheet openSheet, Indicators indicators, ListVillages villages) {
        this.openSheet = openSheet;
        this.indicators = indicators;
        this.villages = villages;
    }

    Outcome handle(FigureSheet sheet) {
        var words = FigureWords.of(indicators.list(), villages.handle(), sheet);
        return switch (openSheet.with(sheet.file(), "", opened -> rows(opened, sheet, words))) {
            case OpenSheet.Outcome.Done<Outcome>(var outcome) -> outcome;
            case OpenSheet.Outcome.Refused<Outcome>(var sentence) -> new Outcome.Refused(sentence);
        };
    }

    private static Outcome rows(SheetFile opened, FigureSheet sheet, FigureWords words) {
        if (opened.countRows() > MOST_ROWS) {
            return new Outcome.Refused(
                    "Tệp có hơn 5.000 dòng; hãy chia thành nhiều tệp, hoặc kiểm tra xem có đúng tệp không.");
        }
        var layout = opened.proposeLayout();
        var columns = columns(layout);
        var lacking = lacking(sheet, columns);
        if (lacking.isPresent()) {
            return new Outcome.Refused(lacking.get());
        }
        var rows = new ArrayList<RowOfFigures>();
        try (var all = opened.rows()) {
            while (all.hasNext()) {
                var row = all.next();
                if (layout.reasonToLeaveOut(row).isEmpty()) {
                    rows.add(ReadFigureRow.of(words, columns, row));
                }
            }
        }
        return rows.isEmpty()
                ? new Outcome.Refused("Tệp chưa có dòng số liệu nào dưới dòng tiêu đề.")
                : new Outcome.Read(List.copyOf(rows));
    }

    private static Map<FigureColumn, Integer> columns(SheetLayout layout) {
        var columns = new EnumMap<FigureColumn, Integer>(FigureColumn.class);
        layout.columns()
                .forEach(column -> FigureColumn.find(column.title())
                        .ifPresent(found -> columns.putIfAbsent(found, column.index())));
        return columns;
    }

    /** What no row could do without. */
    private static Optional<String> lacking(FigureSheet sheet, Map<FigureColumn, Integer> columns) {
        String lacking = FigureColumn.of(sheet.kind()).stream()
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .map(column -> "“" + column.title() + "”")
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            return Optional.of("Tệp không có cột " + lacking + "; hãy tải mẫu về rồi điền theo mẫu.");
        }
        return columns.containsKey(FigureColumn.VALUE) || columns.containsKey(FigureColumn.NUMERATOR)
                ? Optional.empty()
                : Optional.of("Tệp không có cột “Số liệu” hay “Tử số”; hãy tải mẫu về rồi điền theo mẫu.");
    }
}
