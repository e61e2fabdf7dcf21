package vn.lotrinh.indicator.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.registry.OpenSheet;
import vn.lotrinh.sheet.SheetFile;
import vn.lotrinh.sheet.SheetRow;
import vn.lotrinh.sheet.SheetTitle;
import vn.lotrinh.territory.ListVillages;

/** Understands a kept sheet of figures, row by row; writes nothing. <i>Đọc tệp số liệu</i>. */
@Component
class ReadFigureSheet {

    static final int MOST_ROWS = 5_000;

    /** Each is opened by itself; figures behind more sheets than these are not looked for. */
    private static final int MOST_SHEETS = 10;

    private static final String FIRST_VISIBLE = "";

    /** How it ends. */
    sealed interface Outcome {
        /** @param taken what of the file these rows are */
        record Read(List<RowOfFigures> rows, FigurePreview.Taken taken) implements Outcome {}

        /** @param sentence what is wrong with the file as a whole */
        record Refused(String sentence) implements Outcome {}
    }

    /** What became of one sheet of the file. */
    private sealed interface Attempt {
        record Ends(Outcome outcome) implements Attempt {}

        /** @param others visible sheets behind it */
        record NotIt(String sheet, MatchFigureColumns.Outcome.Lacking lacking, List<String> others)
                implements Attempt {}
    }

    private final OpenSheet openSheet;
    private final Indicators indicators;
    private final ListVillages villages;

    ReadFigureSheet(OpenSheet openSheet, Indicators indicators, ListVillages villages) {
        this.openSheet = openSheet;
        this.indicators = indicators;
        this.villages = villages;
    }

    /** Reads the first visible sheet that holds what is needed, so that a cover may stand before it. */
    Outcome handle(FigureSheet sheet) {
        var words = FigureWords.of(indicators.list(), villages.handle(), sheet);
        var names = new ArrayDeque<>(List.of(FIRST_VISIBLE));
        var looked = new ArrayList<Attempt.NotIt>();
        while (!names.isEmpty()) {
            switch (openSheet.with(sheet.file(), names.remove(), opened -> attempt(opened, sheet, words))) {
                case OpenSheet.Outcome.Refused<Attempt>(var sentence) -> {
                    if (looked.isEmpty()) {
                        return new Outcome.Refused(sentence);
                    }
                }
                case OpenSheet.Outcome.Done<Attempt>(Attempt.Ends(var outcome)) -> {
                    return outcome;
                }
                case OpenSheet.Outcome.Done<Attempt>(Attempt.NotIt notIt) -> {
                    if (looked.isEmpty()) {
                        notIt.others().stream().limit(MOST_SHEETS - 1L).forEach(names::add);
                    }
                    looked.add(notIt);
                }
            }
        }
        return new Outcome.Refused(lacking(looked));
    }

    private static Attempt attempt(SheetFile opened, FigureSheet sheet, FigureWords words) {
        var layout = opened.proposeLayout();
        var above = new ArrayList<SheetRow>();
        var data = new ArrayList<SheetRow>();
        try (var all = opened.rows()) {
            while (all.hasNext() && data.size() <= MOST_ROWS) {
                var row = all.next();
                if (row.number() < layout.firstHeaderRow()) {
                    above.add(row);
                } else if (layout.reasonToLeaveOut(row).isEmpty()) {
                    data.add(row);
                }
            }
        }
        return switch (MatchFigureColumns.of(sheet, words, layout, above, data)) {
            case MatchFigureColumns.Outcome.Lacking lacking ->
                new Attempt.NotIt(opened.sheet().name(), lacking, others(opened, true));
            case MatchFigureColumns.Outcome.Unclear(var sentence) -> new Attempt.Ends(new Outcome.Refused(sentence));
            case MatchFigureColumns.Outcome.Matched(var columns) ->
                new Attempt.Ends(rows(opened, words, columns, data));
        };
    }

    private static Outcome rows(SheetFile opened, FigureWords words, FigureColumns columns, List<SheetRow> data) {
        var rows = data.stream()
                .flatMap(row -> ReadFigureRow.of(words, columns, row).stream())
                .limit(MOST_ROWS + 1L)
                .toList();
        if (opened.countRows() > MOST_ROWS || rows.size() > MOST_ROWS) {
            return new Outcome.Refused(
                    "Tệp có hơn 5.000 dòng hay số liệu; hãy chia thành nhiều tệp, hoặc kiểm tra xem có đúng tệp không.");
        }
        return rows.isEmpty()
                ? new Outcome.Refused("Tệp chưa có dòng số liệu nào dưới dòng tiêu đề.")
                : new Outcome.Read(
                        rows, new FigurePreview.Taken(opened.sheet().name(), others(opened, false), columns.unread()));
    }

    /** Visible sheets besides the one that was read, or only those behind it. */
    private static List<String> others(SheetFile opened, boolean behindOnly) {
        var sheets = opened.sheets();
        int from = behindOnly ? sheets.indexOf(opened.sheet()) + 1 : 0;
        return sheets.subList(from, sheets.size()).stream()
                .filter(other -> !other.hidden() && !other.equals(opened.sheet()))
                .map(SheetTitle::name)
                .toList();
    }

    /** About the sheet that comes nearest. */
    private static String lacking(List<Attempt.NotIt> looked) {
        var nearest = looked.getFirst();
        for (var other : looked) {
            if (other.lacking().known() > nearest.lacking().known()) {
                nearest = other;
            }
        }
        String subject = looked.size() == 1
                ? "Tệp"
                : "Đã xem " + looked.size() + " trang tính, không trang nào đủ cột; trang “" + nearest.sheet() + "”";
        return subject + " " + nearest.lacking().sentence();
    }
}
