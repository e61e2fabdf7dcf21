package vn.lotrinh.indicator.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.CheckFigures;
import vn.lotrinh.indicator.CompareOfficial;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.PublishOfficialFigures;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.indicator.ReportedFigure;
import vn.lotrinh.indicator.ReportedFigures;
import vn.lotrinh.indicator.sheets.FigurePreview.Effect;
import vn.lotrinh.indicator.sheets.FigurePreview.Line;
import vn.lotrinh.indicator.sheets.FigurePreview.Wrong;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * Says what a kept sheet of figures would write: what is new, what takes the place of what, how far it is from what the commune computes
 * itself, and which rows are refused. <i>Xem trước tệp số liệu</i>. Writes nothing. Refused to anybody but an officer, and for a file that can't be
 * read.
 */
@Service
public class PreviewFigureSheet {

    /** How it ends. */
    public sealed interface Outcome {
        record Previewed(FigurePreview preview) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final ReadFigureSheet readSheet;
    private final CheckFigures check;
    private final CompareOfficial compare;
    private final ReportedFigures reported;

    PreviewFigureSheet(
            ReadFigureSheet readSheet, CheckFigures check, CompareOfficial compare, ReportedFigures reported) {
        this.readSheet = readSheet;
        this.check = check;
        this.compare = compare;
        this.reported = reported;
    }

    public Outcome handle(SignedIn by, FigureSheet sheet) {
        if (!by.holds(Role.OFFICER)) {
            return new Outcome.NotAllowed("Nhập tệp số liệu là việc của cán bộ chuyên môn.");
        }
        return switch (readSheet.handle(sheet)) {
            case ReadFigureSheet.Outcome.Refused(var sentence) -> new Outcome.Refused(sentence);
            case ReadFigureSheet.Outcome.Read(var rows, var taken) ->
                new Outcome.Previewed(preview(sheet, rows, taken));
        };
    }

    private FigurePreview preview(FigureSheet sheet, List<RowOfFigures> rows, FigurePreview.Taken taken) {
        var wrong = new ArrayList<Wrong>();
        var read = new ArrayList<RowOfFigures.Read>();
        var first = new HashMap<FigureKey, Integer>();
        for (var row : rows) {
            switch (row) {
                case RowOfFigures.Wrong(var notes) ->
                    notes.forEach(note -> wrong.add(new Wrong(note.line(), note.column(), note.sentence())));
                case RowOfFigures.Read one -> {
                    var before = first.putIfAbsent(one.entry().key(), one.line());
                    if (before == null) {
                        read.add(one);
                    } else {
                        wrong.add(new Wrong(
                                one.line(),
                                "",
                                "Dòng " + before + " đã ghi cùng chỉ số, nơi và kỳ này; chỉ giữ một dòng."));
                    }
                }
            }
        }
        var refusals = refusals(sheet, read);
        wrong.addAll(wrong(refusals, read));
        var refused =
                new HashSet<>(refusals.stream().map(ReportFigures.Refusal::key).toList());
        var sound = read.stream()
                .filter(one -> !refused.contains(one.entry().key()))
                .toList();
        wrong.sort(Comparator.comparingInt(Wrong::line));
        return new FigurePreview(
                taken,
                sheet.document() == null ? reportedLines(sound) : officialLines(sound, sheet.document()),
                wrong,
                sheet.document());
    }

    private List<ReportFigures.Refusal> refusals(FigureSheet sheet, List<RowOfFigures.Read> read) {
        var entries = read.stream().map(RowOfFigures.Read::entry).toList();
        var document = sheet.document();
        return document == null ? check.statedInAFile(entries) : check.official(entries, document.issuedOn());
    }

    private static List<Wrong> wrong(List<ReportFigures.Refusal> refusals, List<RowOfFigures.Read> read) {
        var rows = new HashMap<FigureKey, RowOfFigures.Read>();
        read.forEach(one -> rows.put(one.entry().key(), one));
        return refusals.stream()
                .map(refusal -> {
                    var row = Objects.requireNonNull(rows.get(refusal.key()));
                    return new Wrong(row.line(), column(refusal.field(), row), refusal.sentence());
                })
                .toList();
    }

    /** Where a column names the period, it holds the figure as well. */
    private static String column(ReportFigures.Field field, RowOfFigures.Read row) {
        boolean inHeading = field == ReportFigures.Field.PERIOD || field == ReportFigures.Field.AMOUNT;
        return inHeading && row.heading() != null ? row.heading() : column(field);
    }

    private static String column(ReportFigures.Field field) {
        return switch (field) {
            case PLACE -> FigureColumn.PLACE.title();
            case PERIOD -> FigureColumn.PERIOD.title();
            case AMOUNT -> FigureColumn.VALUE.title();
            case DENOMINATOR -> FigureColumn.DENOMINATOR.title();
            case GRADE -> FigureColumn.GRADE.title();
            case SOURCE -> FigureColumn.SOURCE.title();
            case EVIDENCE -> "";
        };
    }

    private List<Line> officialLines(List<RowOfFigures.Read> read, PublishOfficialFigures.Named document) {
        var compared =
                compare.handle(read.stream().map(RowOfFigures.Read::entry).toList());
        var lines = new ArrayList<Line>();
        for (int n = 0; n < read.size(); n++) {
            var one = compared.get(n);
            var present = one.present();
            lines.add(new Line(
                    read.get(n).line(),
                    one.definition(),
                    one.entry(),
                    one.says(),
                    effect(one, document),
                    present == null
                            ? ""
                            : numbers(present.amount(), present.denominator()) + ", "
                                    + present.document().inWords(),
                    0,
                    present == null ? null : present.document().id(),
                    one.own(),
                    one.difference().orElse(null),
                    read.get(n).doubts()));
        }
        return lines;
    }

    private static Effect effect(CompareOfficial.Compared one, PublishOfficialFigures.Named document) {
        var present = one.present();
        if (present == null) {
            return Effect.NEW;
        }
        if (present.outweighs(one.entry().grade(), document.issuedOn())) {
            return Effect.KEPT_AS_HISTORY;
        }
        return one.same() && document.names(present.document()) ? Effect.SAME : Effect.REPLACES;
    }

    private List<Line> reportedLines(List<RowOfFigures.Read> read) {
        var entries = read.stream().map(RowOfFigures.Read::entry).toList();
        Map<FigureKey, ReportedFigure> present =
                reported.find(entries.stream().map(FigureEntry::key).toList());
        var compared = compare.handle(entries);
        var lines = new ArrayList<Line>();
        for (int n = 0; n < read.size(); n++) {
            var entry = entries.get(n);
            var figure = Optional.ofNullable(present.get(entry.key()));
            lines.add(new Line(
                    read.get(n).line(),
                    compared.get(n).definition(),
                    entry,
                    compared.get(n).says(),
                    figure.map(found -> entry.saysTheSameAs(found) ? Effect.SAME : Effect.REPLACES)
                            .orElse(Effect.NEW),
                    figure.map(found -> numbers(found.amount(), found.denominator()) + ", " + found.source())
                            .orElse(""),
                    figure.map(ReportedFigure::version).orElse(0),
                    null,
                    null,
                    null,
                    read.get(n).doubts()));
        }
        return lines;
    }

    private static String numbers(BigDecimal amount, @Nullable BigDecimal denominator) {
        return denominator == null
                ? VietnameseFormat.number(amount)
                : VietnameseFormat.number(amount) + " : " + VietnameseFormat.number(denominator);
    }
}
