package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import vn.lotrinh.indicator.ClosePeriod;
import vn.lotrinh.indicator.Closing;
import vn.lotrinh.indicator.ReopenPeriod;
import vn.lotrinh.indicator.ShowClosings;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.Period.Calendar;
import vn.lotrinh.kernel.Period.Kind;

/** Which periods are closed; closing one and opening it again. <i>Chốt số liệu</i>. */
@Controller
class ClosingPages {

    static final String PATH = "/chot-so-lieu";

    private final ShowClosings closings;
    private final WriteClosingPage write;
    private final ClosePeriod close;
    private final ReopenPeriod reopen;
    private final ActorNames names;
    private final Clock clock;

    ClosingPages(
            ShowClosings closings,
            WriteClosingPage write,
            ClosePeriod close,
            ReopenPeriod reopen,
            ActorNames names,
            Clock clock) {
        this.closings = closings;
        this.write = write;
        this.close = close;
        this.reopen = reopen;
        this.names = names;
        this.clock = clock;
    }

    @Permits({Role.LEADER, Role.OFFICER})
    @GetMapping(PATH)
    ModelAndView list() {
        var known = closings.list();
        var who = names.load();
        var rows = Stream.concat(offered(), known.stream().map(Closing::period))
                .distinct()
                .sorted(Comparator.<Period>naturalOrder().reversed())
                .map(period -> row(period, of(known, period), who))
                .toList();
        return new ModelAndView("indicator/closingsPage", Map.of("page", new ClosingsPage("Chốt số liệu", rows)));
    }

    /** The periods that reports are about: of this year and the last, as far as they are over. */
    private Stream<Period> offered() {
        var today = LocalDate.now(clock);
        return IntStream.of(today.getYear() - 1, today.getYear())
                .boxed()
                .flatMap(year -> Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> Period.ofQuarter(year, quarter)),
                        Stream.of(
                                new Period(Kind.HALF_YEAR, year, 1, Calendar.CIVIL),
                                new Period(Kind.NINE_MONTHS, year, 0, Calendar.CIVIL),
                                Period.ofYear(year))))
                .filter(period -> period.endedBefore(today));
    }

    /** Closings of a period, the last first. */
    private static List<Closing> of(List<Closing> known, Period period) {
        return known.stream()
                .filter(closing -> closing.period().equals(period))
                .sorted(Comparator.comparing(Closing::number).reversed())
                .toList();
    }

    private ClosingsPage.Row row(Period period, List<Closing> closings, ActorNames.Names who) {
        boolean closed = !closings.isEmpty() && closings.getFirst().isClosed();
        return new ClosingsPage.Row(
                Words.title(period),
                WriteClosingPage.days(period),
                closed,
                state(closed, closings),
                closings.isEmpty() ? "" : write.about(closings.getFirst(), who),
                PATH + "/" + period);
    }

    private static String state(boolean closed, List<Closing> closings) {
        if (closed) {
            return "Đã chốt";
        }
        return closings.isEmpty() ? "Chưa chốt" : "Đã mở lại";
    }

    @Permits({Role.LEADER, Role.OFFICER})
    @GetMapping(PATH + "/{period}")
    ModelAndView show(SignedIn by, @PathVariable("period") String period) {
        return new ModelAndView("indicator/closingPage", Map.of("page", write.page(by, EntryPages.period(period))));
    }

    /** @param confirmed "xac-nhan": {@code co} from whoever has seen what is lacking */
    @Permits(Role.LEADER)
    @PostMapping(PATH + "/{period}/chot")
    ModelAndView close(
            SignedIn by,
            @PathVariable("period") String written,
            @RequestParam(name = "xac-nhan", defaultValue = "") String confirmed,
            RedirectAttributes redirect) {
        var period = EntryPages.period(written);
        redirect.addFlashAttribute(
                "message",
                confirmed.equals("co")
                        ? sentence(close.handle(new ClosePeriod.Command(by, period)), period)
                        : "Chưa chốt: hãy đọc phần còn thiếu rồi đánh dấu vào ô xác nhận.");
        return new ModelAndView("redirect:" + PATH + "/" + period);
    }

    private static String sentence(ClosePeriod.Outcome outcome, Period period) {
        return switch (outcome) {
            case ClosePeriod.Outcome.Closed(int _, int values) ->
                "Đã chốt " + period.inWords() + ": giữ lại " + values + " số liệu.";
            case ClosePeriod.Outcome.Refused(var sentence) -> sentence;
            case ClosePeriod.Outcome.NotAllowed(var sentence) -> sentence;
        };
    }

    @Permits(Role.LEADER)
    @PostMapping(PATH + "/{period}/mo-lai")
    ModelAndView reopen(
            SignedIn by,
            @PathVariable("period") String written,
            @RequestParam(name = "ly-do", defaultValue = "") String why,
            RedirectAttributes redirect) {
        var period = EntryPages.period(written);
        redirect.addFlashAttribute(
                "message",
                switch (reopen.handle(new ReopenPeriod.Command(by, period, why))) {
                    case ReopenPeriod.Outcome.Reopened _ ->
                        "Đã mở lại " + period.inWords() + "; số đã chốt lần trước vẫn được giữ.";
                    case ReopenPeriod.Outcome.Refused(var sentence) -> sentence;
                    case ReopenPeriod.Outcome.NotAllowed(var sentence) -> sentence;
                });
        return new ModelAndView("redirect:" + PATH + "/" + period);
    }
}
