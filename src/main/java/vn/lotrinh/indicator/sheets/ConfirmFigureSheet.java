package vn.lotrinh.indicator.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.OfficialDocument;
import vn.lotrinh.indicator.PublishOfficialFigures;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.indicator.sheets.FigurePreview.Effect;
import vn.lotrinh.indicator.sheets.FigurePreview.Line;

/**
 * Writes what a sheet of figures says, all of it or nothing. <i>Xác nhận tệp số liệu</i>. Refused while a row is wrong, and when what would be
 * written or replaced is not what the sender saw.
 */
@Service
public class ConfirmFigureSheet {

    /** @param seen digest of the preview that the person had before the eyes */
    public record Command(SignedIn by, FigureSheet sheet, String seen) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** @param document that was published; absent for reported figures */
        record Written(int figures, @Nullable OfficialDocument document) implements Outcome {}

        record ChangedMeanwhile() implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final PreviewFigureSheet previewSheet;
    private final PublishOfficialFigures publish;
    private final ReportFigures report;

    ConfirmFigureSheet(PreviewFigureSheet previewSheet, PublishOfficialFigures publish, ReportFigures report) {
        this.previewSheet = previewSheet;
        this.publish = publish;
        this.report = report;
    }

    public Outcome handle(Command command) {
        return switch (previewSheet.handle(command.by(), command.sheet())) {
            case PreviewFigureSheet.Outcome.NotAllowed(var sentence) -> new Outcome.NotAllowed(sentence);
            case PreviewFigureSheet.Outcome.Refused(var sentence) -> new Outcome.Refused(sentence);
            case PreviewFigureSheet.Outcome.Previewed(var preview) -> confirmed(command, preview);
        };
    }

    private Outcome confirmed(Command command, FigurePreview preview) {
        if (!preview.digest().equals(command.seen())) {
            return new Outcome.ChangedMeanwhile();
        }
        if (!preview.confirmable()) {
            return new Outcome.Refused(
                    preview.wrong().isEmpty()
                            ? "Các số trong tệp đều đã có; không có gì mới để ghi."
                            : "Còn " + preview.wrong().size()
                                    + " chỗ sai nên chưa ghi dòng nào; hãy sửa trong tệp rồi tải lên lại.");
        }
        return command.sheet().document() == null
                ? report(command, preview.lines())
                : publish(command, Objects.requireNonNull(command.sheet().document()), preview.lines());
    }

    private Outcome publish(Command command, PublishOfficialFigures.Named document, List<Line> lines) {
        var entries = lines.stream().map(Line::entry).toList();
        var seen = new HashMap<FigureKey, UUID>();
        lines.forEach(line -> {
            if (line.counting() != null) {
                seen.put(line.entry().key(), line.counting());
            }
        });
        return switch (publish.handle(new PublishOfficialFigures.Command(command.by(), document, entries, seen))) {
            case PublishOfficialFigures.Outcome.Published(var published, int figures) ->
                new Outcome.Written(figures, published);
            case PublishOfficialFigures.Outcome.Refused _, PublishOfficialFigures.Outcome.ChangedMeanwhile _ ->
                new Outcome.ChangedMeanwhile();
            case PublishOfficialFigures.Outcome.DocumentRefused(var sentence) -> new Outcome.Refused(sentence);
            case PublishOfficialFigures.Outcome.NotAllowed(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }

    private Outcome report(Command command, List<Line> lines) {
        var entries = lines.stream()
                .filter(line -> line.effect() != Effect.SAME)
                .map(ConfirmFigureSheet::seen)
                .toList();
        return switch (report.handle(new ReportFigures.Command(command.by(), entries, true))) {
            case ReportFigures.Outcome.Saved(var saved) -> new Outcome.Written(saved.size(), null);
            case ReportFigures.Outcome.ChangedMeanwhile _, ReportFigures.Outcome.Refused _ ->
                new Outcome.ChangedMeanwhile();
            case ReportFigures.Outcome.NotAllowed(var sentence) -> new Outcome.NotAllowed(sentence);
        };
    }

    private static FigureEntry seen(Line line) {
        var entry = line.entry();
        return new FigureEntry(
                entry.key(),
                entry.amount(),
                entry.denominator(),
                entry.grade(),
                entry.source(),
                entry.note(),
                entry.evidence(),
                line.version());
    }
}
