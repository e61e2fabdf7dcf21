package vn.lotrinh.indicator.web;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.EntrySheet;
import vn.lotrinh.indicator.EntryState;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.indicator.ReportFigures.Field;
import vn.lotrinh.indicator.ReportedFigure;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

/** Makes the page of a sheet: as it is stored, or as it was sent and refused, with what is wrong in its place. */
final class EntryPageMaker {

    private static final int TERM = 5;

    /** States in which there is nothing to type. */
    private static final Set<EntryState> SHUT = EnumSet.of(EntryState.NOTHING, EntryState.NOT_ASKED);

    private final EntrySheet sheet;
    private final IndicatorDefinition definition;
    private final int year;
    private final @Nullable String period;
    private final Map<FigureKey, String> errors = new HashMap<>();
    private final Map<FigureKey, Theirs> theirs = new HashMap<>();
    private @Nullable SheetForm form;
    private ActorNames.Names names = new ActorNames.Names(Map.of());
    private ZoneId where = ZoneId.of("Asia/Ho_Chi_Minh");
    private @Nullable String fault;
    private @Nullable String sourceError;
    private @Nullable String reasonError;
    private @Nullable String evidenceError;

    /**
     * What somebody else saved.
     *
     * @param version that is overwritten when the form is sent again
     */
    private record Theirs(String sentence, int version, String said) {}

    EntryPageMaker(EntrySheet sheet, int year, @Nullable String period) {
        this.sheet = sheet;
        this.definition = sheet.definition();
        this.year = year;
        this.period = period;
    }

    EntryPageMaker with(SheetForm sent, ActorNames.Names whoIsWho, ZoneId zone) {
        form = sent;
        names = whoIsWho;
        where = zone;
        return this;
    }

    EntryPageMaker unclear(Map<FigureKey, String> sentences) {
        errors.putAll(sentences);
        return fault("Chưa lưu ô nào: có " + sentences.size() + " ô ghi chưa rõ, xem dòng chữ dưới từng ô.");
    }

    EntryPageMaker refused(List<ReportFigures.Refusal> refusals) {
        for (var refusal : refusals) {
            if (refusal.field() == Field.SOURCE) {
                sourceError = refusal.sentence();
            } else {
                errors.putIfAbsent(refusal.key(), refusal.sentence());
            }
        }
        return fault(
                errors.isEmpty()
                        ? "Chưa lưu: " + sourceError
                        : "Chưa lưu ô nào: có " + errors.size() + " ô cần sửa, xem dòng chữ dưới từng ô.");
    }

    EntryPageMaker changedMeanwhile(List<ReportFigures.Conflict> conflicts) {
        conflicts.forEach(conflict -> overtaken(conflict.mine().key(), conflict.theirs()));
        return fault("Chưa lưu: người khác vừa sửa " + conflicts.size()
                + " ô. Số của bạn vẫn ở ô, số của họ ở dòng dưới; lưu lần nữa để thay số của họ.");
    }

    EntryPageMaker removalOvertaken(ReportedFigure figure) {
        overtaken(figure.key(), figure);
        return fault("Chưa lưu: người khác vừa sửa ô mà bạn xóa. Xem số của họ rồi lưu lần nữa nếu vẫn muốn xóa.");
    }

    private void overtaken(FigureKey key, @Nullable ReportedFigure figure) {
        theirs.put(
                key,
                figure == null
                        ? new Theirs("Người khác vừa xóa số ở ô này.", 0, "")
                        : new Theirs(
                                sentence(figure),
                                figure.version(),
                                SheetForm.said(
                                        SheetForm.shown(figure.amount()), SheetForm.shown(figure.denominator()))));
    }

    private String sentence(ReportedFigure figure) {
        String number = SheetForm.shown(figure.amount())
                + (figure.denominator() == null ? "" : " / " + SheetForm.shown(figure.denominator()));
        return names.of(figure.enteredBy()) + " vừa lưu " + number + " lúc "
                + VietnameseFormat.moment(figure.enteredAt(), where) + ".";
    }

    EntryPageMaker reasonMissing() {
        reasonError = "Ghi lý do xóa, để người sau biết vì sao số không còn.";
        return fault("Chưa lưu: có ô bị bỏ trống, cần lý do xóa ở cuối bảng.");
    }

    EntryPageMaker evidenceRefused(String sentence) {
        evidenceError = sentence;
        return fault("Chưa lưu: " + sentence);
    }

    EntryPageMaker fault(String sentence) {
        fault = sentence;
        return this;
    }

    EntryPage make() {
        var ratio = definition.ratio();
        return new EntryPage(
                definition.name(),
                definition.code(),
                definition.unit(),
                definition.definition(),
                ratio != null,
                ratio == null ? "" : ratio.numerator() + " (" + ratio.numeratorUnit() + ")",
                ratio == null ? "" : ratio.denominator() + " (" + ratio.denominatorUnit() + ")",
                year,
                years(),
                sheet.periods().stream().map(this::column).toList(),
                sheet.rows().stream().map(this::row).toList(),
                sheet.totals().stream()
                        .map(value ->
                                new EntryPage.Total(Words.quantity(value.cell(), definition), Words.caveat(value)))
                        .toList(),
                fields(),
                fault,
                submission().orElse(null));
    }

    /** The page of one cell alone; it must be one of the sheet's. */
    VillageEntryPage makeFor(FigureKey key, String address) {
        var row = sheet.rows().stream()
                .filter(each -> each.place().equals(key.place()))
                .findFirst()
                .orElseThrow();
        int n = IntStream.range(0, sheet.periods().size())
                .filter(each -> sheet.periods().get(each).period().equals(key.period()))
                .findFirst()
                .orElseThrow();
        var column = sheet.periods().get(n);
        return new VillageEntryPage(
                definition.name(),
                row.name(),
                row.place().code(),
                key.period().inWords(),
                key.period().toString(),
                address,
                definition.definition(),
                labels(),
                slot(row, row.slots().get(n), column),
                fields(),
                !column.over(),
                fault,
                row.slots().get(n).notThere(),
                village(row, row.slots().get(n), column.over()));
    }

    private VillageEntryPage.Labels labels() {
        var ratio = definition.ratio();
        return ratio == null
                ? new VillageEntryPage.Labels(definition.name(), definition.unit(), "", "")
                : new VillageEntryPage.Labels(
                        ratio.numerator(), ratio.numeratorUnit(), ratio.denominator(), ratio.denominatorUnit());
    }

    private List<EntryPage.Choice> years() {
        int step = definition.frequency() == Frequency.YEAR ? TERM : 1;
        return IntStream.of(year - step, year, year + step)
                .mapToObj(to -> new EntryPage.Choice(
                        step == 1 ? Integer.toString(to) : (to - TERM) + "-" + to,
                        "/so-lieu/" + definition.code() + "?nam=" + to,
                        to == year))
                .toList();
    }

    private EntryPage.Column column(EntrySheet.Column column) {
        String hint = column.over() ? "" : "chỉ số ước";
        return new EntryPage.Column(Words.title(column.period()), column.begun() ? hint : "chưa đến kỳ");
    }

    private EntryPage.Row row(EntrySheet.Row row) {
        return new EntryPage.Row(
                row.name(),
                IntStream.range(0, row.slots().size())
                        .mapToObj(n ->
                                slot(row, row.slots().get(n), sheet.periods().get(n)))
                        .toList());
    }

    private EntryPage.Slot slot(EntrySheet.Row row, EntrySheet.Slot slot, EntrySheet.Column column) {
        var key = slot.key();
        var figure = slot.figure();
        var overtaken = theirs.get(key);
        var inBoxes = figure == null || isBare(figure) ? null : figure;
        String storedAmount = inBoxes == null ? "" : SheetForm.shown(inBoxes.amount());
        String storedDenominator = inBoxes == null ? "" : SheetForm.shown(inBoxes.denominator());
        boolean mine = form != null && form.touched(key);
        String old = inBoxes == null ? "" : SheetForm.said(storedAmount, storedDenominator);
        int version = figure == null ? 0 : figure.version();
        if (overtaken != null) {
            old = overtaken.said();
            version = overtaken.version();
        } else if (mine && form != null) {
            old = form.fields().getOrDefault(SheetForm.OLD + SheetForm.name(key), "");
            version = form.seen(key);
        }
        return new EntryPage.Slot(
                SheetForm.name(key),
                column.begun() && (!SHUT.contains(slot.state()) || errors.containsKey(key)),
                row.name() + ", " + column.period().inWords(),
                mine && form != null ? form.amount(key) : storedAmount,
                mine && form != null ? form.denominator(key) : storedDenominator,
                version,
                old,
                shown(slot, column),
                errors.get(key),
                overtaken == null ? null : overtaken.sentence());
    }

    /** A quotient from a file that does not tell its parts has no place in the boxes of the two; it stands below them. */
    private boolean isBare(ReportedFigure figure) {
        return definition.ratio() != null && figure.denominator() == null;
    }

    private String shown(EntrySheet.Slot slot, EntrySheet.Column column) {
        if (!column.begun()) {
            return "";
        }
        boolean adds = definition.ratio() != null || slot.figure() == null;
        String sum = adds && slot.cell() instanceof Cell.Known ? Words.quantity(slot.cell(), definition) : "";
        return switch (slot.state()) {
            case NOTHING -> EntryState.NOTHING.title();
            case NOT_ASKED -> sum.isEmpty() ? EntryState.NOT_ASKED.title() : sum;
            default -> sum;
        };
    }

    private EntryPage.SheetFields fields() {
        var evidence = form == null ? null : form.evidence();
        boolean removes = reasonError != null || form != null && !form.reason().isEmpty();
        return new EntryPage.SheetFields(
                form == null ? "" : form.source(),
                sourceError,
                (form == null ? SheetForm.USUAL : form.grade()).name(),
                form == null ? "" : form.note(),
                removes,
                form == null ? "" : form.reason(),
                reasonError,
                evidence == null ? null : new EntryPage.Attached(evidence.digest(), evidence.name()),
                evidenceError);
    }

    private Optional<EntryPage.SubmissionPanel> submission() {
        if (!definition.ofVillages()) {
            return Optional.empty();
        }
        return Optional.ofNullable(period)
                .flatMap(Period::find)
                .or(sheet::due)
                .flatMap(asked -> IntStream.range(0, sheet.periods().size())
                        .filter(n -> sheet.periods().get(n).period().equals(asked))
                        .mapToObj(this::panel)
                        .findFirst());
    }

    private EntryPage.SubmissionPanel panel(int column) {
        var asked = sheet.periods().get(column);
        var villages = sheet.rows().stream()
                .filter(row -> row.place() instanceof Place.Village
                        && row.slots().get(column).state() != EntryState.NOT_ASKED)
                .map(row -> village(row, row.slots().get(column), asked.over()))
                .toList();
        return new EntryPage.SubmissionPanel(
                asked.period().toString(),
                asked.period().inWords(),
                (int) villages.stream().filter(EntryPage.Village::done).count(),
                villages.size(),
                villages);
    }

    private static EntryPage.Village village(EntrySheet.Row row, EntrySheet.Slot slot, boolean over) {
        boolean entered = slot.figure() != null;
        return new EntryPage.Village(
                row.place().code(),
                row.name(),
                slot.state().title(),
                slot.state().done(),
                slot.state() == EntryState.ENTERED && entered,
                slot.state() == EntryState.MISSING && over);
    }
}
