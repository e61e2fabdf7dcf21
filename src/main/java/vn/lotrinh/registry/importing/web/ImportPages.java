package vn.lotrinh.registry.importing.web;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.importing.AnswerImport;
import vn.lotrinh.registry.importing.DecideList;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.registry.importing.UploadSheet;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Takes a sheet of Excel into a register: upload, columns, preview, confirmation. <i>Nhập từ Excel</i>. Its sender answers; who may approve it looks. */
@Controller
class ImportPages {

    private static final String UPLOAD = "registry/importing/uploadSheetPage";
    private static final String EMPTY = "Chưa chọn tệp, hoặc tệp trống; hãy chọn tệp Excel rồi gửi lại.";
    private static final String TOO_LARGE = "Tệp lớn hơn 50 MB; hãy chia thành nhiều tệp rồi gửi lại.";

    private final UploadSheet uploadSheet;
    private final AnswerImport answerImport;
    private final DecideList decideList;
    private final RegisterOfPage registers;
    private final ImportPageMaker pages;

    ImportPages(
            UploadSheet uploadSheet,
            AnswerImport answerImport,
            DecideList decideList,
            RegisterOfPage registers,
            ImportPageMaker pages) {
        this.uploadSheet = uploadSheet;
        this.answerImport = answerImport;
        this.decideList = decideList;
        this.registers = registers;
        this.pages = pages;
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/so-bo/{register}/nhap-excel")
    ModelAndView form(@PathVariable("register") String code, SignedIn by) {
        return new ModelAndView(UPLOAD, Map.of("page", uploadPage(registers.get(code), by, null)));
    }

    private UploadSheetPage uploadPage(Register register, SignedIn by, @Nullable String fault) {
        return new UploadSheetPage(
                register.name(),
                "/so-bo/" + register.code(),
                register.asksForApproval(),
                RegisterRight.of(register, by).refusalToWrite(List.of()).orElse(null),
                fault);
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @PostMapping("/so-bo/{register}/nhap-excel")
    ModelAndView upload(
            @PathVariable("register") String code,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            SignedIn by)
            throws IOException {
        var register = registers.get(code);
        if (file == null || file.isEmpty()) {
            return Form.again(UPLOAD, uploadPage(register, by, EMPTY));
        }
        Path copy = Files.createTempFile("lotrinh-upload", null);
        try {
            file.transferTo(copy);
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return switch (uploadSheet.handle(new UploadSheet.Command(by, register, name, copy, "", false))) {
                case UploadSheet.Outcome.Reading(var job) -> new ModelAndView("redirect:/cong-viec/" + job);
                case UploadSheet.Outcome.Empty() -> Form.again(UPLOAD, uploadPage(register, by, EMPTY));
                case UploadSheet.Outcome.TooLarge() -> Form.again(UPLOAD, uploadPage(register, by, TOO_LARGE));
                case UploadSheet.Outcome.NotAllowed(var sentence) ->
                    Form.again(UPLOAD, uploadPage(register, by, sentence));
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** What has to be answered next, or what became of it; {@code ?cot=1} to match columns once more. */
    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/so-bo/{register}/nhap-excel/{import}")
    ModelAndView show(
            @PathVariable("register") String code,
            @PathVariable("import") UUID id,
            @RequestParam(name = "cot", required = false) @Nullable String columns,
            SignedIn by) {
        var sheet = answerImport
                .find(id, by)
                .or(() -> decideList.find(id, by))
                .filter(found -> found.register().equals(code))
                .orElseThrow(ImportPages::notHere);
        return pages.view(registers.get(code), sheet, columns != null, by, null);
    }

    static NoSuchPage notHere() {
        return new NoSuchPage("Không có lần nhập tệp này, hoặc người khác đã gửi nó.");
    }

    private SheetImport sheet(String code, UUID id, SignedIn by) {
        return answerImport
                .find(id, by)
                .filter(sheet -> sheet.register().equals(code))
                .orElseThrow(ImportPages::notHere);
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @PostMapping("/so-bo/{register}/nhap-excel/{import}/cot")
    ModelAndView match(
            @PathVariable("register") String code, @PathVariable("import") UUID id, Typed typed, SignedIn by) {
        var sheet = sheet(code, id, by);
        var answered = MatchedColumns.of(registers.get(code), sheet, typed);
        return answer(code, sheet, by, true, answerImport.match(id, answered.fields(), answered.constants(), by));
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @PostMapping("/so-bo/{register}/nhap-excel/{import}/ghi")
    ModelAndView confirm(
            @PathVariable("register") String code, @PathVariable("import") UUID id, Typed typed, SignedIn by) {
        var sheet = sheet(code, id, by);
        var decided = DecidedTwins.of(typed);
        return answer(
                code,
                sheet,
                by,
                false,
                answerImport.confirm(id, decided.all(), decided.lines(), decided.leaveWrongOut(), by));
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @PostMapping("/so-bo/{register}/nhap-excel/{import}/huy")
    ModelAndView cancel(@PathVariable("register") String code, @PathVariable("import") UUID id, SignedIn by) {
        var sheet = sheet(code, id, by);
        return answerImport.cancel(id, by) instanceof AnswerImport.Outcome.Refused(var sentence)
                ? pages.again(registers.get(code), sheet(code, id, by), false, by, sentence)
                : new ModelAndView("redirect:" + sheet.address());
    }

    private ModelAndView answer(
            String code, SheetImport sheet, SignedIn by, boolean columns, AnswerImport.Outcome outcome) {
        return switch (outcome) {
            case AnswerImport.Outcome.Started(var job) -> new ModelAndView("redirect:/cong-viec/" + job);
            case AnswerImport.Outcome.Proposed _ -> new ModelAndView("redirect:" + sheet.address());
            case AnswerImport.Outcome.Refused(var sentence) ->
                pages.again(registers.get(code), sheet, columns, by, sentence);
            case AnswerImport.Outcome.NotThere _ -> throw notHere();
        };
    }
}
