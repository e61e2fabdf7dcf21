package vn.lotrinh.indicator.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.indicator.sheets.ConfirmFigureSheet;
import vn.lotrinh.indicator.sheets.FigureSheet;
import vn.lotrinh.indicator.sheets.FigureSheet.Kind;
import vn.lotrinh.indicator.sheets.FigureSheetTemplate;
import vn.lotrinh.indicator.sheets.PreviewFigureSheet;
import vn.lotrinh.web.Download;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Takes sheets of figures in: upload, preview, confirmation. <i>Nhập tệp số liệu</i>. */
@Controller
class FigureSheetPages {

    static final String PATH = "/nhap-so-lieu";

    private final FigureSheetTemplate template;
    private final KeepFile keepFile;
    private final PreviewFigureSheet previewSheet;
    private final ConfirmFigureSheet confirmSheet;
    private final WriteFigurePreview write;
    private final Clock clock;

    FigureSheetPages(
            FigureSheetTemplate template,
            KeepFile keepFile,
            PreviewFigureSheet previewSheet,
            ConfirmFigureSheet confirmSheet,
            WriteFigurePreview write,
            Clock clock) {
        this.template = template;
        this.keepFile = keepFile;
        this.previewSheet = previewSheet;
        this.confirmSheet = confirmSheet;
        this.write = write;
        this.clock = clock;
    }

    @Permits(Role.OFFICER)
    @GetMapping(PATH + "/{kind}")
    ModelAndView form(@PathVariable("kind") String kind) {
        return form(kind(kind), Typed.NOTHING, null, HttpStatus.OK);
    }

    private static ModelAndView form(Kind kind, Typed typed, @Nullable String fault, HttpStatus status) {
        var page = new FigureSheetPage(
                kind.title(),
                PATH + "/" + kind.address(),
                kind == Kind.OFFICIAL,
                SentSheet.fields(kind).stream()
                        .map(field -> field.filled(typed))
                        .toList(),
                fault,
                typed.findFault(SentSheet.FILE).orElse(null));
        var view = new ModelAndView("indicator/sheets/figureSheetPage", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    @Permits(Role.OFFICER)
    @GetMapping(PATH + "/{kind}/mau-excel")
    void template(@PathVariable("kind") String kind, HttpServletResponse response) throws IOException {
        String name = "Mẫu " + kind(kind).title().toLowerCase(Locale.ROOT) + ".xlsx";
        Download.sheet(response, name, template.handle(kind(kind)));
    }

    @Permits(Role.OFFICER)
    @PostMapping(PATH + "/{kind}")
    ModelAndView upload(
            SignedIn by,
            @PathVariable("kind") String written,
            @RequestParam(name = SentSheet.FILE, required = false) @Nullable MultipartFile file,
            Typed typed)
            throws IOException {
        var kind = kind(written);
        var checked = SentSheet.checked(kind, typed, LocalDate.now(clock));
        if (file == null || file.isEmpty()) {
            checked = checked.wrong(SentSheet.FILE, "Chưa chọn tệp, hoặc tệp trống; hãy chọn tệp Excel rồi gửi lại.");
        }
        if (file == null || !checked.sound()) {
            return form(kind, checked, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (keep(by, file)) {
            case KeepFile.Outcome.Kept(var kept) -> {
                var texts = new HashMap<>(checked.texts());
                texts.put(SentSheet.FILE, kept.digest());
                var sheet = SentSheet.find(kind, Typed.of(texts)).orElseThrow();
                yield new ModelAndView("redirect:" + SentSheet.address(sheet));
            }
            case KeepFile.Outcome.Empty() ->
                form(kind, checked, "Tệp trống; hãy chọn tệp khác.", HttpStatus.UNPROCESSABLE_CONTENT);
            case KeepFile.Outcome.TooLarge() ->
                form(kind, checked, "Tệp lớn hơn 50 MB; hãy chia thành nhiều tệp.", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private KeepFile.Outcome keep(SignedIn by, MultipartFile file) throws IOException {
        Path copy = Files.createTempFile("lotrinh-figures", null);
        try {
            file.transferTo(copy);
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("so-lieu.xlsx");
            return keepFile.handle(new KeepFile.Command(by.actor(), name, copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Permits(Role.OFFICER)
    @GetMapping(PATH + "/{kind}/xem-truoc")
    ModelAndView preview(SignedIn by, @PathVariable("kind") String kind, Typed typed) {
        return preview(by, sheet(kind, typed), typed, null);
    }

    private ModelAndView preview(SignedIn by, FigureSheet sheet, Typed typed, @Nullable String fault) {
        return switch (previewSheet.handle(by, sheet)) {
            case PreviewFigureSheet.Outcome.Previewed(var found) -> {
                var view = new ModelAndView(
                        "indicator/sheets/figurePreviewPage", Map.of("page", write.page(sheet, found, fault)));
                view.setStatus(fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            case PreviewFigureSheet.Outcome.Refused(var sentence) ->
                form(sheet.kind(), typed, sentence, HttpStatus.UNPROCESSABLE_CONTENT);
            case PreviewFigureSheet.Outcome.NotAllowed(var sentence) ->
                form(sheet.kind(), typed, sentence, HttpStatus.FORBIDDEN);
        };
    }

    @Permits(Role.OFFICER)
    @PostMapping(PATH + "/{kind}/ghi")
    ModelAndView confirm(SignedIn by, @PathVariable("kind") String kind, Typed typed, RedirectAttributes redirect) {
        var sheet = sheet(kind, typed);
        var command = new ConfirmFigureSheet.Command(by, sheet, typed.text(SentSheet.SEEN));
        return switch (confirmSheet.handle(command)) {
            case ConfirmFigureSheet.Outcome.Written(int figures, var document) -> {
                redirect.addFlashAttribute("message", "Đã ghi " + figures + " số liệu.");
                yield new ModelAndView(
                        document == null
                                ? "redirect:/so-lieu"
                                : "redirect:" + OfficialPages.PATH + "/" + document.id());
            }
            case ConfirmFigureSheet.Outcome.ChangedMeanwhile() ->
                preview(by, sheet, typed, "Số liệu của xã vừa thay đổi; hãy xem lại bảng dưới đây rồi xác nhận.");
            case ConfirmFigureSheet.Outcome.Refused(var sentence) -> preview(by, sheet, typed, sentence);
            case ConfirmFigureSheet.Outcome.NotAllowed(var sentence) ->
                form(sheet.kind(), typed, sentence, HttpStatus.FORBIDDEN);
        };
    }

    private static FigureSheet sheet(String kind, Typed typed) {
        return SentSheet.find(kind(kind), typed)
                .orElseThrow(() -> new NoSuchPage("Không có tệp nào để xem trước; hãy tải tệp lên lại."));
    }

    private static Kind kind(String address) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("Không có loại số liệu “" + address + "”."));
    }
}
