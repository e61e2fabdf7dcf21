package vn.lotrinh.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.lotrinh.indicator.DueFigures;
import vn.lotrinh.indicator.EntrySheet;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Lacking;
import vn.lotrinh.indicator.ListDueFigures;
import vn.lotrinh.indicator.ListLacking;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowEntrySheet;
import vn.lotrinh.indicator.web.SheetSaving.Saving;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.VillageAct;
import vn.lotrinh.web.NoSuchPage;

/** A village head's own pages, on a phone first. <i>Việc của thôn</i>. */
@Controller
class VillagePages {

    private final Indicators indicators;
    private final ListDueFigures dueFigures;
    private final ShowEntrySheet showSheet;
    private final SheetSaving saving;
    private final Submitting submitting;
    private final ListLacking listLacking;
    private final ShowLineage showLineage;

    VillagePages(
            Indicators indicators,
            ListDueFigures dueFigures,
            ShowEntrySheet showSheet,
            SheetSaving saving,
            Submitting submitting,
            ListLacking listLacking,
            ShowLineage showLineage) {
        this.indicators = indicators;
        this.dueFigures = dueFigures;
        this.showSheet = showSheet;
        this.saving = saving;
        this.submitting = submitting;
        this.listLacking = listLacking;
        this.showLineage = showLineage;
    }

    @Permits(Role.VILLAGE_HEAD)
    @GetMapping("/thon")
    ModelAndView home(SignedIn by) {
        var due = dueFigures.handle(by);
        var lacking = listLacking.due();
        var lineage = showLineage.handle();
        var villages = by.villages().stream()
                .sorted()
                .map(village -> village(village, lineage, due, lacking, by))
                .flatMap(Optional::stream)
                .toList();
        return new ModelAndView("indicator/villagePage", Map.of("page", new VillagePage("Việc của thôn", villages)));
    }

    /** Empty for a village that the commune does not have any more. */
    private static Optional<VillagePage.Village> village(
            String code, Lineage lineage, List<DueFigures> due, List<Lacking> lacking, SignedIn by) {
        var place = new Place.Village(code);
        var items = Stream.concat(
                        lacking.stream()
                                .filter(each -> each.kind() == Lacking.Kind.REGISTER)
                                .filter(each -> each.villages().stream()
                                        .anyMatch(village -> village.code().equals(code)))
                                .map(each -> register(each, by)),
                        due.stream()
                                .flatMap(figures -> figures.places().stream()
                                        .filter(asked -> asked.place().equals(place))
                                        .map(asked -> item(figures, asked))))
                .toList();
        return lineage.find(code)
                .map(village -> new VillagePage.Village(
                        village.name(),
                        (int) items.stream().filter(VillagePage.Item::done).count(),
                        items,
                        lineage.findEnd(code).map(VillageAct::inWords).orElse("")));
    }

    /** A register that the village has not submitted for the last period that is over. */
    private static VillagePage.Item register(Lacking lacking, SignedIn by) {
        return new VillagePage.Item(
                lacking.name(),
                Words.title(lacking.period()),
                "Chưa nộp",
                false,
                Objects.requireNonNull(WhoLacks.href(lacking, by)));
    }

    private static VillagePage.Item item(DueFigures figures, DueFigures.AskedPlace asked) {
        return new VillagePage.Item(
                figures.definition().name(),
                Words.title(figures.period()),
                asked.state().title(),
                asked.state().done(),
                address(figures.definition().code(), asked.place().code(), figures.period()));
    }

    private static String address(String indicator, String village, Period period) {
        return "/thon/" + village + "/" + indicator + "?ky=" + period;
    }

    /** One village's cell of one sheet. */
    private record Asked(SignedIn by, String village, Period period, EntrySheet sheet) {
        FigureKey key() {
            return new FigureKey(sheet.definition().code(), new Place.Village(village), period);
        }

        String address() {
            return VillagePages.address(sheet.definition().code(), village, period);
        }
    }

    private Asked asked(SignedIn by, String village, String code, String written) {
        var period = EntryPages.period(written);
        var sheet = indicators
                .find(code)
                .filter(definition -> by.villages().contains(village) && definition.ofVillages())
                .map(definition -> showSheet.handle(by, definition, period.year()));
        return sheet.map(found -> new Asked(by, village, period, found))
                .filter(found -> found.sheet().find(found.key()).isPresent())
                .orElseThrow(() ->
                        new NoSuchPage("Thôn của bạn không nhập số liệu này. Về trang Việc của thôn để chọn lại."));
    }

    @Permits(Role.VILLAGE_HEAD)
    @GetMapping("/thon/{thon}/{indicator}")
    ModelAndView form(
            SignedIn by,
            @PathVariable("thon") String village,
            @PathVariable("indicator") String code,
            @RequestParam("ky") String period) {
        var asked = asked(by, village, code, period);
        return page(asked, new EntryPageMaker(asked.sheet(), asked.period().year(), period), HttpStatus.OK);
    }

    @Permits(Role.VILLAGE_HEAD)
    @PostMapping("/thon/{thon}/{indicator}")
    ModelAndView save(
            SignedIn by,
            @PathVariable("thon") String village,
            @PathVariable("indicator") String code,
            @RequestParam("ky") String period,
            @RequestParam(name = "viec", required = false) @Nullable String what,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = SheetForm.EVIDENCE, required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        var asked = asked(by, village, code, period);
        if (what != null) {
            redirect.addFlashAttribute("message", submitting.handle(by, code, village, asked.period(), what));
            return new ModelAndView("redirect:" + asked.address());
        }
        return switch (saving.handle(by, asked.sheet(), asked.period().year(), fields, file)) {
            case Saving.Saved(int changed) -> {
                redirect.addFlashAttribute(
                        "message", changed == 0 ? "Không có gì thay đổi." : "Đã lưu. Xem lại rồi bấm “Đã đủ, nộp xã”.");
                yield new ModelAndView("redirect:" + asked.address());
            }
            case Saving.Again(var again) -> page(asked, again, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView page(Asked asked, EntryPageMaker maker, HttpStatus status) {
        var view = new ModelAndView(
                "indicator/villageEntryPage", Map.of("page", maker.makeFor(asked.key(), asked.address())));
        view.setStatus(status);
        return view;
    }
}
