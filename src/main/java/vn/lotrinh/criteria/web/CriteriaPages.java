package vn.lotrinh.criteria.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.SetCommuneGroup;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Criteria sets: all of them, and one with its results. <i>Các bộ tiêu chí</i>. */
@Controller
class CriteriaPages {

    private final AskedAssessment asked;
    private final WriteSetsPage writeSets;
    private final WriteSetPage writeSet;
    private final SetCommuneGroup setCommuneGroup;

    CriteriaPages(
            AskedAssessment asked, WriteSetsPage writeSets, WriteSetPage writeSet, SetCommuneGroup setCommuneGroup) {
        this.asked = asked;
        this.writeSets = writeSets;
        this.writeSet = writeSet;
        this.setCommuneGroup = setCommuneGroup;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD})
    @GetMapping(Addresses.SETS)
    ModelAndView sets(SignedIn by) {
        return new ModelAndView("criteria/setsPage", Map.of("page", writeSets.page(by)));
    }

    /** @param number "ban": an earlier or later version; the one that is assessed now without it */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD})
    @GetMapping(Addresses.SETS + "/{set}")
    ModelAndView set(
            SignedIn by,
            @PathVariable("set") String code,
            @RequestParam(name = Addresses.VERSION, required = false) @Nullable Integer number) {
        var page = writeSet.page(asked.version(code, number), by, Typed.NOTHING);
        return new ModelAndView("criteria/setPage", Map.of("page", page));
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER})
    @PostMapping(Addresses.SETS + "/{set}/nhom")
    ModelAndView group(SignedIn by, @PathVariable("set") String code, Typed typed, RedirectAttributes redirect) {
        var version = asked.version(code, null);
        var from = typed.findDay("tu-ngay");
        if (from.isEmpty()) {
            return again(version, by, typed.wrong("tu-ngay", "Ghi ngày như 31/12/2026."));
        }
        var command = new SetCommuneGroup.Command(by, code, typed.text("nhom"), from.get(), typed.text("can-cu"));
        return switch (setCommuneGroup.handle(command)) {
            case SetCommuneGroup.Outcome.Saved _ -> {
                redirect.addFlashAttribute("message", "Đã ghi nhóm của xã.");
                yield new ModelAndView("redirect:" + Addresses.set(version.version()));
            }
            case SetCommuneGroup.Outcome.Refused(var sentence) -> again(version, by, typed.wrong(Form.WHOLE, sentence));
            case SetCommuneGroup.Outcome.NotAllowed(var sentence) ->
                again(version, by, typed.wrong(Form.WHOLE, sentence));
        };
    }

    private ModelAndView again(AskedAssessment.Version version, SignedIn by, Typed typed) {
        return Form.again("criteria/setPage", writeSet.page(version, by, typed));
    }
}
