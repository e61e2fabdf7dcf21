package vn.lotrinh.registry.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.TakeBackPlace;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Taking back where a village lies, with a reason of its own. <i>Bỏ vị trí thôn</i>. */
@Controller
class TakeBackPlacePages {

    private static final String AT = PlaceVillagePages.PATH + "/{thon}/bo";
    private static final String TEMPLATE = "registry/takeBackPlacePage";
    private static final String REASON = "ly-do";

    private final TakeBackPlace takeBack;
    private final AskedVillage asked;
    private final VillagePlaceForm places;

    TakeBackPlacePages(TakeBackPlace takeBack, AskedVillage asked, VillagePlaceForm places) {
        this.takeBack = takeBack;
        this.asked = asked;
        this.places = places;
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(AT)
    ModelAndView ask(@PathVariable("thon") String code) {
        return new ModelAndView(TEMPLATE, Map.of("page", page(asked.get(code), Typed.NOTHING)));
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @PostMapping(AT)
    ModelAndView takeBack(SignedIn by, @PathVariable("thon") String code, Typed typed, RedirectAttributes redirect) {
        var village = asked.get(code);
        var from = typed.findDay(VillagePlaceForm.FROM);
        if (from.isEmpty()) {
            return again(
                    village,
                    typed.wrong(VillagePlaceForm.FROM, "Hãy nhập ngày vị trí này không còn đúng, như 31/12/2026."));
        }
        var command = new TakeBackPlace.Command(by.actor(), village.code(), from.get(), typed.text(REASON));
        return switch (takeBack.handle(command)) {
            case TakeBackPlace.Outcome.WithoutReason(var sentence) -> again(village, typed.wrong(REASON, sentence));
            case TakeBackPlace.Outcome.NothingThere(var sentence) ->
                again(village, typed.wrong(VillagePlaceForm.FROM, sentence));
            case TakeBackPlace.Outcome.TakenBack() -> {
                redirect.addFlashAttribute("message", "Đã bỏ vị trí " + village.name() + ".");
                yield new ModelAndView("redirect:" + PlaceVillagePages.PATH);
            }
        };
    }

    private ModelAndView again(Village village, Typed typed) {
        return Form.again(TEMPLATE, page(village, typed));
    }

    private TakeBackPlacePage page(Village village, Typed typed) {
        String path = PlaceVillagePages.PATH + "/" + village.code();
        var form = Form.to(
                path + "/bo",
                "Bỏ vị trí",
                Field.date(VillagePlaceForm.FROM, "Bỏ từ ngày")
                        .needed()
                        .hint(
                                "Ngày đầu tiên vị trí này không còn đúng. Nếu đã ghi nhầm thôn thì ghi ngày vị trí bắt đầu được dùng."),
                Field.text(REASON, "Lý do bỏ vị trí")
                        .needed()
                        .hint("Ví dụ: ghi nhầm thôn; thôn đã đo lại, chờ bản đồ mới.")
                        .aboutSomebodyElse());
        String present = places.findPlace(village)
                .map(place -> "Vị trí đang dùng có từ " + VietnameseFormat.date(place.from()) + ", nguồn: "
                        + place.source() + ".")
                .orElse("Hôm nay thôn chưa có vị trí nào.");
        return new TakeBackPlacePage(village.name(), path, present, form.filled(typed));
    }
}
