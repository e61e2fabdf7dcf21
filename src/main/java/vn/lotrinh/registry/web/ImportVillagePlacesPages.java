package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.ReadShapeFile;
import vn.lotrinh.geography.ReadShapeFile.Feature;
import vn.lotrinh.registry.web.WaitingFiles.Waiting;
import vn.lotrinh.territory.PlaceVillages;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** The places of all villages out of one file, after a look at which shape is which village. <i>Nhập vị trí các thôn</i>. */
@Controller
class ImportVillagePlacesPages {

    static final String PATH = PlaceVillagePages.PATH + "/nhap";
    private static final String FILE = "tep";

    private final VillageFiles files;
    private final PlaceVillages placeVillages;
    private final ShowLineage showLineage;
    private final Clock clock;

    ImportVillagePlacesPages(VillageFiles files, PlaceVillages placeVillages, ShowLineage showLineage, Clock clock) {
        this.files = files;
        this.placeVillages = placeVillages;
        this.showLineage = showLineage;
        this.clock = clock;
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    ModelAndView ask() {
        return new ModelAndView("registry/importVillagePlacesPage", Map.of("page", unread(null)));
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @PostMapping(PATH)
    ModelAndView look(@RequestParam(name = FILE, required = false) @Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            return again(unread("Chọn một tệp .kml, .kmz hoặc .geojson."));
        }
        var opened = files.open(sent);
        return switch (opened.outcome()) {
            case ReadShapeFile.Outcome.Refused(var sentence) -> again(unread(sentence));
            case ReadShapeFile.Outcome.Read(var features) -> {
                var typed = Typed.of(Map.of(
                        VillagePlaceForm.FROM, LocalDate.now(clock).toString(),
                        VillagePlaceForm.SOURCE, Objects.requireNonNullElse(sent.getOriginalFilename(), "")));
                yield new ModelAndView(
                        "registry/importVillagePlacesPage",
                        Map.of("page", page(opened.key(), matched(features), typed)));
            }
        };
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @PostMapping(PATH + "/ghi")
    ModelAndView confirm(SignedIn by, Typed typed, RedirectAttributes redirect) {
        return files.use(typed.text(FILE), file -> confirm(by, typed, file, redirect))
                .orElseGet(() -> again(unread(VillageFiles.GONE)));
    }

    private ModelAndView confirm(SignedIn by, Typed typed, Waiting file, RedirectAttributes redirect) {
        return switch (ReadShapeFile.of(file.content())) {
            case ReadShapeFile.Outcome.Refused(var sentence) -> again(unread(sentence));
            case ReadShapeFile.Outcome.Read(var features) -> {
                var rows = chosen(features, typed);
                var from = typed.findDay(VillagePlaceForm.FROM);
                if (from.isEmpty()) {
                    yield again(
                            page(typed.text(FILE), rows, typed.wrong(VillagePlaceForm.FROM, VillagePlaceForm.NO_DAY)));
                }
                var places = places(features, rows, from.get(), typed.text(VillagePlaceForm.SOURCE));
                yield place(by, typed, file, rows, places, redirect);
            }
        };
    }

    private ModelAndView place(
            SignedIn by,
            Typed typed,
            Waiting file,
            List<ImportVillagePlacesPage.Row> rows,
            List<VillagePlace> places,
            RedirectAttributes redirect) {
        String key = typed.text(FILE);
        var villages = new LinkedHashSet<String>();
        for (var place : places) {
            if (!villages.add(place.village())) {
                return again(page(
                        key,
                        rows,
                        typed.wrong(Form.WHOLE, "Có hai hình cùng chọn thôn " + place.village() + "; hãy bỏ một.")));
            }
        }
        if (places.isEmpty()) {
            return again(page(key, rows, typed.wrong(Form.WHOLE, "Chọn thôn cho ít nhất một hình.")));
        }
        return switch (placeVillages.handle(new PlaceVillages.Command(by.actor(), places))) {
            case PlaceVillages.Outcome.Refused(var sentence) ->
                again(page(key, rows, typed.wrong(Form.WHOLE, sentence)));
            case PlaceVillages.Outcome.Placed(int changed) -> {
                files.keep(by, file);
                redirect.addFlashAttribute("message", "Đã ghi vị trí của " + changed + " thôn.");
                yield new ModelAndView("redirect:" + PlaceVillagePages.PATH);
            }
        };
    }

    private static List<VillagePlace> places(
            List<Feature> features, List<ImportVillagePlacesPage.Row> rows, LocalDate from, String source) {
        var places = new ArrayList<VillagePlace>();
        for (int i = 0; i < rows.size(); i++) {
            String village = rows.get(i).village();
            if (!village.isEmpty() && features.get(i).shape() instanceof ReadShape.Outcome.Read(var shape)) {
                places.add(new VillagePlace(village, from, shape, source));
            }
        }
        return places;
    }

    /** By code or name. */
    private List<ImportVillagePlacesPage.Row> matched(List<Feature> features) {
        var match = new MatchVillages(villages());
        var rows = new ArrayList<ImportVillagePlacesPage.Row>();
        for (var feature : features) {
            rows.add(ImportVillagePlacesPage.Row.of(
                    rows.size(), feature, match.find(feature).map(Village::code).orElse("")));
        }
        return rows;
    }

    private static List<ImportVillagePlacesPage.Row> chosen(List<Feature> features, Typed typed) {
        var rows = new ArrayList<ImportVillagePlacesPage.Row>();
        for (var feature : features) {
            rows.add(ImportVillagePlacesPage.Row.of(
                    rows.size(), feature, typed.text(ImportVillagePlacesPage.SHAPE + rows.size())));
        }
        return rows;
    }

    private ImportVillagePlacesPage page(String file, List<ImportVillagePlacesPage.Row> rows, Typed typed) {
        return new ImportVillagePlacesPage(
                file,
                rows,
                villages().stream()
                        .map(village -> new Choice(village.code(), village.code() + " " + village.name()))
                        .toList(),
                List.of(
                        VillagePlaceForm.day().filled(typed),
                        VillagePlaceForm.source().filled(typed)),
                typed.findFault(Form.WHOLE).orElse(null));
    }

    private static ImportVillagePlacesPage unread(@Nullable String fault) {
        return new ImportVillagePlacesPage(null, List.of(), List.of(), List.of(), fault);
    }

    private List<Village> villages() {
        return showLineage.handle().listThere(LocalDate.now(clock));
    }

    private static ModelAndView again(ImportVillagePlacesPage page) {
        return Form.again("registry/importVillagePlacesPage", page);
    }
}
