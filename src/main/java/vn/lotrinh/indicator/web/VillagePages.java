package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.lotrinh.indicator.DueFigures;
import vn.lotrinh.indicator.EntrySheet;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.ListDueFigures;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.SaveSheet;
import vn.lotrinh.indicator.SaveSheet.Outcome;
import vn.lotrinh.indicator.ShowEntrySheet;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.web.NoSuchPage;

/** A village head's own pages, on a phone first. <i>Việc của thôn</i>. */
@Controller
class VillagePages {

    private final Indicators indicators;
    private final ListDueFigures dueFigures;
    private final ShowEntrySheet showSheet;
    private final SaveSheet saveSheet;
    private final Submitting submitting;
    private final ActorNames names;
    private final Clock clock;

    VillagePages(
            Indicators indicators,
            ListDueFigures dueFigures,
            ShowEntrySheet showSheet,
            SaveSheet saveSheet,
            Submitting submitting,
            ActorNames names,
            Clock clock) {
        this.indicators = indicators;
        this.dueFigures = dueFigures;
        this.showSheet = showSheet;
        this.saveSheet = saveSheet;
        this.submitting = submitting;
        this.names = names;
        this.clock = clock;
    }

    @Permits(Role.VILLAGE_HEAD)
    @GetMapping("/thon")
    ModelAndView home(SignedIn by) {
        var due = dueFigures.handle(by);
        var villages = by.villages().stream()
                .sorted()
                .map(village -> village(village, due))
                .flatMap(Optional::stream)
                .toList();
        return new ModelAndView("indicator/villagePage", Map.of("page", new VillagePage("Việc của thôn", villages)));
    }

    /** Empty for a village that the commune does not have any more. */
    private static Optional<VillagePage.Village> village(String code, List<DueFigures> due) {
        var place = new Place.Village(code);
        var items = due.stream()
                .flatMap(figures -> figures.places().stream()
                        .filter(asked -> asked.place().equals(place))
                        .map(asked -> item(figures, asked)))
                .toList();
        return due.stream()
                .flatMap(figures -> figures.places().stream())
                .filter(asked -> asked.place().equals(place))
                .findFirst()
                .map(asked -> new VillagePage.Village(
                        asked.name(),
                        (int) items.stream().filter(VillagePage.Item::done).count(),
                        items));
    }

    private static VillagePage.Item item(DueFigures figures, DueFigures.AskedPlace asked) {
        return new VillagePage.Item(
                figures.definition().name(),
                Words.title(figures.period()),
                asked.state().title(),
                asked.state().done(),
                address(
                        figures.definition().code(), asked.place().code(), figures.period()));
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
                .orElseThrow(() -> new NoSuchPage(
                        "Thôn của bạn không nhập số liệu này. Về trang Việc của thôn để chọn lại."));
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
            RedirectAttributes redirect) {
        var asked = asked(by, village, code, period);
        if (what != null) {
            redirect.addFlashAttribute("message", submitting.handle(by, code, village, asked.period(), what));
            return new ModelAndView("redirect:" + asked.address());
        }
        var form = new SheetForm(fields);
        var changes = form.changes(asked.sheet());
        var again = new EntryPageMaker(asked.sheet(), asked.period().year(), period)
                .with(form, names.load(), clock.getZone());
        if (!changes.unclear().isEmpty()) {
            return refused(asked, again.unclear(changes.unclear()));
        }
        var command = new SaveSheet.Command(by, changes.entries(), changes.removed(), form.reason());
        return switch (saveSheet.handle(command)) {
            case Outcome.Saved(int changed) -> {
                redirect.addFlashAttribute(
                        "message",
                        changed == 0 ? "Không có gì thay đổi." : "Đã lưu. Xem lại rồi bấm “Đã đủ, nộp xã”.");
                yield new ModelAndView("redirect:" + asked.address());
            }
            case Outcome.Refused(var refusals) -> refused(asked, again.refused(refusals));
            case Outcome.ChangedMeanwhile(var conflicts) -> refused(asked, again.changedMeanwhile(conflicts));
            case Outcome.RemovalOvertaken(var theirs) -> refused(asked, again.removalOvertaken(theirs));
            case Outcome.ReasonMissing() -> refused(asked, again.reasonMissing());
            case Outcome.NotAllowed(var sentence) -> refused(asked, again.fault(sentence));
        };
    }

    private static ModelAndView refused(Asked asked, EntryPageMaker again) {
        return page(asked, again, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(Asked asked, EntryPageMaker maker, HttpStatus status) {
        var view = new ModelAndView("indicator/villageEntryPage", Map.of("page", maker.makeFor(asked.key(), asked.address())));
        view.setStatus(status);
        return view;
    }
}
