package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.ConfirmReading;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.ReadingInForce;
import vn.lotrinh.indicator.ShowReadings;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** What indicators mean, and how a leader reads the plan where it is unclear. <i>Chỉ số</i>. */
@Controller
class IndicatorPages {

    static final String PATH = "/chi-so";

    private final Indicators indicators;
    private final ShowReadings readings;
    private final ConfirmReading confirm;
    private final DefinitionParts parts;
    private final ActorNames names;
    private final Clock clock;

    IndicatorPages(
            Indicators indicators,
            ShowReadings readings,
            ConfirmReading confirm,
            DefinitionParts parts,
            ActorNames names,
            Clock clock) {
        this.indicators = indicators;
        this.readings = readings;
        this.confirm = confirm;
        this.parts = parts;
        this.names = names;
        this.clock = clock;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @GetMapping(PATH)
    ModelAndView list() {
        var inForce = readings.byIndicator();
        var rows = indicators.list().stream()
                .map(indicator -> row(indicator, Objects.requireNonNull(inForce.get(indicator.code()))))
                .toList();
        long open = rows.stream().filter(IndicatorsPage.Row::open).count();
        return new ModelAndView("indicator/indicatorsPage", Map.of("page", new IndicatorsPage("Chỉ số", open, rows)));
    }

    private static IndicatorsPage.Row row(IndicatorDefinition indicator, ReadingInForce inForce) {
        var reading = inForce.reading();
        return new IndicatorsPage.Row(
                indicator.name(),
                indicator.unit(),
                indicator.frequency().title(),
                indicator.official() == null ? "" : indicator.official(),
                reading == null ? "" : reading.words(),
                inForce.isProposed(),
                PATH + "/" + indicator.code());
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @GetMapping(PATH + "/{code}")
    ModelAndView show(SignedIn by, @PathVariable("code") String code) {
        return page(by, indicator(code), null, HttpStatus.OK);
    }

    /** @param typed "cach-hieu": the code of a reading; "tu-nam": from which year on its formula counts */
    @Permits(Role.LEADER)
    @PostMapping(PATH + "/{code}/cach-hieu")
    ModelAndView confirm(SignedIn by, @PathVariable("code") String code, Typed typed, RedirectAttributes redirect) {
        var indicator = indicator(code);
        String year = typed.text("tu-nam");
        if (!year.matches("\\d{4}") && !year.isEmpty()) {
            return page(by, indicator, "Ghi năm bằng bốn chữ số, như 2027.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var command = new ConfirmReading.Command(
                by, indicator, typed.text("cach-hieu"), year.isEmpty() ? thisYear() : Integer.parseInt(year));
        return switch (confirm.handle(command)) {
            case ConfirmReading.Outcome.Confirmed(var job) -> {
                redirect.addFlashAttribute(
                        "message",
                        job == null
                                ? "Đã xác nhận cách hiểu."
                                : "Đã xác nhận cách hiểu. Lộ Trình đang tính lại; số cũ vẫn hiện cho đến khi tính xong.");
                yield new ModelAndView("redirect:" + PATH + "/" + code);
            }
            case ConfirmReading.Outcome.Refused(var sentence) ->
                page(by, indicator, sentence, HttpStatus.UNPROCESSABLE_CONTENT);
            case ConfirmReading.Outcome.NotAllowed(var sentence) -> page(by, indicator, sentence, HttpStatus.FORBIDDEN);
        };
    }

    private ModelAndView page(SignedIn by, IndicatorDefinition indicator, @Nullable String fault, HttpStatus status) {
        boolean mayOpenFormulas = by.holds(Role.LEADER) || by.holds(Role.ADMINISTRATOR);
        var page = new IndicatorPage(
                indicator.name(),
                PATH + "/" + indicator.code() + "/cach-hieu",
                parts.of(indicator),
                by.holds(Role.LEADER),
                thisYear(),
                fault,
                mayOpenFormulas ? FormulaPages.PATH + "/" + indicator.code() : null,
                history(indicator));
        var view = new ModelAndView("indicator/indicatorPage", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private List<String> history(IndicatorDefinition indicator) {
        var who = names.load();
        return readings.history(indicator).stream()
                .map(once -> VietnameseFormat.moment(once.at(), clock.getZone()) + ", " + who.of(once.by())
                        + " xác nhận: " + once.words())
                .toList();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private IndicatorDefinition indicator(String code) {
        return indicators
                .find(code)
                .orElseThrow(
                        () -> new NoSuchPage("Xã không có chỉ số mã “" + code + "”. Xem danh sách ở trang Chỉ số."));
    }
}
