package vn.lotrinh.indicator.sheets.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.OfficialDocument;
import vn.lotrinh.indicator.ShowOfficialFigures;
import vn.lotrinh.indicator.WithdrawDocument;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** The documents of official figures, what they say, and taking one back. <i>Số liệu chính thức</i>. */
@Controller
class OfficialPages {

    static final String PATH = "/so-lieu-chinh-thuc";

    private static final String TEMPLATE = "indicator/sheets/officialDocumentPage";

    private final ShowOfficialFigures official;
    private final WithdrawDocument withdrawDocument;
    private final WriteOfficialPages write;

    OfficialPages(ShowOfficialFigures official, WithdrawDocument withdrawDocument, WriteOfficialPages write) {
        this.official = official;
        this.withdrawDocument = withdrawDocument;
        this.write = write;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT})
    @GetMapping(PATH)
    ModelAndView list(SignedIn by) {
        return new ModelAndView(
                "indicator/sheets/officialDocumentsPage",
                Map.of("page", write.list(by, official.documents(), official.list())));
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT})
    @GetMapping(PATH + "/{document}")
    ModelAndView show(SignedIn by, @PathVariable("document") UUID id) {
        return page(by, document(id), null, HttpStatus.OK);
    }

    @Permits(Role.OFFICER)
    @PostMapping(PATH + "/{document}/rut")
    ModelAndView withdraw(SignedIn by, @PathVariable("document") UUID id, Typed typed, RedirectAttributes redirect) {
        var found = document(id);
        return switch (withdrawDocument.handle(new WithdrawDocument.Command(by, id, typed.text("ly-do")))) {
            case WithdrawDocument.Outcome.Withdrawn(int again, int gone) -> {
                redirect.addFlashAttribute("message", withdrawn(again, gone));
                yield new ModelAndView("redirect:" + PATH + "/" + id);
            }
            case WithdrawDocument.Outcome.ReasonMissing() ->
                page(
                        by,
                        found,
                        "Ghi lý do rút, để người sau biết vì sao văn bản không còn được dùng.",
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case WithdrawDocument.Outcome.NotThere() ->
                page(by, found, "Văn bản này đã được rút trước đó.", HttpStatus.UNPROCESSABLE_CONTENT);
            case WithdrawDocument.Outcome.NotAllowed(var sentence) -> page(by, found, sentence, HttpStatus.FORBIDDEN);
        };
    }

    private static String withdrawn(int again, int gone) {
        var said = new StringBuilder("Đã rút văn bản.");
        if (again > 0) {
            said.append(" Số của văn bản trước đó được dùng lại ở ")
                    .append(again)
                    .append(" nơi và kỳ.");
        }
        if (gone > 0) {
            said.append(" Ở ").append(gone).append(" nơi và kỳ không còn số chính thức, nên dùng số xã tự tính.");
        }
        return again + gone == 0 ? "Đã rút văn bản. Không số nào đổi, vì đã có văn bản sau thay thế." : said.toString();
    }

    private ModelAndView page(SignedIn by, OfficialDocument document, @Nullable String fault, HttpStatus status) {
        var figures = official.list().stream()
                .filter(figure -> figure.document().id().equals(document.id()))
                .toList();
        var view = new ModelAndView(TEMPLATE, Map.of("page", write.page(by, document, List.copyOf(figures), fault)));
        view.setStatus(status);
        return view;
    }

    private OfficialDocument document(UUID id) {
        return official.find(id)
                .orElseThrow(() -> new NoSuchPage(
                        "Xã không có văn bản số liệu chính thức này. Xem danh sách ở trang Số liệu chính thức."));
    }
}
