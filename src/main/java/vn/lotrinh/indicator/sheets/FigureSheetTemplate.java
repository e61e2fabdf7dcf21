package vn.lotrinh.indicator.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.indicator.sheets.FigureSheet.Kind;
import vn.lotrinh.sheet.NewColumn;
import vn.lotrinh.sheet.NewSheet;
import vn.lotrinh.sheet.WriteSheet;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;

/** A file of Excel to be filled in with figures and sent back. <i>Mẫu tệp số liệu</i>. */
@Service
public class FigureSheetTemplate {

    private static final int OF_NUMBERS = 16;

    private final Indicators indicators;
    private final ListVillages villages;

    FigureSheetTemplate(Indicators indicators, ListVillages villages) {
        this.indicators = indicators;
        this.villages = villages;
    }

    /** Offers the indicators that such figures may be about. */
    public byte[] handle(Kind kind) {
        var columns = FigureColumn.of(kind).stream()
                .map(column -> column(column, kind))
                .toList();
        var titles = List.of(
                kind == Kind.OFFICIAL ? "Số liệu chính thức" : "Số liệu báo cáo",
                "Mỗi dòng một số, bắt đầu dưới dòng chú thích. Cột có dấu * phải điền. Tỷ lệ ghi tử số và mẫu số; tỷ lệ của cả xã mà văn bản không cho tử số, mẫu số thì ghi ở cột Số liệu, như số thường.");
        try (var out = new ByteArrayOutputStream()) {
            WriteSheet.write(out, List.of(NewSheet.toFillIn("Số liệu", titles, columns)));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewColumn column(FigureColumn column, Kind kind) {
        String title = column.isNeeded() ? column.title() + " *" : column.title();
        return switch (column) {
            case INDICATOR -> NewColumn.ofChoices(title, offered(kind)).expecting("chọn tên, hoặc ghi mã chỉ số");
            case PLACE -> NewColumn.ofChoices(title, places()).expecting("để trống là cả xã");
            case PERIOD -> NewColumn.ofText(title).wide(OF_NUMBERS).expecting("như 2025, quý I/2026, 3/2026");
            case UNIT -> NewColumn.ofText(title).wide(OF_NUMBERS).expecting("để trống là đơn vị của chỉ số");
            case VALUE -> NewColumn.ofNumbers(title).wide(OF_NUMBERS).expecting(whatTheValueIs(kind));
            case NUMERATOR, DENOMINATOR ->
                NewColumn.ofNumbers(title).wide(OF_NUMBERS).expecting("số, như 1.234,5");
            case GRADE ->
                NewColumn.ofChoices(
                                title,
                                Arrays.stream(Grade.values()).map(Grade::title).toList())
                        .expecting("để trống là " + usual(kind).title());
            case SOURCE -> NewColumn.ofText(title).expecting("văn bản hoặc cuộc điều tra");
            case NOTE -> NewColumn.ofText(title).expecting("nếu có");
        };
    }

    private static String whatTheValueIs(Kind kind) {
        return kind == Kind.OFFICIAL ? "số, hoặc tỷ lệ của cả xã khi chỉ công bố tỷ lệ" : "số, khi không phải tỷ lệ";
    }

    /** How firm a figure is whose row does not say it. */
    static Grade usual(Kind kind) {
        return kind == Kind.OFFICIAL ? Grade.OFFICIAL : Grade.PRELIMINARY;
    }

    private List<String> offered(Kind kind) {
        return indicators.list().stream()
                .filter(indicator -> kind == Kind.REPORTED || indicator.official() != null)
                .map(IndicatorDefinition::name)
                .toList();
    }

    private List<String> places() {
        return Stream.concat(
                        Stream.of(PlaceNames.WHOLE_COMMUNE, PlaceNames.NO_VILLAGE),
                        villages.handle().stream().map(Territory.Village::name))
                .toList();
    }
}
