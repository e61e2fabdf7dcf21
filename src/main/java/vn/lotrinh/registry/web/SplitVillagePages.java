package vn.lotrinh.registry.web;

import static vn.lotrinh.registry.web.VillageActFields.AGAIN;
import static vn.lotrinh.registry.web.VillageActFields.CODE;
import static vn.lotrinh.registry.web.VillageActFields.CONFIRMED;
import static vn.lotrinh.registry.web.VillageActFields.DECISION;
import static vn.lotrinh.registry.web.VillageActFields.FROM;
import static vn.lotrinh.registry.web.VillageActFields.NAME;
import static vn.lotrinh.registry.web.VillageActFields.ON;
import static vn.lotrinh.registry.web.VillageActFields.STEP;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.SplitVillage;
import vn.lotrinh.registry.SplitVillage.Outcome;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/**
 * Splitting a village: which, into what, from when; then which records go along; then a look at what moves; then doing it. <i>Chia tách thôn</i>.
 */
@Controller
class SplitVillagePages {

    static final String PATH = VillageListPages.PATH + "/chia-tach";

    private final SplitVillage splitVillage;
    private final WriteSplitPage write;

    SplitVillagePages(SplitVillage splitVillage, WriteSplitPage write) {
        this.splitVillage = splitVillage;
        this.write = write;
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    ModelAndView form(SignedIn by) {
        return page(write.form(by, Typed.NOTHING, ChosenRecords.NONE));
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @PostMapping(PATH)
    ModelAndView split(
            SignedIn by, Typed typed, @RequestParam MultiValueMap<String, String> params, RedirectAttributes redirect) {
        var chosen = ChosenRecords.of(params);
        if (typed.text(STEP).equals(AGAIN)) {
            return page(write.form(by, typed, chosen));
        }
        var read = VillageActFields.demanded(typed, FROM);
        if (!read.sound()) {
            return again(by, read, chosen);
        }
        boolean confirmed = typed.text(STEP).equals(CONFIRMED);
        return switch (splitVillage.handle(command(by, typed, chosen, !confirmed))) {
            case Outcome.Split _ when confirmed -> done(typed, redirect);
            case Outcome.Split _ when !chosen.wereListed(typed) -> page(write.form(by, typed, chosen.listed(typed)));
            case Outcome.Split(var moved) ->
                new ModelAndView("registry/villageActConfirmPage", Map.of("page", write.confirm(typed, chosen, moved)));
            case Outcome.Refused(var problem) -> again(by, VillageActFields.wrong(typed, problem), chosen);
            case Outcome.NotAllowed _ -> throw AskedRegister.refused(Set.of(Role.LEADER, Role.ADMINISTRATOR));
        };
    }

    private static SplitVillage.Command command(SignedIn by, Typed typed, ChosenRecords chosen, boolean tryOnly) {
        return new SplitVillage.Command(
                by,
                typed.text(FROM),
                typed.text(CODE),
                typed.text(NAME),
                typed.findDay(ON).orElseThrow(),
                typed.text(DECISION),
                chosen.wereListed(typed) ? chosen.ids() : Map.of(),
                tryOnly);
    }

    private ModelAndView done(Typed typed, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "message",
                "Đã tách " + typed.text(NAME) + ". Người quản trị giao vai trò trưởng thôn mới ở trang Quản trị.");
        return new ModelAndView("redirect:" + VillageListPages.PATH);
    }

    private ModelAndView again(SignedIn by, Typed typed, ChosenRecords chosen) {
        return Form.again("registry/villageActPage", write.form(by, typed, chosen));
    }

    private static ModelAndView page(VillageActPage page) {
        return new ModelAndView("registry/villageActPage", Map.of("page", page));
    }
}
