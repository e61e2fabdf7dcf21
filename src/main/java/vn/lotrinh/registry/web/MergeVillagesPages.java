package vn.lotrinh.registry.web;

import static vn.lotrinh.registry.web.VillageActFields.AGAIN;
import static vn.lotrinh.registry.web.VillageActFields.CONFIRMED;
import static vn.lotrinh.registry.web.VillageActFields.DECISION;
import static vn.lotrinh.registry.web.VillageActFields.FROM;
import static vn.lotrinh.registry.web.VillageActFields.INTO;
import static vn.lotrinh.registry.web.VillageActFields.ON;
import static vn.lotrinh.registry.web.VillageActFields.STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.MergeVillages;
import vn.lotrinh.registry.MergeVillages.Outcome;
import vn.lotrinh.registry.Moved;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Merging a village into another, after a look at what moves. <i>Sáp nhập thôn</i>. */
@Controller
class MergeVillagesPages {

    static final String PATH = VillageListPages.PATH + "/sap-nhap";

    private final MergeVillages mergeVillages;
    private final ShowLineage showLineage;

    MergeVillagesPages(MergeVillages mergeVillages, ShowLineage showLineage) {
        this.mergeVillages = mergeVillages;
        this.showLineage = showLineage;
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    ModelAndView form() {
        return new ModelAndView("registry/villageActPage", Map.of("page", page(Typed.NOTHING)));
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @PostMapping(PATH)
    ModelAndView merge(SignedIn by, Typed typed, RedirectAttributes redirect) {
        if (typed.text(STEP).equals(AGAIN)) {
            return new ModelAndView("registry/villageActPage", Map.of("page", page(typed)));
        }
        var read = VillageActFields.demanded(typed, FROM, INTO);
        if (!read.sound()) {
            return again(read);
        }
        boolean confirmed = typed.text(STEP).equals(CONFIRMED);
        var on = typed.findDay(ON).orElseThrow();
        var command =
                new MergeVillages.Command(by, typed.text(FROM), typed.text(INTO), on, typed.text(DECISION), !confirmed);
        return switch (mergeVillages.handle(command)) {
            case Outcome.Merged(var moved) -> confirmed ? done(typed, redirect) : confirm(typed, on, moved);
            case Outcome.Refused(var problem) -> again(VillageActFields.wrong(typed, problem));
            case Outcome.NotAllowed _ -> throw AskedRegister.refused(Set.of(Role.LEADER, Role.ADMINISTRATOR));
        };
    }

    private ModelAndView done(Typed typed, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", "Đã sáp nhập " + villages(typed) + ".");
        return new ModelAndView("redirect:" + VillageListPages.PATH);
    }

    /** Such as "Thôn mẫu 01 vào Thôn mẫu 02". */
    private String villages(Typed typed) {
        var lineage = showLineage.handle();
        return VillageActFields.name(lineage, typed.text(FROM)) + " vào "
                + VillageActFields.name(lineage, typed.text(INTO));
    }

    private ModelAndView confirm(Typed typed, LocalDate on, List<Moved> moved) {
        var lineage = showLineage.handle();
        String from = VillageActFields.name(lineage, typed.text(FROM));
        String into = VillageActFields.name(lineage, typed.text(INTO));
        var page = new VillageActConfirmPage(
                "Sáp nhập " + villages(typed),
                "Từ ngày " + VietnameseFormat.date(on) + ", theo " + typed.text(DECISION) + ".",
                VillageActFields.counts(moved),
                "Việc đã diễn ra trước ngày ấy vẫn ghi cho " + from + "; từ ngày ấy mọi bản ghi ghi cho " + into
                        + ", bản ghi đã có trong sổ không phải ghi lại. Kỳ kết thúc từ ngày ấy do " + into
                        + " nộp lại; số liệu báo theo kỳ thì " + into + " báo cho cả hai, số mà " + from
                        + " đã báo cho kỳ ấy không tính nữa. Việc sáp nhập không hoàn tác được.",
                PATH,
                "Sáp nhập",
                Stream.of(FROM, INTO, ON, DECISION)
                        .map(name -> new VillageActConfirmPage.Hidden(name, typed.text(name)))
                        .toList());
        return new ModelAndView("registry/villageActConfirmPage", Map.of("page", page));
    }

    private ModelAndView again(Typed typed) {
        return Form.again("registry/villageActPage", page(typed));
    }

    private VillageActPage page(Typed typed) {
        var lineage = showLineage.handle();
        var form = Form.to(
                        PATH,
                        "Xem những gì sẽ chuyển",
                        VillageActFields.village(FROM, "Thôn sáp nhập", lineage)
                                .hint("Thôn này không còn từ ngày ghi ở dưới."),
                        VillageActFields.village(INTO, "Vào thôn", lineage),
                        VillageActFields.day(),
                        VillageActFields.decision())
                .filled(typed);
        return new VillageActPage(
                "Sáp nhập thôn",
                "Bản ghi của thôn sáp nhập chuyển sang thôn nhận từ ngày có hiệu lực; việc đã diễn ra trước đó ở lại thôn cũ. "
                        + "Bước sau cho xem sẽ chuyển những gì, rồi mới ghi.",
                form,
                List.of(),
                null);
    }
}
