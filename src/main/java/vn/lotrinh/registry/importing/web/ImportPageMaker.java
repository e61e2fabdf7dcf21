package vn.lotrinh.registry.importing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.importing.DecideList;
import vn.lotrinh.registry.importing.ImportState;
import vn.lotrinh.registry.importing.SheetField;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.registry.importing.SheetPreview;
import vn.lotrinh.sheet.SheetLayout;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.web.Field;

/** Makes the page that an import needs next. */
@Component
class ImportPageMaker {

    private final ListVillages villages;
    private final ListStory listStory;
    private final Looks looks;
    private final DecideList decideList;

    ImportPageMaker(ListVillages villages, ListStory listStory, Looks looks, DecideList decideList) {
        this.villages = villages;
        this.listStory = listStory;
        this.looks = looks;
        this.decideList = decideList;
    }

    ModelAndView again(Register register, SheetImport sheet, boolean columns, SignedIn by, String fault) {
        var view = view(register, sheet, columns, by, fault);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** @param columns whether they are matched once more */
    ModelAndView view(Register register, SheetImport sheet, boolean columns, SignedIn by, @Nullable String fault) {
        boolean matching = sheet.state() == ImportState.MATCHING || (columns && sheet.state() == ImportState.CHECKED);
        return matching
                ? new ModelAndView(
                        "registry/importing/matchPage", Map.of("page", matchPage(register, sheet, by, fault)))
                : new ModelAndView(
                        "registry/importing/previewPage", Map.of("page", previewPage(register, sheet, by, fault)));
    }

    private MatchPage matchPage(Register register, SheetImport sheet, SignedIn by, @Nullable String fault) {
        var layout = sheet.found().layout();
        var fields = SheetField.of(register);
        return new MatchPage(
                register.name(),
                "/so-bo/" + register.code(),
                sheet.address(),
                sheet.name(),
                sheet.found().sheet(),
                header(layout),
                layout.columns().stream()
                        .map(column -> column(sheet, column, fields))
                        .toList(),
                fields.stream()
                        .filter(field -> field.mayBeConstant(register))
                        .map(field -> constant(register, sheet, field, by))
                        .toList(),
                fault);
    }

    private static String header(SheetLayout layout) {
        return layout.firstHeaderRow() == layout.lastHeaderRow()
                ? "dòng " + layout.firstHeaderRow()
                : "dòng " + layout.firstHeaderRow() + " đến " + layout.lastHeaderRow();
    }

    private static MatchPage.Column column(SheetImport sheet, SheetLayout.Column column, List<SheetField> fields) {
        String chosen = sheet.answers().fields().getOrDefault(column.index(), "");
        return new MatchPage.Column(
                MatchedColumns.COLUMN + column.index(),
                column.title(),
                String.join(" · ", sheet.found().samples().getOrDefault(column.index(), List.of())),
                fields.stream()
                        .map(field -> new MatchPage.Choice(
                                field.code(),
                                field.needed() ? field.title() + " *" : field.title(),
                                field.code().equals(chosen)))
                        .toList());
    }

    private Field constant(Register register, SheetImport sheet, SheetField field, SignedIn by) {
        String name = MatchedColumns.CONSTANT + field.code();
        String label = "“" + field.title() + "” của mọi dòng không ghi riêng";
        String value = sheet.answers().constants().getOrDefault(field.code(), "");
        if (field.code().equals(Register.VILLAGE)) {
            var right = RegisterRight.of(register, by);
            var choices = villages.handle().stream()
                    .filter(village ->
                            right.refusalToWrite(List.of(village.code())).isEmpty())
                    .map(village -> new Field.Choice(village.code(), village.name()))
                    .toList();
            return Field.choice(name, label, choices).value(value);
        }
        return field.type() == FieldType.DATE
                ? Field.text(name, label).hint("Viết như 31/12/2026.").value(value)
                : Field.text(name, label).hint("Viết như 2026, quý I/2026.").value(value);
    }

    private PreviewPage previewPage(Register register, SheetImport sheet, SignedIn by, @Nullable String fault) {
        boolean own = sheet.madeBy().equals(by.actor().reference());
        var preview = own || sheet.state().isSeenByApprovers() ? sheet.preview() : null;
        boolean decides = !own && sheet.state() == ImportState.PROPOSED && !decideList.isOfSamePerson(sheet, by);
        boolean working = sheet.state() == ImportState.CHECKING || sheet.state() == ImportState.WRITING;
        if (preview != null && register.holdsPersonalData()) {
            looks.saw(
                    own ? "So tệp nhập với bản ghi đã có" : "Xem danh sách “" + sheet.name() + "” để duyệt",
                    "register." + register.code(),
                    Stream.concat(
                                    own ? Stream.empty() : Stream.of(sheet.id()),
                                    preview.twinNotes().stream().map(SheetPreview.TwinNote::record))
                            .toList());
        }
        return new PreviewPage(
                register.name(),
                "/so-bo/" + register.code(),
                sheet.address(),
                sheet.name(),
                sheet.state().words(),
                listStory.tell(sheet, own, decides),
                working && own ? "/cong-viec/" + sheet.job() : null,
                sheet.state() == ImportState.CHECKED,
                new PreviewPage.May(
                        own && !sheet.state().ended(),
                        register.asksForApproval(),
                        decides ? String.valueOf(sheet.proposedAt()) : null,
                        !own && preview != null),
                preview == null ? List.of() : counts(sheet, preview),
                preview == null ? List.of() : twins(register, sheet, preview),
                preview == null ? List.of() : tallies(preview),
                preview,
                fault);
    }

    private static List<PreviewPage.TwinRow> twins(Register register, SheetImport sheet, SheetPreview preview) {
        return preview.twinNotes().stream()
                .map(twin -> new PreviewPage.TwinRow(
                        twin.line(),
                        twin.says(),
                        "/so-bo/" + register.code() + "/" + twin.record(),
                        twin.changes(),
                        sheet.answers().twin(twin.line()).words()))
                .toList();
    }

    private static List<PreviewPage.TallyRow> tallies(SheetPreview preview) {
        return preview.tallies().stream()
                .map(tally -> new PreviewPage.TallyRow(
                        tally.field(),
                        tally.answers().stream()
                                .map(answer -> answer.value() + ": "
                                        + VietnameseFormat.number(BigDecimal.valueOf(answer.rows())))
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private static List<PreviewPage.Count> counts(SheetImport sheet, SheetPreview preview) {
        var counts = new ArrayList<PreviewPage.Count>();
        if (sheet.state().isSeenByApprovers()) {
            counts.add(count(
                    preview.toWrite(sheet.answers()),
                    sheet.state() == ImportState.DONE
                            ? "bản ghi được ghi theo lựa chọn của người gửi"
                            : "bản ghi sẽ được ghi theo lựa chọn của người gửi"));
        }
        counts.add(count(preview.added(), "dòng mới"));
        counts.add(count(preview.twins(), "dòng có vẻ đã có trong sổ, nội dung khác"));
        counts.add(count(preview.same(), "dòng đã có y hệt, không ghi lại"));
        counts.add(count(preview.wrong(), "dòng sai"));
        String reasons = preview.leftOut().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
        int leftOut =
                preview.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        counts.add(count(
                leftOut, reasons.isEmpty() ? "dòng không phải số liệu" : "dòng không phải số liệu (" + reasons + ")"));
        return counts;
    }

    private static PreviewPage.Count count(int number, String words) {
        return new PreviewPage.Count(VietnameseFormat.number(BigDecimal.valueOf(number)), words);
    }
}
