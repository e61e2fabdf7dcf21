package vn.lotrinh.indicator.web;

import java.util.Map;
import java.util.Objects;
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
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** What indicators mean, and how a leader reads the plan where it is unclear. <i>Chỉ số</i>. */
@Controller
class IndicatorPages {

    static final String PATH = "/chi-so";

    private final Indicators indicators;
    private final ShowReadings readings;
    private final ConfirmReading confirm;
    private final WriteIndicatorPage write;
    private final ActorNames names;

    IndicatorPages(
            Indicators indicators,
            ShowReadings readings,
            ConfirmReading confirm,
            WriteIndicatorPage write,
            ActorNames names) {
        this.indicators = indicators;
        this.readings = readings;
        this.confirm = confirm;
        this.write = write;
        this.names = names;
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
        return write.write(by, indicator(code), Typed.NOTHING, HttpStatus.OK);
    }

    /** @param typed "cach-hieu": the code of a reading; "tu-nam": from which year on its formula counts; "da-thay": how many confirmations were seen */
    @Permits(Role.LEADER)
    @PostMapping(PATH + "/{code}/cach-hieu")
    ModelAndView confirm(SignedIn by, @PathVariable("code") String code, Typed typed, RedirectAttributes redirect) {
        var indicator = indicator(code);
        String year = typed.text(ReadingFields.YEAR);
        if (!year.matches("\\d{4}") && !year.isEmpty()) {
            return write.write(
                    by,
                    indicator,
                    typed.wrong(ReadingFields.YEAR, "Ghi năm bằng bốn chữ số, như 2027."),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String seen = typed.text(ReadingFields.SEEN);
        var command = new ConfirmReading.Command(
                by,
                indicator,
                typed.text(ReadingFields.READING),
                year.isEmpty() ? null : Integer.valueOf(year),
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0);
        return switch (confirm.handle(command)) {
            case ConfirmReading.Outcome.Confirmed(var job) -> {
                redirect.addFlashAttribute(
                        "message",
                        job == null
                                ? "Đã xác nhận cách hiểu."
                                : "Đã xác nhận cách hiểu. Lộ Trình đang tính lại; số cũ và cách hiểu cũ vẫn dùng cho đến khi tính xong.");
                yield new ModelAndView("redirect:" + PATH + "/" + code);
            }
            case ConfirmReading.Outcome.ChangedMeanwhile(var theirs) ->
                write.write(
                        by,
                        indicator,
                        typed.wrong(
                                Form.WHOLE,
                                names.load().of(theirs.by()) + " vừa xác nhận cách hiểu: " + theirs.words()
                                        + " Hãy xem lại rồi xác nhận nếu vẫn muốn đổi."),
                        HttpStatus.CONFLICT);
            case ConfirmReading.Outcome.Refused(var sentence) ->
                write.write(by, indicator, typed.wrong(Form.WHOLE, sentence), HttpStatus.UNPROCESSABLE_CONTENT);
            case ConfirmReading.Outcome.NotAllowed(var sentence) ->
                write.write(by, indicator, typed.wrong(Form.WHOLE, sentence), HttpStatus.FORBIDDEN);
        };
    }

    private IndicatorDefinition indicator(String code) {
        return indicators
                .find(code)
                .orElseThrow(
                        () -> new NoSuchPage("Xã không có chỉ số mã “" + code + "”. Xem danh sách ở trang Chỉ số."));
    }
}
