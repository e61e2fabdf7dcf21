package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.ConfirmedReading;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.ListDeclaredBreaks;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.ShowReadings;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Writes the page of one indicator, also with what was typed there and refused. */
@Component
class WriteIndicatorPage {

    private final ShowReadings readings;
    private final ListDeclaredBreaks declared;
    private final DefinitionParts parts;
    private final ActorNames names;
    private final Clock clock;

    WriteIndicatorPage(
            ShowReadings readings, ListDeclaredBreaks declared, DefinitionParts parts, ActorNames names, Clock clock) {
        this.readings = readings;
        this.declared = declared;
        this.parts = parts;
        this.names = names;
        this.clock = clock;
    }

    ModelAndView write(SignedIn by, IndicatorDefinition indicator, Typed typed, HttpStatus status) {
        String path = IndicatorPages.PATH + "/" + indicator.code();
        var history = readings.history(indicator);
        boolean mayOpenFormulas = by.holds(Role.LEADER) || by.holds(Role.ADMINISTRATOR);
        var page = new IndicatorPage(
                indicator.name(),
                path + "/cach-hieu",
                path + "/dut-chuoi",
                parts.of(indicator),
                breaks(indicator, path),
                by.holds(Role.LEADER),
                history.size(),
                typed.text(ReadingFields.READING),
                ReadingFields.year().filled(typed),
                BreakFields.all().stream().map(field -> field.filled(typed)).toList(),
                typed.findFault(Form.WHOLE).orElse(null),
                mayOpenFormulas ? FormulaPages.PATH + "/" + indicator.code() : null,
                words(history));
        var view = new ModelAndView("indicator/indicatorPage", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private List<IndicatorPage.Break> breaks(IndicatorDefinition indicator, String path) {
        var own = declared.handle(indicator);
        return indicator.breaks().stream()
                .map(at -> new IndicatorPage.Break(
                        at.year(), words(at), own.contains(at) ? path + "/dut-chuoi/" + at.year() + "/bo" : null))
                .toList();
    }

    private static String words(SeriesBreak at) {
        return "Từ năm " + at.year() + ": " + at.name() + " (" + at.source() + ")";
    }

    private List<String> words(List<ConfirmedReading> history) {
        var who = names.load();
        return history.stream()
                .map(once -> VietnameseFormat.moment(once.at(), clock.getZone()) + ", " + who.of(once.by())
                        + " xác nhận: " + once.words())
                .toList();
    }
}
