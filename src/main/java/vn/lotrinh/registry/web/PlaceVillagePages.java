package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.ListVillagePlaces;
import vn.lotrinh.territory.PlaceVillages;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.TakeBackPlace;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;
import vn.lotrinh.web.drawing.MapPoint;
import vn.lotrinh.web.map.MakeShapeInput;
import vn.lotrinh.web.map.MapGround;
import vn.lotrinh.web.map.MeasuredShape;
import vn.lotrinh.web.map.ReadSentShape;

/** Where the villages lie: all of them, and telling it of one. <i>Bản đồ các thôn</i>. */
@Controller
class PlaceVillagePages {

    static final String PATH = VillageListPages.PATH + "/ban-do";
    static final String MEASURE = VillageListPages.PATH + "/hinh";
    static final String GROUND = VillageListPages.PATH + "/nen-ban-do";

    private static final String TAKE_BACK = "bo";

    private final PlaceVillages placeVillages;
    private final TakeBackPlace takeBack;
    private final ListVillagePlaces places;
    private final ShowLineage showLineage;
    private final VillagePlaceForm form;
    private final ReadSentShape readSentShape;
    private final MapGround ground;
    private final CommuneMaps maps;
    private final Clock clock;

    PlaceVillagePages(
            PlaceVillages placeVillages,
            TakeBackPlace takeBack,
            ListVillagePlaces places,
            ShowLineage showLineage,
            VillagePlaceForm form,
            ReadSentShape readSentShape,
            MapGround ground,
            CommuneMaps maps,
            Clock clock) {
        this.placeVillages = placeVillages;
        this.takeBack = takeBack;
        this.places = places;
        this.showLineage = showLineage;
        this.form = form;
        this.readSentShape = readSentShape;
        this.ground = ground;
        this.maps = maps;
        this.clock = clock;
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    ModelAndView list() {
        var today = LocalDate.now(clock);
        var placed =
                places.handle(today).stream().collect(Collectors.toMap(VillagePlace::village, Function.identity()));
        var villages = showLineage.handle().listThere(today);
        var rows = villages.stream()
                .map(village -> row(village, placed.get(village.code())))
                .toList();
        var points = villages.stream()
                .<MapPoint>map(village -> new MapPoint.Plain(village.code()))
                .toList();
        var map = maps.find().map(all -> all.draw(points, "Các thôn trên bản đồ xã; danh sách ở bảng bên cạnh"));
        return new ModelAndView(
                "registry/villagePlacesPage", Map.of("page", new VillagePlacesPage(rows, map.orElse(null))));
    }

    private static VillagePlacesPage.Row row(Village village, @Nullable VillagePlace place) {
        String href = PATH + "/" + village.code();
        if (place == null) {
            return new VillagePlacesPage.Row(village.code(), village.name(), "", "", href);
        }
        boolean point = place.shape().kind() == ShapeKind.POINT;
        return new VillagePlacesPage.Row(
                village.code(),
                village.name(),
                place.shape().kind().title(),
                "từ " + VietnameseFormat.date(place.from()) + ", " + place.source(),
                href + (point ? "?loai=diem" : ""));
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(PATH + "/{thon}")
    ModelAndView ask(@PathVariable("thon") String code, @RequestParam(name = "loai", defaultValue = "") String kind) {
        var village = village(code);
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
        var village = village(code);
        var kind = VillagePlaceForm.kind(word);
        boolean looks = typed.text(RecordShapes.TASK).equals(RecordShapes.LOOK);
        if (file != null && !file.isEmpty()) {
            return look(village, kind, VillageFiles.into(typed, readSentShape.measure(file, kind)));
        }
        if (looks) {
            return look(village, kind, typed);
        }
        if (typed.text(RecordShapes.TASK).equals(TAKE_BACK)) {
            return takeBack(by, village, kind, typed, redirect);
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
            return again(
                    village,
                    shape.kind(),
                    typed.wrong(VillagePlaceForm.FROM, "Nhập ngày mà từ đó thôn nằm như thế, như 31/12/2026."));
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

    private ModelAndView takeBack(
            SignedIn by, Village village, ShapeKind kind, Typed typed, RedirectAttributes redirect) {
        var from = typed.findDay(VillagePlaceForm.FROM);
        if (from.isEmpty()) {
            return again(
                    village,
                    kind,
                    typed.wrong(VillagePlaceForm.FROM, "Nhập ngày mà từ đó vị trí không còn đúng, như 31/12/2026."));
        }
        var command =
                new TakeBackPlace.Command(by.actor(), village.code(), from.get(), typed.text(VillagePlaceForm.SOURCE));
        return switch (takeBack.handle(command)) {
            case TakeBackPlace.Outcome.Refused(var sentence) -> again(village, kind, typed.wrong(Form.WHOLE, sentence));
            case TakeBackPlace.Outcome.TakenBack() -> {
                redirect.addFlashAttribute("message", "Đã bỏ vị trí " + village.name() + ".");
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

    private Village village(String code) {
        return showLineage
                .handle()
                .find(code)
                .orElseThrow(
                        () -> new NoSuchPage("Xã không có thôn mã “" + code + "”; chọn lại ở trang Bản đồ các thôn."));
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

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(GROUND)
    @ResponseBody
    MapGround.Answer ground() {
        return ground.answer(List.of());
    }
}
