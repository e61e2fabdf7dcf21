package vn.lotrinh.registry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.Shape;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.territory.PlaceVillages;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;
import vn.lotrinh.web.map.MakeShapeInput;
import vn.lotrinh.web.map.MeasuredShape;
import vn.lotrinh.web.map.ReadSentShape;

/** Telling where a village lies. <i>Ghi vị trí thôn</i>. */
@Controller
class PlaceVillagePages {

    static final String PATH = VillageListPages.PATH + "/ban-do";
    static final String MEASURE = VillageListPages.PATH + "/hinh";
    static final String GROUND = VillageListPages.PATH + "/nen-ban-do";

    private final PlaceVillages placeVillages;
    private final AskedVillage asked;
    private final VillagePlaceForm form;
    private final ReadSentShape readSentShape;

    PlaceVillagePages(
            PlaceVillages placeVillages, AskedVillage asked, VillagePlaceForm form, ReadSentShape readSentShape) {
        this.placeVillages = placeVillages;
        this.asked = asked;
        this.form = form;
        this.readSentShape = readSentShape;
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(PATH + "/{thon}")
    ModelAndView ask(@PathVariable("thon") String code, @RequestParam(name = "loai", defaultValue = "") String kind) {
        var village = asked.get(code);
        var typed = form.present(village, VillagePlaceForm.kind(kind));
        return new ModelAndView(
                "registry/villagePlacePage", Map.of("page", form.page(village, VillagePlaceForm.kind(kind), typed)));
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @PostMapping(PATH + "/{thon}")
    ModelAndView place(
            SignedIn by,
            @PathVariable("thon") String code,
            @RequestParam(name = "loai", defaultValue = "") String word,
            @RequestParam(name = "tep-hinh.hinh", required = false) @Nullable MultipartFile file,
            Typed typed,
            RedirectAttributes redirect) {
        var village = asked.get(code);
        var kind = VillagePlaceForm.kind(word);
        boolean looks = typed.text(RecordShapes.TASK).equals(RecordShapes.LOOK);
        if (file != null && !file.isEmpty()) {
            return look(village, kind, VillageFiles.into(typed, readSentShape.measure(file, kind)));
        }
        if (looks) {
            return look(village, kind, typed);
        }
        return switch (readSentShape.read(
                typed.text(VillagePlaceForm.SHAPE),
                kind,
                typed.text(MakeShapeInput.zoneName(VillagePlaceForm.SHAPE)))) {
            case ReadShape.Outcome.Wrong(var sentence) ->
                again(village, kind, typed.wrong(VillagePlaceForm.SHAPE, sentence));
            case ReadShape.Outcome.Read(var shape) -> place(by, village, shape, typed, redirect);
        };
    }

    private ModelAndView place(SignedIn by, Village village, Shape shape, Typed typed, RedirectAttributes redirect) {
        var from = typed.findDay(VillagePlaceForm.FROM);
        if (from.isEmpty()) {
            return again(village, shape.kind(), typed.wrong(VillagePlaceForm.FROM, VillagePlaceForm.NO_DAY));
        }
        var place = new VillagePlace(village.code(), from.get(), shape, typed.text(VillagePlaceForm.SOURCE));
        return switch (placeVillages.handle(new PlaceVillages.Command(by.actor(), List.of(place)))) {
            case PlaceVillages.Outcome.Refused(var sentence) ->
                again(village, shape.kind(), typed.wrong(Form.WHOLE, sentence));
            case PlaceVillages.Outcome.Placed(int changed) -> {
                redirect.addFlashAttribute(
                        "message",
                        changed == 0
                                ? "Vị trí đã như vậy, không có gì thay đổi."
                                : "Đã ghi vị trí " + village.name() + ".");
                yield new ModelAndView("redirect:" + PATH);
            }
        };
    }

    private ModelAndView look(Village village, ShapeKind kind, Typed typed) {
        return new ModelAndView("registry/villagePlacePage", Map.of("page", form.page(village, kind, typed)));
    }

    private ModelAndView again(Village village, ShapeKind kind, Typed typed) {
        return Form.again("registry/villagePlacePage", form.page(village, kind, typed));
    }

    /** @param file counts before what is typed */
    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @PostMapping(MEASURE)
    @ResponseBody
    MeasuredShape measure(
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "chu", defaultValue = "") String typed,
            @RequestParam(name = "kinh-tuyen", defaultValue = "") String zone,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
        return file == null || file.isEmpty()
                ? readSentShape.measure(typed, VillagePlaceForm.kind(kind), zone)
                : readSentShape.measure(file, VillagePlaceForm.kind(kind));
    }
}
