package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.ListDueFigures;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowEntrySheet;
import vn.lotrinh.indicator.web.SheetSaving.Saving;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.NoSuchPage;

/** Entering figures on a sheet. <i>Nhập số liệu</i>. */
@Controller
class EntryPages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Indicators indicators;
    private final ListDueFigures dueFigures;
    private final ShowEntrySheet showSheet;
    private final SheetSaving saving;
    private final Submitting submitting;
    private final Clock clock;

    EntryPages(
            Indicators indicators,
            ListDueFigures dueFigures,
            ShowEntrySheet showSheet,
            SheetSaving saving,
            Submitting submitting,
            Clock clock) {
        this.indicators = indicators;
        this.dueFigures = dueFigures;
        this.showSheet = showSheet;
        this.saving = saving;
        this.submitting = submitting;
        this.clock = clock;
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @GetMapping("/so-lieu")
    ModelAndView list(SignedIn by) {
        var rows = dueFigures.handle(by).stream().map(this::row).toList();
        int open = (int) rows.stream().filter(row -> !row.done()).count();
        return new ModelAndView(
                "indicator/figuresPage",
                Map.of("page", new FiguresPage("Số liệu cần nhập", open, by.holds(Role.OFFICER), rows)));
    }

    private FiguresPage.Row row(DueFigures due) {
        var definition = due.definition();
        int asked = due.places().size();
        return new FiguresPage.Row(
                definition.name(),
                definition.unit(),
                Words.title(due.period()),
                definition.ofVillages() ? due.entered() + "/" + asked + " thôn" : inOneWord(due),
                definition.ofVillages() ? due.submitted() + "/" + asked + " thôn" : "",
                due.done(),
                due.lastChange() == null ? "" : VietnameseFormat.moment(due.lastChange(), clock.getZone()),
                "/so-lieu/" + definition.code() + "?nam=" + year(definition, due.period()));
    }

    private static String inOneWord(DueFigures due) {
        return due.entered() > 0 ? "đã có" : "chưa có";
    }

    /** The sheet that shows a period: for yearly figures also the year that runs. */
    private int year(IndicatorDefinition definition, Period period) {
        return definition.frequency() == Frequency.YEAR ? LocalDate.now(clock).getYear() : period.year();
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @GetMapping("/so-lieu/{indicator}")
    ModelAndView sheet(
            SignedIn by,
            @PathVariable("indicator") String code,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "ky", required = false) @Nullable String period) {
        var sheet = showSheet.handle(by, definition(code, by), sheetYear(year));
        return page(new EntryPageMaker(sheet, sheetYear(year), period).make(), HttpStatus.OK);
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @PostMapping("/so-lieu/{indicator}")
    ModelAndView save(
            SignedIn by,
            @PathVariable("indicator") String code,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = SheetForm.EVIDENCE, required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        var sheet = showSheet.handle(by, definition(code, by), sheetYear(year));
        return switch (saving.handle(by, sheet, sheetYear(year), fields, file)) {
            case Saving.Saved(int changed) -> {
                redirect.addFlashAttribute(
                        "message", changed == 0 ? "Không có ô nào thay đổi." : "Đã lưu " + changed + " ô.");
                yield new ModelAndView("redirect:/so-lieu/" + code + "?nam=" + sheetYear(year));
            }
            case Saving.Again(var again) -> page(again.make(), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @PostMapping("/so-lieu/{indicator}/nop")
    ModelAndView submit(
            SignedIn by,
            @PathVariable("indicator") String code,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam("thon") String village,
            @RequestParam("ky") String period,
            @RequestParam("viec") String what,
            RedirectAttributes redirect) {
        definition(code, by);
        redirect.addFlashAttribute("message", submitting.handle(by, code, village(village), period(period), what));
        return new ModelAndView(
                "redirect:/so-lieu/" + code + "?nam=" + sheetYear(year) + "&ky=" + period(period) + "#nop");
    }

    /** A sheet of many years may reach to the one that runs, and no further. */
    private int sheetYear(@Nullable Integer year) {
        int thisYear = LocalDate.now(clock).getYear();
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? thisYear : year;
    }

    private static String village(String code) {
        return Place.findVillage(code)
                .map(Place.Village::code)
                .orElseThrow(() -> new NoSuchPage("Xã không có thôn mã “" + code + "”."));
    }

    static Period period(String written) {
        return Period.find(written).orElseThrow(() -> new NoSuchPage("“" + written + "” không phải là một kỳ."));
    }

    private IndicatorDefinition definition(String code, SignedIn by) {
        return indicators
                .find(code)
                .filter(definition -> by.holds(Role.OFFICER) || definition.ofVillages())
                .orElseThrow(() -> new NoSuchPage(
                        "Không có chỉ số “" + code + "” để bạn nhập. Xem lại danh sách ở trang Số liệu."));
    }

    private static ModelAndView page(EntryPage page, HttpStatus status) {
        var view = new ModelAndView("indicator/entryPage", Map.of("page", page));
        view.setStatus(status);
        return view;
    }
}
