package vn.lotrinh.registry.importing.web;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.SendFile;
import vn.lotrinh.registry.importing.DecideList;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.web.NoSuchPage;

/** Looking into a list that waits for approval, and deciding it. <i>Phê duyệt cả danh sách</i>. */
@Controller
class DecideListPages {

    private final DecideList decideList;
    private final RegisterOfPage registers;
    private final FindFile findFile;
    private final SendFile sendFile;
    private final Looks looks;

    DecideListPages(
            DecideList decideList, RegisterOfPage registers, FindFile findFile, SendFile sendFile, Looks looks) {
        this.decideList = decideList;
        this.registers = registers;
        this.findFile = findFile;
        this.sendFile = sendFile;
        this.looks = looks;
    }

    /** The file itself, for whoever decides: every line of it. */
    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT})
    @GetMapping("/so-bo/{register}/nhap-excel/{import}/tep")
    void download(
            @PathVariable("register") String code,
            @PathVariable("import") UUID id,
            SignedIn by,
            HttpServletResponse response)
            throws IOException {
        var register = registers.get(code);
        var sheet = sheet(code, id, by);
        if (!sheet.state().isSeenByApprovers()) {
            throw notSent();
        }
        var file = findFile.find(sheet.document()).orElseThrow(ImportPages::notHere);
        if (register.holdsPersonalData()) {
            looks.saw(
                    "Xem danh sách “" + sheet.name() + "” để duyệt vào sổ “" + register.name() + "”",
                    "register." + code,
                    List.of(id));
        }
        sendFile.handle(file, response);
    }

    private SheetImport sheet(String code, UUID id, SignedIn by) {
        return decideList
                .find(id, by)
                .filter(sheet -> sheet.register().equals(code))
                .orElseThrow(DecideListPages::notSent);
    }

    private static NoSuchPage notSent() {
        return new NoSuchPage("Không có danh sách này, hoặc bạn không có quyền duyệt nó.");
    }

    /**
     * @param what {@code duyet} or {@code tra-lai}
     * @param reason asked of who sends it back
     * @param seen since when the list waited that was looked at
     */
    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT})
    @PostMapping("/so-bo/{register}/nhap-excel/{import}/duyet")
    ModelAndView decide(
            @PathVariable("register") String code,
            @PathVariable("import") UUID id,
            @RequestParam("viec") String what,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam("luc") Instant seen,
            SignedIn by,
            RedirectAttributes redirect) {
        var sheet = sheet(code, id, by);
        var outcome = decideList.handle(new DecideList.Command(by, id, seen, what.equals("duyet"), reason));
        redirect.addFlashAttribute("message", message(outcome));
        return new ModelAndView(
                "redirect:" + (outcome instanceof DecideList.Outcome.SentBack ? "/so-bo/cho-duyet" : sheet.address()));
    }

    private static String message(DecideList.Outcome outcome) {
        return switch (outcome) {
            case DecideList.Outcome.Approved _ -> "Đã duyệt; cả danh sách đang được ghi vào sổ.";
            case DecideList.Outcome.SentBack _ -> "Đã trả lại danh sách, kèm lý do của bạn.";
            case DecideList.Outcome.ChangedMeanwhile _ ->
                "Danh sách này không còn như bạn đã xem: đã có người duyệt hoặc trả lại, hoặc người gửi đã hủy hay gửi lại. Hãy xem lại trước khi quyết định.";
            case DecideList.Outcome.Refused(var sentence) -> sentence;
        };
    }
}
