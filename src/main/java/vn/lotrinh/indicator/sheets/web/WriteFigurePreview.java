package vn.lotrinh.indicator.sheets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.indicator.sheets.FigurePreview;
import vn.lotrinh.indicator.sheets.FigurePreview.Effect;
import vn.lotrinh.indicator.sheets.FigurePreview.Line;
import vn.lotrinh.indicator.sheets.FigureSheet;
import vn.lotrinh.indicator.sheets.FigureSheet.Kind;
import vn.lotrinh.indicator.web.Words;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.ListVillages;

/** Puts what a sheet of figures would write into words. */
@Component
class WriteFigurePreview {

    private final ListVillages villages;

    WriteFigurePreview(ListVillages villages) {
        this.villages = villages;
    }

    FigurePreviewPage page(FigureSheet sheet, FigurePreview preview, @Nullable String fault) {
        var places = PlaceNames.of(villages.handle());
        var hidden = new ArrayList<FigurePreviewPage.Hidden>();
        SentSheet.named(sheet).forEach((name, value) -> hidden.add(new FigurePreviewPage.Hidden(name, value)));
        hidden.add(new FigurePreviewPage.Hidden(SentSheet.SEEN, preview.digest()));
        return new FigurePreviewPage(
                "Xem trước khi ghi",
                FigureSheetPages.PATH + "/" + sheet.kind().address(),
                sheet.kind() == Kind.OFFICIAL,
                source(sheet),
                "/tep/" + sheet.file(),
                taken(preview.taken()),
                counts(preview),
                preview.wrong().stream()
                        .map(wrong -> new FigurePreviewPage.Wrong(wrong.line(), wrong.column(), wrong.sentence()))
                        .toList(),
                preview.lines().stream().map(line -> row(line, places)).toList(),
                preview.confirmable(),
                hidden,
                fault);
    }

    private static String source(FigureSheet sheet) {
        var document = sheet.document();
        return document == null
                ? sheet.source()
                : document.issuer() + ", số " + document.number() + " ngày "
                        + VietnameseFormat.date(document.issuedOn());
    }

    private static List<String> taken(FigurePreview.Taken taken) {
        var sentences = new ArrayList<String>();
        sentences.add(
                "Đã đọc trang tính “" + taken.sheet() + "”." + named(" Không đọc các trang: ", taken.otherSheets()));
        if (!taken.otherColumns().isEmpty()) {
            sentences.add(named("Không đọc các cột: ", taken.otherColumns()));
        }
        return sentences;
    }

    private static String named(String before, List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", ", before, "."));
    }

    private static List<FigurePreviewPage.Count> counts(FigurePreview preview) {
        var counts = new ArrayList<FigurePreviewPage.Count>();
        add(counts, preview.count(Effect.NEW), "số mới");
        add(counts, preview.count(Effect.REPLACES), "số thay số cũ; số cũ vẫn giữ trong lịch sử");
        add(counts, preview.count(Effect.SAME), "số đã có, không ghi lại");
        add(counts, preview.count(Effect.KEPT_AS_HISTORY), "số chỉ giữ làm lịch sử vì đã có văn bản ban hành sau");
        add(
                counts,
                preview.wrong().stream()
                        .map(FigurePreview.Wrong::line)
                        .distinct()
                        .count(),
                "dòng không nhận; còn dòng như vậy thì chưa ghi gì");
        return counts;
    }

    private static void add(List<FigurePreviewPage.Count> counts, long number, String words) {
        if (number > 0) {
            counts.add(new FigurePreviewPage.Count(Long.toString(number), words));
        }
    }

    private static FigurePreviewPage.Row row(Line line, PlaceNames places) {
        var entry = line.entry();
        var definition = line.definition();
        var own = line.own();
        var difference = line.difference();
        return new FigurePreviewPage.Row(
                line.line(),
                definition.name(),
                places.get(entry.key().place()),
                entry.key().period().inWords(),
                Words.quantity(line.says(), definition),
                entry.denominator() == null ? "" : Words.amounts(entry.amount(), entry.denominator(), definition),
                entry.grade().title(),
                entry.source(),
                line.effect().title(),
                line.present(),
                own == null ? "" : Words.quantity(own, definition),
                difference == null ? "" : Words.signed(difference, definition),
                line.doubts());
    }
}
