package vn.lotrinh.criteria.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.criteria.web.ItemSaving.Saving;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.web.DerivationParts;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** One item of one subject: how it stands, saying so, and where its figure comes from. <i>Đánh giá từng chỉ tiêu</i>. */
@Controller
class ItemPages {

    private static final String AT = Addresses.SETS + "/{set}/{subject}/{item}";

    private final AskedAssessment asked;
    private final WriteItemPage write;
    private final ItemSaving saving;
    private final ShowAssessments showAssessments;
    private final ShowDerivation derivations;
    private final DerivationParts parts;

    ItemPages(
            AskedAssessment asked,
            WriteItemPage write,
            ItemSaving saving,
            ShowAssessments showAssessments,
            ShowDerivation derivations,
            DerivationParts parts) {
        this.asked = asked;
        this.write = write;
        this.saving = saving;
        this.showAssessments = showAssessments;
        this.derivations = derivations;
        this.parts = parts;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD})
    @GetMapping(AT)
    ModelAndView item(
            SignedIn by,
            @PathVariable("set") String code,
            @PathVariable("subject") String subject,
            @PathVariable("item") String item,
            @RequestParam(name = Addresses.VERSION, required = false) @Nullable Integer number) {
        var version = asked.version(code, number);
        var named = asked.subject(version.version(), subject, by);
        return new ModelAndView("criteria/itemPage", Map.of("page", write.page(version, named, item, by, null)));
    }

    @Permits(Role.OFFICER)
    @PostMapping(AT)
    ModelAndView save(
            SignedIn by,
            @PathVariable("set") String code,
            @PathVariable("subject") String subject,
            @PathVariable("item") String item,
            Typed typed,
            @RequestParam(name = "giu", required = false) @Nullable List<String> kept,
            @RequestParam(name = WriteItemPage.EVIDENCE, required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect) {
        var version = asked.version(code, null);
        var named = asked.subject(version.version(), subject, by);
        var page = write.page(version, named, item, by, null);
        return switch (saving.handle(
                by,
                code,
                named.subject(),
                item,
                typed,
                kept == null ? List.of() : kept,
                files == null ? List.of() : files)) {
            case Saving.Saved _ -> {
                redirect.addFlashAttribute("message", "Đã lưu " + item + ".");
                var next = page.next();
                yield new ModelAndView("redirect:"
                        + (typed.text("viec").equals("tiep") && next != null ? next.href() : page.subjectHref()));
            }
            case Saving.Again(var sent) -> Form.again("criteria/itemPage", write.page(version, named, item, by, sent));
        };
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD})
    @GetMapping(AT + "/nguon-goc")
    ModelAndView origin(
            SignedIn by,
            @PathVariable("set") String code,
            @PathVariable("subject") String subject,
            @PathVariable("item") String item,
            @RequestParam(name = Addresses.VERSION, required = false) @Nullable Integer number) {
        var version = asked.version(code, number);
        var named = asked.subject(version.version(), subject, by);
        var figure = showAssessments
                .get(version.version(), named.subject())
                .find(item)
                .map(result -> result.figure())
                .orElseThrow(() ->
                        new NoSuchPage("Mục “" + item + "” không tính từ số liệu nên không có nguồn gốc để xem."));
        var value = figure.value();
        var part = parts.of(derivations.handle(figure.definition(), value.place(), value.period()), by);
        var page = write.page(version, named, item, by, null);
        return new ModelAndView(
                "criteria/originPage",
                Map.of("page", new OriginPage(page, figure.definition().name(), part)));
    }
}
